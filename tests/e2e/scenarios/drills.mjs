// Drills: messages told apart on the wall by names and by counted hands, an exercise talked through with its clock and
// what the observer noted, what is to be changed by whom until when, and the dates in the calendar.

import assert from "node:assert/strict";

import { Key } from "selenium-webdriver";

const PEOPLE = [
  ["早瀬", "代表取締役"],
  ["森下", "店長"],
  ["大久保", "経理"],
];

export default async function (app) {
  await app.begin("青木建具");
  for (const [name, role] of PEOPLE) {
    const person = { id: "", name, role, contact: "" };
    await app.invoke("put_person", { person });
  }
  await app.close();
  await app.open();
  await app.click("青木建具");
  await app.sees("次の三つ");

  await messages(app);
  await hands(app);
  await exercise(app);
  await followUp(app);
  await app.close();
}

/** The drill that was made last. */
async function last(app) {
  const { id } = (await app.invoke("drills", {})).drills[0];
  return app.invoke("drill_page", { id });
}

async function messages(app) {
  await app.go("education/drills");
  await app.sees("ここに、訓練が並びます");
  await app.sees("メールは一通も送らず");
  await app.picture("empty");
  await app.accessible();
  await app.click("見分ける練習を準備する");
  await app.sees("メールを見分ける練習を準備します");
  await app.type("組番号（空けておけば、そなえが決めます）", "4821");
  await app.picture("make-messages");
  await app.accessible();
  await app.click("この内容で準備する");
  await app.sees("どうすると答えたか");
  await app.picture("prepared-messages");
  await app.accessible();

  await app.click("壁に映して始める");
  const { mails } = await last(app);
  for (const [at, mail] of mails.entries()) {
    await app.sees(`${mails.length}通のうち${at + 1}通目`);
    if (at === 0) {
      await app.picture("message");
      await app.accessible();
      await app.click("残りの人は、みんな知らせる");
    }
    await app.press(Key.ARROW_RIGHT);
    await app.sees(mail.genuine ? "本物です" : "偽物です");
    if (at === 0) await app.picture("solved");
    await app.press(Key.ARROW_RIGHT);
  }
  await app.sees("全部、見終わりました");
  const words = await app.words();
  for (const [name] of PEOPLE) {
    assert.ok(!words.includes(name), "the wall shows who said what");
  }
  await app.picture("shown-all");
  await app.accessible();
  await app.click("訓練を終える");
  await app.sees("一人ずつの答え");
  const page = await last(app);
  const first = page.phishing.mails[0];
  assert.equal(first.report, PEOPLE.length);
  assert.equal(page.state, "done");
  await app.picture("results-messages");
}

/** Only hands are counted; the number is kept when the answer is shown. */
async function hands(app) {
  await app.go("education/drills");
  await app.sees("自社の訓練");
  await app.run(
    `document.querySelector("#drills-phishing").closest("section").querySelector("button").click()`,
  );
  await app.sees("メールを見分ける練習を準備します");
  await app.click("人数だけ数える");
  await app.type("出る人の数", "12");
  await app.press(Key.TAB);
  await app.click("この内容で準備する");
  await app.sees("名前を付けずに数える人が、12人います。");
  await app.click("壁に映して始める");
  await app.sees("5通のうち1通目");
  await app.type("知らせる人の数", "7");
  await app.press(Key.TAB);
  await app.sees("まだの人は5人です。");
  await app.picture("hands");
  await app.accessible();
  await app.click("答えを見る");
  await app.sees("知らせる 7人");
  await app.click("訓練の画面へ戻る");
  await app.sees("12人のうち7人が答えました。");
}

async function exercise(app) {
  await app.go("education/drills");
  await app.sees("机上演習の一覧");
  await app.picture("list");
  await app.accessible();
  await app.click("準備する 朝、ファイルが開けない");
  await app.sees("「朝、ファイルが開けない」の演習を準備します");
  await app.type("進行する人", "森下");
  await app.picture("make-exercise");
  await app.accessible();
  await app.click("この内容で準備する");
  await app.sees("観察したこと");
  await app.picture("prepared-exercise");
  await app.accessible();
  await app.click("壁に映して始める");
  await app.sees("開店は9時30分");
  await app.picture("setting");
  await app.accessible();
  await app.click("始める");
  await app.sees("0分から7分まで");
  await app.picture("event");
  await app.accessible();
  await app.click("観察の記録を開く");
  await app.sees("観察する人が見ること");
  await app.click("できた");
  await app.sees("間に合った");
  await app.picture("watched");
  await app.accessible();
  await app.click("休む");
  await app.sees("続ける");
  const { timeline } = await last(app);
  for (const step of timeline.slice(1)) {
    await app.click("次の出来事");
    await app.sees(`${step.minute}分から${step.until}分まで`);
  }
  await app.click("振り返りへ");
  await app.sees("振り返りましょう");
  await app.picture("look-back");
  await app.accessible();
  await app.click("訓練を終える");
  await app.sees("観察したこと");
  const { table_top: figures, state } = await last(app);
  assert.equal(figures.in_time, 1);
  assert.equal(figures.open, figures.expected - 1);
  assert.equal(state, "done");
}

async function followUp(app) {
  await app.type("新しく直すこと", "夜の番号をカードに書く");
  await app.press(Key.ENTER);
  await app.sees("直すことが残っています");
  await app.type("直すこと1の期限", "2026-11-01");
  await app.press(Key.TAB);
  await app.sees("期限切れ");
  await app.run(
    `document.querySelector("#drill-findings").scrollIntoView({ block: "start" })`,
  );
  await app.picture("findings");
  await app.accessible();
  const { drill } = await last(app);
  assert.equal(drill.findings[0].due, "2026-11-01");
  await app.go("calendar");
  await app.sees("夜の番号をカードに書く");
  await app.sees("訓練で決めたこと");
  await app.picture("calendar");
  await app.go("education/drills");
  await app.sees("期限切れ 1件");
  await app.picture("list-late");
}
