// The key of a company in the key store of the computer: kept on request, opened with a press and never by itself, told when
// it does not fit, forgotten; where there is no key store it is told why. And a spare key leaves the clipboard.

import assert from "node:assert/strict";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { Key } from "selenium-webdriver";

const SECRET = "seven crows on the winter pier";
const NAME = "青木建具";
const SECONDS = 15;

export default async function (app) {
  const keys = path.join(app.data, "keys");
  app.surroundings = {
    SONAE_TEST_KEYS: keys,
    SONAE_TEST_CLIPBOARD_SECONDS: String(SECONDS),
  };
  await app.beginWith(NAME, ["小野"]);
  await app.go("settings");
  await app.click("パスフレーズを決める");
  await app.type("パスフレーズ", SECRET);
  await app.type("もう一度", SECRET);
  await app.click(await app.find(".dialog .btn.main:not(:disabled)"));
  await app.sees("予備の鍵を印刷してください");

  // What is copied of the spare key can be pasted, and is gone a while later.
  const groups = await app.run(
    "return [...document.querySelectorAll('.code span')].map((span) => span.innerText)",
  );
  await app.run(
    "getSelection().selectAllChildren(document.querySelector('.code'))",
  );
  await app.press(Key.chord(Key.CONTROL, "c"));
  await app.click("鍵を印刷したか、書き写しました");
  await app.click("終わる");
  await app.sees("パスフレーズか予備の鍵がないと開けません。");
  const paste = async () => {
    await app.click("変える");
    const field = await app.field("いまのパスフレーズ、または予備の鍵");
    await field.click();
    await field.sendKeys(Key.chord(Key.CONTROL, "v"));
    await app.settled();
    const value = await app.run("return arguments[0].value", field);
    await app.click("やめる");
    return value;
  };
  const pasted = await paste();
  assert.equal(pasted.replace(/[^0-9A-Z]/gu, ""), groups.join(""));
  await new Promise((resolve) => setTimeout(resolve, (SECONDS + 1) * 1000));
  assert.equal(await paste(), "");

  // Without a key store it is told why, and nothing is offered.
  await app.sees("このパソコンでは鍵の保管庫を使えない");
  await app.accessible();
  await app.picture("no-key-store");
  await mkdir(keys);
  await app.go("home");
  await app.go("settings");
  await app.sees("一押しで開けるようにします。");
  await app.picture("offered");
  await app.click("覚えさせる");
  await app.sees("鍵を覚えています。");
  assert.equal((await readdir(keys)).length, 1);
  await app.accessible();
  await app.picture("kept");

  // Locked, it waits for a press.
  await app.click("ロックする");
  await app.sees("このパソコンの鍵で開く");
  await app.accessible();
  await app.picture("locked");
  await assert.rejects(() => app.invoke("company", {}), /no-company/u);
  assert.equal(
    await (await app.focused()).getText(),
    "このパソコンの鍵で開く",
    "a press of Enter is enough",
  );
  await app.press(Key.ENTER);
  await app.sees("この端末だけの設定です。");

  // After a restart as well.
  await app.close();
  await app.open();
  await app.click(NAME);
  await app.click("このパソコンの鍵で開く");
  await app.sees("次の三つ");

  // One that does not fit is told and removed; the passphrase opens the file.
  const [name] = await readdir(keys);
  await writeFile(path.join(keys, name), "something else");
  await app.go("settings");
  await app.click("ロックする");
  await app.click("このパソコンの鍵で開く");
  await app.sees("開けなかったので、消しました。");
  await app.accessible();
  await app.picture("does-not-fit");
  assert.equal((await readdir(keys)).length, 0);
  await app.type("パスフレーズ", SECRET);
  await app.click("開く");
  await app.sees("この端末だけの設定です。");

  // Forgotten with one press.
  await app.click("覚えさせる");
  await app.sees("鍵を覚えています。");
  await app.click("忘れさせる");
  await app.sees("このパソコンは、鍵を忘れました。");
  assert.equal((await readdir(keys)).length, 0);

  // In English.
  await app.invoke("set_setting", { key: "lang", value: "en" });
  await app.close();
  await app.open();
  await app.click(NAME);
  await app.type("Passphrase", SECRET);
  await app.click("Open");
  await app.sees("The next three");
  await app.go("settings");
  await app.sees("The file then opens with one press");
  await app.picture("offered-en");
  await rm(keys, { recursive: true });
  await app.close();
}
