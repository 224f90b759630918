// A passphrase on a company's file: chosen, with the sheet of the spare key; locked by hand and by itself; opened with
// the passphrase and with the spare key; a wrong one is told; while it is locked the window holds nothing of the company.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const SECRET = "seven crows on the winter pier";
const NAME = "青木建具";

export default async function (app) {
  await app.beginWith(NAME, ["小野"]);
  await app.go("settings");
  await app.click("パスフレーズを決める");
  await app.sees("ファイルと控えを、すべて書き直します。");
  await app.type("パスフレーズ", "aaaaaaaaaaaa");
  await app.sees("同じものの繰り返しです。");
  await app.type("パスフレーズ", SECRET);
  await app.type("もう一度", "seven cows on the winter pier");
  await app.sees("二つの欄が違っています。");
  await app.accessible();
  await app.picture("choosing");
  await app.type("もう一度", SECRET);
  await app.click(await app.find(".dialog .btn.main:not(:disabled)"));
  await app.sees("予備の鍵を印刷してください");
  const code = await app.run(
    "return [...document.querySelectorAll('.code span')].map((span) => span.innerText).join('-')",
  );
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/u);
  await app.click("印刷する紙を作る");
  await app.sees("印刷したら、PDFは消して");
  await app.accessible();
  await app.picture("code");
  const sheet = path.join(app.dialogs, `${NAME}の予備の鍵.pdf`);
  assert.equal((await readFile(sheet)).subarray(0, 4).toString(), "%PDF");
  await app.click("鍵を印刷したか、書き写しました");
  await app.click("終わる");
  await app.sees("パスフレーズか予備の鍵がないと開けません。");
  await app.picture("settings");

  // Nothing of the company can be read in its file, nor in what stands beside it.
  const files = (await readdir(app.dialogs)).filter((name) =>
    name.includes(".sonae"),
  );
  assert.ok(files.length > 0);
  for (const name of files) {
    const bytes = await readFile(path.join(app.dialogs, name)).catch(() =>
      Buffer.alloc(0),
    );
    assert.ok(!bytes.includes(Buffer.from("小野")), `${name} can be read`);
  }

  await app.click("ロックする");
  await app.sees(`${NAME}のパスフレーズ`);
  await app.accessible();
  await app.picture("locked");
  assert.ok(
    !(await app.run("return document.documentElement.outerHTML")).includes(
      "小野",
    ),
  );
  await assert.rejects(() => app.invoke("company", {}), /no-company/u);
  await app.type("パスフレーズ", "seven crows on the summer pier");
  await app.click("開く");
  await app.sees("これでは開きません。");
  await app.picture("wrong");
  await app.type("パスフレーズ", SECRET);
  await app.click("開く");
  // Whoever comes back goes on where he was.
  await app.sees("この端末だけの設定です。");

  // A page that is loaded anew leaves no company open behind it.
  await app.run("location.reload()");
  await app.sees(`${NAME}のパスフレーズ`);
  await assert.rejects(() => app.invoke("company", {}), /no-company/u);
  await app.type("パスフレーズ", SECRET);
  await app.click("開く");
  await app.sees("この端末だけの設定です。");

  // It locks itself when nobody touches it: here after three seconds.
  await app.invoke("set_setting", { key: "lock-after", value: 0.05 });
  await app.close();
  await app.open();
  await app.click(NAME);
  await app.sees("このファイルには、パスフレーズがかかっています。");
  await app.type("パスフレーズ", code);
  await app.click("開く");
  await app.sees("次の三つ");
  await app.sees("しばらく使わなかったか");
  await app.picture("locked-by-itself");
  await app.close();
}
