// Backups: made by themselves, restored for a trial, kept in a second place, opened as a copy and gone back to; a damaged
// one is told and the one before it offered; a company that was deleted comes back.

import assert from "node:assert/strict";
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import path from "node:path";

export default async function (app) {
  await app.begin("青木建具");
  const say = (answer) =>
    app.invoke("set_answer", {
      worksheet: "company",
      field: "representative",
      answer,
    });
  await say("青木 一");
  await app.go("backups");
  await app.sees("確かめました");
  await app.sees("まだ試していません。");
  await app.picture("first");
  await app.accessible();

  await app.click("戻せるか試す");
  await app.sees("から、戻せました。");
  await app.sees("いまのファイルと同じ内容です。");
  await app.picture("tried");
  await app.accessible();
  await app.go("home");
  await app.sees("控えから戻せることを、");
  await app.picture("home");

  // A stick that is plugged in, and one that is pulled out.
  const stick = path.join(app.data, "stick");
  await mkdir(stick);
  await app.answerOpen(stick);
  await app.go("backups");
  await app.click("場所を選ぶ");
  await app.sees("つながっています。");
  await app.click("控えを作る");
  await app.sees("最後の控えも、ここにあります。");
  assert.equal((await readdir(stick)).length, 1);
  await app.picture("second");
  await rename(stick, `${stick}-pulled-out`);
  await app.click("200MBまで");
  await app.sees("いまは、つながっていません。");
  await app.click("使わない");

  // What was written after a backup goes with it, and stays beside it.
  const person = { id: "", name: "小野", role: "店長", contact: "" };
  await app.invoke("put_person", { person });
  await app.click("戻す");
  await app.sees("の控えに戻しますか。");
  await app.picture("ask");
  await app.accessible();
  await app.click("この控えに戻す");
  await app.sees("控えに戻しました。");
  const { file } = await app.invoke("company", {});
  assert.equal(file.people.length, 0);
  const beside = await readdir(app.dialogs);
  assert.ok(
    beside.some((name) => name.includes("-before-")),
    `${beside}`,
  );

  // The newest is damaged: the trial stops and offers the one before it.
  await app.go("home");
  await app.invoke("back_up", { job: "older" });
  await app.invoke("put_person", { person });
  await app.invoke("back_up", { job: "newer" });
  const { backups } = await app.invoke("backups", {});
  const newest = backups[0].path;
  const bytes = await readFile(newest);
  bytes.fill(0xaa, bytes.length / 2, bytes.length / 2 + 8192);
  await writeFile(newest, bytes);
  await app.go("backups");
  await app.click("戻せるか試す");
  await app.sees("ここで止まりました");
  await app.sees("開けません");
  await app.picture("damaged");
  await app.accessible();
  await app.click("その前の控えで試す");
  await app.sees("から、戻せました。");

  // The file is deleted: what is looked for offers its backups.
  const { path: own } = await app.invoke("company", {});
  await app.close();
  await rm(own);
  await app.open();
  await app.click("青木建具のファイルをさがす");
  await app.sees("近くにはありませんでした。");
  await app.accessible();
  await app.picture("gone");
  await app.click("青木建具を控えから開く");
  await app.sees("控えは残っています。");
  await app.accessible();
  await app.picture("gone-back");
  await app.click("いちばん新しい控えから開く");
  await app.sees("控えから開きました。");
  const again = await app.invoke("company", {});
  assert.equal(again.path, own);

  await app.close();
}
