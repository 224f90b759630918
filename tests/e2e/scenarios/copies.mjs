// A copy with a passphrase of its own is taken in, a backup from before the passphrase comes back, and those with an earlier
// one are relocked: what is asked, what is told, and what is kept.

import assert from "node:assert/strict";
import { copyFile, mkdir, readFile, rename } from "node:fs/promises";
import path from "node:path";

const MINE = "seven crows on the winter pier";
const THEIRS = "harbour lamps at dusk";
const NEXT = "three kites over the salt works";

export default async function (app) {
  await app.beginWith("青木建具", ["小野"]);
  const { path: file, file: company } = await app.invoke("company", {});
  const [person] = company.people;
  const plain = await app.invoke("back_up", { job: "plain" });
  const away = path.join(app.data, "手元の控え.sonae");
  await copyFile(plain.path, away);
  const copy = path.join(path.dirname(file), "顧問の写し.sonae");
  await app.invoke("close_company", {});
  await copyFile(file, copy);

  const open = (path) =>
    app.invoke("open_company", { path, read_only: false, bare: false });
  const lock = (next) => app.invoke("set_passphrase", { current: "", next });
  await open(copy);
  await app.invoke("put_person", { person: { ...person, role: "副店長" } });
  await lock(THEIRS);
  await app.invoke("close_company", {});
  await open(file);
  await lock(MINE);
  await app.invoke("close_company", {});
  await app.close();

  await app.open();
  await app.click("青木建具");
  await app.type("パスフレーズ", MINE);
  await app.click("開く");
  await app.sees("次の三つ");
  await app.go("settings");
  await app.click("写しを取り込む");
  await app.answerOpen(copy);
  await app.click("ファイルを選ぶ");
  await app.sees("別のパスフレーズがかかっています");
  await app.accessible();
  await app.picture("asked");
  await app.type("相手のファイルのパスフレーズ", MINE);
  await app.click("中を見る");
  await app.sees("これでは開きません。");
  await app.picture("wrong");
  await app.type("相手のファイルのパスフレーズ", THEIRS);
  await app.click("中を見る");
  await app.sees("このファイルに入る内容");
  await app.picture("preview");
  await app.click("取り込む");
  await app.sees("取り込みました。");
  await assert.rejects(() => open(copy), /passphrase-needed/u);
  const merged = await app.invoke("company", {});
  assert.ok(merged.has_passphrase);
  assert.equal(merged.file.people[0].role, "副店長");

  // The backup from right before is called what it is; the one that was carried in from before the passphrase, too.
  await copyFile(
    away,
    path.join(path.dirname(plain.path), "青木建具-20300101-000000.sonae"),
  );
  await app.go("backups");
  await app.sees("写しを取り込む前");
  await app.sees("パスフレーズなし");
  await app.accessible();
  await app.picture("backups");
  await app.click("戻す");
  await app.sees("パスフレーズを決める前の控えです。");
  await app.picture("going-back");
  await app.click("この控えに戻す");
  await app.sees("控えに戻しました。");
  assert.ok((await app.invoke("company", {})).has_passphrase);

  // A plain copy in the place of the company's file is told before it is opened, and gets the passphrase.
  await app.invoke("close_company", {});
  await app.close();
  await copyFile(away, file);
  await app.open();
  await app.click("青木建具");
  await app.sees("このファイルにはかかっていません。");
  await app.accessible();
  await app.picture("bare");
  await app.click("パスフレーズをかけて開く");
  await app.sees("かけてから開きます。");
  await app.accessible();
  await app.picture("covering");
  await app.type("パスフレーズ", MINE);
  await app.click("開く");
  await app.sees("次の三つ");
  assert.ok((await app.invoke("company", {})).has_passphrase);
  const bytes = await readFile(file);
  assert.ok(!bytes.includes(Buffer.from("小野")), "it can be read");

  // Backups on a stick that was away when the passphrase changed are told, and get the present one.
  const stick = path.join(app.data, "stick");
  await mkdir(stick);
  await app.invoke("set_backup_place", { path: stick });
  await app.invoke("back_up", { job: "stick" });
  await rename(stick, `${stick}-away`);
  await app.invoke("set_passphrase", { current: MINE, next: NEXT });
  await rename(`${stick}-away`, stick);
  await app.go("backups");
  await app.sees("前のパスフレーズがかかったままの控えが");
  await app.accessible();
  await app.picture("earlier");
  await app.type("前のパスフレーズ", THEIRS);
  await app.click("いまのパスフレーズをかける");
  await app.sees("これでは、どの控えも開きません。");
  await app.picture("earlier-wrong");
  await app.type("前のパスフレーズ", MINE);
  await app.click("いまのパスフレーズをかける");
  await app.sees("個に、いまのパスフレーズをかけました。");
  await app.picture("relocked");
  const { backups } = await app.invoke("backups", {});
  assert.deepEqual([...new Set(backups.map(({ lock }) => lock))], ["present"]);
  await app.close();
}
