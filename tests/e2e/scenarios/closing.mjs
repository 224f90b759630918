// What is still in a field when the window is closed is stored. Where it cannot be, the window stays, says so and keeps what
// was typed, until somebody lets that go. Where something is still being made, somebody is asked as well.

import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { Key } from "selenium-webdriver";

const FIELD = "#field-company-what-we-sell .answer :is(input, textarea)";

export default async function (app) {
  await app.beginWith("港パン", []);
  await app.go("company");
  await app.answer("company-what-we-sell", "食パンとあんパン");
  await app.close();
  await app.open();
  await app.click("港パン");
  await app.sees("次の三つ");
  await app.go("company");
  assert.equal(await held(app), "食パンとあんパン");

  // The stick with the file is pulled out while somebody writes.
  const { path } = await app.invoke("company", {});
  await rename(path, `${path}-away`);
  await app.answer("company-what-we-sell", "食パンとメロンパン");
  await app.askToClose();
  await app.sees("ファイルがなくなったか");
  await app.picture("not-stored");
  await app.click("画面に戻る");
  await app.sees("保存できていません。書きかけは、そのまま残っています。");
  await app.sees("まだ保存できていないものがあります");
  assert.equal(await held(app), "食パンとメロンパン");
  await app.accessible();
  await app.picture("kept");

  // It is there again, and what was kept is stored.
  await rename(`${path}-away`, path);
  await (await app.find(FIELD)).click();
  await app.stored();
  const { file } = await app.invoke("company", {});
  assert.equal(
    file.answers.company.fields["what-we-sell"],
    "食パンとメロンパン",
  );
  assert.ok(!(await app.words()).includes("保存できていません"));

  await rename(path, `${path}-away`);
  // Where the field goes at once, its words can be had from the bar; another company is not opened over them unasked.
  await app.answer("company-what-we-sell", "クリームパン");
  await app.go("guide");
  await app.sees("ファイルがなくなったか");
  await app.click("閉じる");
  await app.sees("まだ保存できていないものがあります");
  await app.click("見る");
  await app.sees("何を売ったり、届けたりしていますか。");
  await app.sees("クリームパン");
  await app.accessible();
  await app.picture("left");
  await app.click("もう要らない");
  await app.press(Key.ESCAPE);
  await app.go("company");
  await app.answer("company-what-we-sell", "クロワッサン");
  await app.askToClose();
  await app.sees("ファイルがなくなったか");
  await app.goes(() => app.click("保存せずに閉じる"));

  await app.open();
  await app.click("見本の会社でためす");
  await app.sees("次の三つ");
  await app.go("documents");
  await app.click("すべて書き出す");
  await app.click("1冊のPDFに");
  await app.click(await app.find(".dialog .btn.main"));
  await app.sees("ページを作っています");
  await app.askToClose();
  await app.sees("作っている途中です。");
  await app.accessible();
  await app.picture("making");
  await app.click("閉じずに待つ");
  await app.askToClose();
  await app.sees("作っている途中です。");
  await app.goes(() => app.click("やめて閉じる"));
}

/** What the field holds. */
async function held(app) {
  return app.run("return arguments[0].value", await app.find(FIELD));
}
