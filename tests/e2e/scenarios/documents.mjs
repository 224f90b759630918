// The company's logo; then the life of a document: a comment, an approval, a version, a fact that changes and the clause that changes with it, the
// differences, the next version, who has read it, and everything in one PDF.

import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { Key } from "selenium-webdriver";

import { png } from "../lib/png.mjs";

export const minutes = 8;

export default async function (app) {
  await app.open();
  await app.click("日本語");
  await app.click("見本の会社でためす");
  await app.find("nav.side");
  await app.sees("先にやることが");
  await find(app);
  await logo(app);
  await letterhead(app);
  await comment(app);
  await approve(app);
  await issue(app, 1, "新しく定めた");
  await change(app);
  await differences(app);
  await issue(app, 2, "在宅での仕事について改めた");
  await read(app);
  await everything(app);
  await looks(app);
  await app.close();
}

async function find(app) {
  await app.go("documents");
  await app.field("書類をさがす");
  await app.sees("アクセス制御・認証規程");
  await app.accessible();
  await app.picture("list");
  await app.type("書類をさがす", "基本方針");
  await app.settled();
  const words = await app.words();
  assert.ok(!words.includes("教育計画書"), "what does not match is not shown");
  await app.click("情報セキュリティ基本方針");
  await app.sees("書類の歩み");
  await app.click(await app.field("書類をさがす"));
  await app.press(Key.ESCAPE);
  await app.sees("教育計画書");
}

/** The company's logo: chosen, refused when it is no picture, removed and brought back; it stands on every first page. */
async function logo(app) {
  const file = path.join(app.dialogs, "logo.png");
  await writeFile(file, png(800, 200));
  await app.go("worksheet/document-settings");
  const question = "#field-document-settings-logo";
  await app.find(question);
  await app.answerOpen(file);
  await app.click("画像を選ぶ");
  await app.find(`${question} img[alt$="のロゴ"]`);
  await app.sees("紙の上では、幅40mm、高さ10mm");
  await app.accessible();
  await app.run(
    `document.querySelector("${question}").scrollIntoView({ block: "center" })`,
  );
  await app.picture("logo");
  const broken = path.join(app.dialogs, "renamed.png");
  await writeFile(broken, "no picture at all");
  await app.answerOpen(broken);
  await app.click("別の画像を選ぶ");
  await app.sees("このファイルは、ロゴとして読めません。");
  await app.sees("いまのロゴは、そのままです。");
  await app.picture("logo-refused");
  await app.press(Key.ESCAPE);
  await app.find(`${question} img`);
  await app.click("ロゴを外す");
  await app.sees("画像を選ぶ");
  await app.session.wait(
    async () =>
      !(await app.run(
        `return document.querySelector("${question} img") !== null`,
      )),
    10_000,
    "the logo is still shown",
  );
  await app.run(
    `[...document.querySelectorAll("button")].find((one) => one.innerText.trim() === "元に戻す").click()`,
  );
  await app.find(`${question} img`);
  await app.go("documents/basic-policy");
  await app.find(".sheet svg image");
  await app.picture("logo-on-paper");
}

/** An advisor's letterhead stands in the place of the logo while it is on. */
async function letterhead(app) {
  await app.go("settings");
  await app.type("事務所や団体の名前", "みなと情報安全相談室");
  await app.type("担当者", "佐々木 遥");
  await app.type("連絡先", "03-0000-0000");
  await app.click("入れる");
  await app.sees("下見と、これから書き出す書類に入ります。");
  await app.accessible();
  await app.run(
    `document.querySelector("#letterhead").scrollIntoView({ block: "start" })`,
  );
  await app.picture("letterhead");
  await app.go("documents/basic-policy");
  const said = "作成支援：みなと情報安全相談室　佐々木 遥";
  await app.session.wait(
    async () =>
      await app.run(
        `return [...document.querySelectorAll(".pages p")].some((one) => one.textContent.includes(arguments[0]))`,
        said,
      ),
    10_000,
    "the letterhead is not on the page",
  );
  await app.picture("letterhead-on-paper");
  await app.go("settings");
  await app.click("入れない");
  await app.sees("いまは、書類に入りません。");
  await app.go("documents/basic-policy");
  await app.find(".sheet svg image");
}

async function comment(app) {
  await app.click("意見を書く");
  await app.type("意見", "在宅の人にも伝わる言い方にしましょう");
  await app.click("意見を足す");
  await app.sees("意見　残り1件");
  await app.sees("ほかの人が確かめているところです。");
  await app.accessible();
  await app.picture("review");
  await app.click("反映した");
  await app.stored();
}

async function approve(app) {
  await app.click("承認を記録する");
  await app.sees("だれが承認しましたか。");
  await app.accessible();
  await app.picture("approve");
  await inDialog(app, "承認を記録する");
  await app.sees("が承認しました。発行できます。");
}

async function issue(app, version, note) {
  await app.click("発行する");
  await app.sees(`第${version}版を発行しますか。`);
  await app.type("変えたところと理由", note);
  await app.picture(`issue-${version}`);
  await inDialog(app, "発行する");
  await app.sees(
    `第${version}版を発行しました。いまの答えと同じ内容です。`,
    30_000,
  );
  await app.sees(note);
  await app.picture(`issued-${version}`);
}

/** The button of the dialog that is open, by its words. */
async function inDialog(app, words) {
  const button = await app.run(
    `return [...document.querySelectorAll('[role=dialog] button, [role=alertdialog] button')]
       .find((button) => button.innerText.trim() === arguments[0]) ?? null`,
    words,
  );
  await app.click(button);
}

async function change(app) {
  await app.go("company");
  await app.question("company-telework");
  const now = await app.run(
    `return [...document.querySelectorAll('#field-company-telework [role=radio]')]
       .find((one) => one.getAttribute("aria-checked") === "true")?.innerText.trim() ?? null`,
  );
  assert.ok(now, "the sample says whether somebody works at home");
  await app.choose(
    "company-telework",
    now.startsWith("はい") ? "いいえ" : "はい",
  );
  await app.stored();
  await app.go("documents/basic-policy");
  await app.sees("第1版を発行したあとに、内容が変わりました。");
  await app.sees("変わるところ");
  await app.accessible();
  await app.picture("out-of-date");
}

async function differences(app) {
  await app.click("違いを見る");
  await app.sees("第1版といまの違い");
  await app.sees("1か所が変わりました。");
  const marked = await app.run(
    `return document.querySelectorAll("article del, article ins").length`,
  );
  assert.ok(marked > 0, "what went or came is marked");
  await app.accessible();
  await app.picture("differences");
  await app.click("ページに戻る");
}

async function read(app) {
  await app.sees("第2版を読んだ人");
  const button = await app.find(
    '[aria-labelledby="document-readers"] li button',
  );
  await app.click(button);
  await app.sees("人のうち1人が読みました。");
  await app.type("ほかに読んだ人", "夕方の番の全員");
  await app.click("足す");
  await app.find('[aria-label="取り消す：夕方の番の全員"]');
  await app.sees("人のうち1人が読みました。");
  await app.click(
    await app.find('[aria-labelledby="document-readers"] .everybody'),
  );
  await app.sees("全員が読みました。");
  await app.accessible();
  await app.picture("readers");
}

async function everything(app) {
  await app.click("すべて書き出す");
  await app.sees("そろった書類を、まとめて書き出します。");
  await app.accessible();
  await app.picture("batch");
  await app.click("1冊のPDFに");
  await inDialog(app, "書き出す");
  await app.sees("件の書類を書き出しました。", 120_000);
  const written = (await readdir(app.dialogs)).filter((name) =>
    name.endsWith(".pdf"),
  );
  assert.equal(written.length, 1, written.join(", "));
  await app.answerOpen(app.dialogs);
  await app.click("すべて書き出す");
  await app.click("新しいフォルダーに、1件ずつ");
  await inDialog(app, "書き出す");
  await app.session.wait(
    async () => !(await app.words()).includes("まとめて書き出します"),
    120_000,
    "the folder is not written",
  );
  const folders = (await readdir(app.dialogs, { withFileTypes: true })).filter(
    (one) => one.isDirectory(),
  );
  assert.equal(folders.length, 1);
  const files = await readdir(`${app.dialogs}/${folders[0].name}`);
  assert.ok(
    files.includes("SP-01 情報セキュリティ基本方針 第2版.pdf"),
    files.join(", "),
  );
}

/** English, night, and the narrow window. */
async function looks(app) {
  await app.go("documents/basic-policy");
  await app.run("document.documentElement.dataset.theme = 'dark'");
  await app.picture("dark");
  await app.run("delete document.documentElement.dataset.theme");
  await app.go("settings");
  await app.click("English");
  await app.run(
    `document.querySelector("#letterhead").scrollIntoView({ block: "start" })`,
  );
  await app.picture("english-letterhead");
  await app.go("worksheet/document-settings");
  await app.find('#field-document-settings-logo img[alt^="Logo of"]');
  await app.run(
    `document.querySelector("#field-document-settings-logo").scrollIntoView({ block: "center" })`,
  );
  await app.picture("english-logo");
  await app.go("documents/basic-policy");
  await app.sees("Readers of version 2");
  await app.accessible();
  await app.picture("english");
  await app.session.manage().window().setRect({ width: 1024, height: 768 });
  await app.settled();
  await app.picture("english-narrow");
  await app.go("documents");
  await app.picture("english-list");
}
