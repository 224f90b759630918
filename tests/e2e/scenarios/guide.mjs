// From an empty company to a year's plan, and what comes of it: calendar, evidence, profile, self-check, search, and the
// next year. Every click, choice and typed answer on the way to the plan is counted.

import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { Key } from "selenium-webdriver";

const MOST = 40;

export default async function (app) {
  await plan(app);
  await calendar(app);
  await action(app);
  await profile(app);
  await check(app);
  await search(app);
  await incident(app);
  await renewal(app);
  await app.close();
}

/** Company, questions, plan: a person's steps, counted. */
async function plan(app) {
  let steps = 0;
  const click = (words) => ((steps += 1), app.click(words));
  const choose = (key, words) => ((steps += 1), app.choose(key, words));
  const next = () => click("次へ");
  await app.open();
  await click("日本語");
  await click("自分の会社ではじめる");
  steps += 1;
  await app.type("会社の名前", "青木建具");
  await click("置くところを選ぶ");
  await choose("company-trade", "建設・工事");
  await choose("company-size", "1〜5人");
  await next();
  steps += 1;
  await app.answer("company-what-we-sell", "木の建具と取り付け");
  await choose("company-channels", "訪問・出張");
  await next();
  await choose("company-payments", "請求書・振込");
  await next();
  await choose("company-personal-data", "お客様の情報");
  await next();
  await choose("company-telework", "いいえ");
  await choose("company-own-devices", "はい");
  await next();
  await choose("company-outsourcing", "いいえ");
  await next();
  await choose("company-cloud", "メール・予定表");
  await next();
  await choose("company-path", "まずこれだけ");
  await click("あとで答える");
  await app.sees("次の三つ");
  await app.picture("home");
  await click("1年の予定");
  await app.sees("の行動を、1年に分けました。");
  await app.picture("year-proposed");
  await click("41件に期限を入れる");
  await app.session.wait(
    async () => !(await app.words()).includes("日付のない行動の月"),
    15_000,
    "the plan is not accepted",
  );
  await app.stored();
  await app.picture("year");
  assert.ok(steps < MOST, `${steps} steps to a year's plan`);
  console.log(`  ${steps} steps to a year's plan`);
}

async function calendar(app) {
  await app.go("calendar");
  await app.sees("これからの予定");
  await app.picture("calendar");
  await app.click("カレンダーに書き出す");
  await app.sees("カレンダーのファイルを書き出しました");
  const files = await readdir(app.dialogs);
  const name = files.find((file) => file.endsWith(".ics"));
  assert.ok(name, files.join(", "));
  const text = await readFile(path.join(app.dialogs, name), "utf8");
  assert.equal(text.match(/BEGIN:VEVENT/g).length, 41);
  assert.match(text, /DTSTART;VALUE=DATE:20\d{6}/);
}

async function action(app) {
  await app.go("guide/pr/pr-prioritize-3");
  await app.sees("たとえば（建設");
  const photo = path.join(app.data, "更新の画面.png");
  await writeFile(photo, Buffer.from("a picture of the settings"));
  await app.answerOpen(photo);
  await app.click("写真やファイルを足す");
  await app.sees("更新の画面.png");
  await app.click("置き場所を書きとめる");
  await app.type(
    "置き場所（ネットのアドレスや、棚の名前）",
    "事務所の棚、赤い表紙",
  );
  await app.press(Key.ENTER);
  await app.sees("事務所の棚、赤い表紙");
  const boxes = await app.session.findElements({
    css: ".todo [role=checkbox]",
  });
  for (const box of boxes) await app.click(box);
  await app.click("できた、にする");
  await app.sees("にできました。");
  await app.click("これまでの変更");
  await app.sees("印をつけた手順");
  await app.picture("action-done");
  await app.click("更新の画面.pngを取り出す");
  await app.sees("更新の画面.pngを取り出しました");
  const copy = await readFile(path.join(app.dialogs, "更新の画面.png"), "utf8");
  assert.equal(copy, "a picture of the settings");
}

async function profile(app) {
  await app.go("guide/profile");
  await app.sees("六つの機能の、いまと目標");
  await app.picture("profile");
  await app.go("guide/profile/PR.PS-02");
  await app.sees("小さな会社でできること");
  assert.ok((await app.words()).includes("できている"));
  await app.picture("outcome");
  await app.go("guide/profile");
  await app.click("いまの様子を残す");
  await app.sees("前の見直しは");
}

async function check(app) {
  await app.go("worksheet/security-self-check");
  for (let number = 1; number <= 25; number += 1)
    await app.choose(
      `security-self-check-q${number}`,
      number <= 10 ? "できている" : "一部だけ",
    );
  await app.stored();
  await app.go("guide/check");
  await app.sees("いまは100点のうち70点です。");
  await app.picture("check");
}

async function search(app) {
  await app.press(Key.chord(Key.CONTROL, "k"));
  await app.type("さがす言葉", "ｐｒ．ａｃ－０４");
  await app.sees("PR.AC-04 → PR.AA-05");
  await app.type("さがす言葉", "建具");
  await app.sees("木の建具と取り付け");
  await app.type("さがす言葉", "なりすまし");
  await app.sees("ことば");
  await app.picture("search");
  await app.press(Key.ESCAPE);
}

async function incident(app) {
  await app.go("worksheet/incident-indicators");
  await app.choose("incident-indicators-access", "はい");
  await app.click("困ったことが起きたら");
  await app.sees("まず、これ以上広げないようにしましょう。");
  await app.picture("incident");
}

async function renewal(app) {
  await app.go("guide/year");
  await app.click("新しい年を始める");
  await app.sees("新しい年を始めますか。");
  await app.click(await app.find("[role=alertdialog] button:last-of-type"));
  await app.sees("からの新しい年");
  // What was done today belongs to the new year already.
  await app.sees("前の年にできたことは、すべて確かめました。");
  await app.sees("進め方");
  await app.picture("renewal");
}
