// A company handed over in a locked file and taken in again: the passphrase that is made, the one that is wrong, what will
// come before anything is written, the file that arrives; and chosen answers that anybody opens.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export default async function (app) {
  await app.beginWith("青木建具", ["青木", "小野"]);
  const passphrase = await handOver(app);
  await takeIn(app, passphrase);
  await choose(app);
  await app.close();
}

/** The file of an ending that the dialogs have saved. */
async function saved(app, ending) {
  const names = await readdir(app.dialogs);
  const name = names.find((one) => one.endsWith(ending));
  assert.ok(name, `no ${ending} among ${names}`);
  return path.join(app.dialogs, name);
}

async function handOver(app) {
  await app.go("settings");
  await app.click("渡す準備をする");
  await app.sees("何を渡しますか");
  await app.type("パスフレーズ", "password123");
  await app.sees("よく使われる言葉が入っています。");
  await app.picture("weak");
  await app.accessible();
  await app.click("作ってもらう");
  await app.sees("とても強い");
  const field = await app.field("パスフレーズ");
  const passphrase = await app.run("return arguments[0].value", field);
  assert.match(passphrase, /^([a-z0-9]{4}-){4}[a-z0-9]{4}$/u);
  await app.picture("hand-over");
  await app.click("渡すファイルを作る");
  await app.sees("渡すファイルができました。", 60_000);
  await app.picture("made");
  await app.accessible();
  // Outside it names nothing of the company.
  const bytes = await readFile(await saved(app, ".sonae-pack"));
  assert.ok(bytes.includes('"format": "sonae-pack"'));
  for (const secret of ["青木", "小野", "SQLite"]) {
    assert.ok(!bytes.includes(secret), secret);
  }
  return passphrase;
}

async function takeIn(app, passphrase) {
  await app.answerOpen(await saved(app, ".sonae-pack"));
  await app.go("take-in");
  await app.sees("受け取り用の鍵を作る");
  await app.accessible();
  await app.click("渡されたファイルを選ぶ");
  await app.sees("会社まるごと");
  await app.type("パスフレーズ", "ちがう言葉");
  await app.click("鍵を開けて、中を見る");
  await app.sees("パスフレーズが違います。", 60_000);
  await app.click("閉じる");
  await app.type("パスフレーズ", passphrase);
  await app.click("鍵を開けて、中を見る");
  await app.sees("取り込むと、こうなります", 60_000);
  await app.sees("同じ内容です。");
  await app.picture("coming");
  await app.accessible();
  // The file of that name is there already: it is never written over.
  await app.click("取り込む");
  await app.sees("同じ名前のファイルが、もうあります。", 60_000);
  await app.click("閉じる");
}

async function choose(app) {
  await app.go("hand-over");
  await app.click("選んだものだけ");
  await app.sees("渡す答え");
  // The place of that name stands at the side.
  await app.click(
    await app.run(
      `return [...document.querySelectorAll("main [role=checkbox], main input[type=checkbox]")].find((own) =>
         (own.closest("label") ?? own).innerText.includes("会社のこと"))`,
    ),
  );
  await app.sees("選んだものの中");
  await app.click("鍵をかけない");
  await app.picture("selection");
  await app.accessible();
  await app.click("渡すファイルを作る");
  await app.sees("渡すファイルができました。", 60_000);
  const bytes = await readFile(await saved(app, ".zip"));
  assert.ok(bytes.includes("answers.json"));
}
