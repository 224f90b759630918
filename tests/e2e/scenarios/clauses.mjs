// The clauses of a rule: one in the company's words, one left out, one of its own; numbers and references follow, and the
// paper says it.

import assert from "node:assert/strict";

export const minutes = 5;

export default async function (app) {
  await app.open();
  await app.click("日本語");
  await app.click("見本の会社でためす");
  await app.find("nav.side");
  await app.go("documents/rule-access");
  await app.sees("書類の歩み");
  await app.click("条文");
  await app.sees("第1条（目的）");
  await app.accessible();
  await app.picture("clauses");
  await change(app);
  await leaveOut(app);
  await add(app);
  await paper(app);
  await english(app);
  await app.close();
}

/** A button of a clause, by the heading of the clause. */
async function press(app, heading, words) {
  const button = await app.run(
    `return [...document.querySelectorAll("article")]
       .find((article) => article.querySelector("h3")?.innerText.includes(arguments[0]))
       ?.querySelectorAll("button")
       .values()
       .find((button) => button.innerText.trim() === arguments[1]) ?? null`,
    heading,
    words,
  );
  assert.ok(button, `${heading} has no button ${words}`);
  await app.click(button);
}

async function change(app) {
  await press(app, "（目的）", "書き換える");
  await app.type("見出し", "目的と考え方");
  await app.type(
    "本文",
    "情報を使う人を、{company}の仕事に要る人に限る。{oficer}に聞く。",
  );
  await app.sees("{oficer} に入るものがありません。");
  await app.picture("writing");
  await app.type("本文", "情報を使う人を、{company}の仕事に要る人に限る。");
  await app.sees("英語の書類にも、日本語のまま載ります。");
  await app.click("書き留める");
  await app.stored();
  await app.sees("第1条（目的と考え方）");
  await app.sees("書き換えた条文");
  const marked = await app.run(
    `return document.querySelectorAll("article del, article ins").length`,
  );
  assert.ok(marked > 0, "what differs from the template is marked");
}

async function leaveOut(app) {
  await app.sees("第4条（アカウント）");
  await press(app, "（アカウント）", "使わない");
  await app.stored();
  await app.sees("使わない条文");
  await app.sees("第4条（登録、変更、停止）");
}

async function add(app) {
  await press(app, "登録、変更、停止", "この後に書き足す");
  await app.type("見出し", "店の鍵");
  await app.type("本文", "店の鍵は、店長だけが持つ。");
  await app.click("書き留める");
  await app.stored();
  await app.sees("第5条（店の鍵）");
  await app.sees("会社の条文");
  await app.accessible();
  await app.picture("changed");
}

async function paper(app) {
  await app.click("紙面");
  await app.sees("店の鍵は、店長だけが持つ。");
  await app.sees("情報を使う人を、株式会社ほとり屋の仕事に要る人に限る。");
  const words = await app.words();
  assert.ok(
    !words.includes("第4条（アカウント）"),
    "what is left out is not printed",
  );
}

/** What was written in Japanese only stands in Japanese in the English paper, and is said to; until it has English words. */
async function english(app) {
  await app.go("settings");
  await app.click("English");
  await app.go("documents/rule-access");
  await app.sees("店の鍵は、店長だけが持つ。");
  await app.sees("情報を使う人を、株式会社ほとり屋の仕事に要る人に限る。");
  await app.click("Clauses");
  await app.sees("Left out");
  await app.sees("Still in Japanese");
  await app.sees(
    "Written in Japanese only. The English paper has the Japanese words too.",
  );
  await app.picture("one-language");
  await press(app, "店の鍵", "Write it in English too");
  await app.type("Heading", "Keys of the shop");
  await app.type("Text", "Only the manager has the keys of the shop.");
  await app.accessible();
  await app.picture("both-languages");
  await app.click("Save");
  await app.stored();
  await app.sees("Article 5 (Keys of the shop)");
  await app.click("Pages");
  await app.sees("Only the manager has the keys of the shop.");
  await app.click("日本語");
  await app.sees("店の鍵は、店長だけが持つ。");
  await app.click("English");
  await app.click("Clauses");
  await app.run("document.documentElement.dataset.theme = 'dark'");
  await app.session.manage().window().setRect({ width: 1024, height: 768 });
  await app.settled();
  await app.accessible();
  await app.picture("english");
}
