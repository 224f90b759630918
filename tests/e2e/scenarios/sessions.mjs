// Education that is held and kept: who still lacks what, a session made for it with one press, attendance by keys and by
// the mouse, somebody who was away and catches up, the test, the papers, the person's history, and the fact in the guide.

import assert from "node:assert/strict";

import { Key } from "selenium-webdriver";

const PEOPLE = ["早瀬", "森下", "大久保", "藤井"];

export default async function (app) {
  await app.beginWith("青木建具", PEOPLE);

  await app.go("education/sessions");
  await app.sees("ここに、教える会が並びます");
  await app.sees("まだ学んでいない人がいる教材");
  await app.picture("empty");
  await app.accessible();
  await make(app);
  await attend(app);
  await makeUp(app);
  await test(app);
  await history(app);
  await guide(app);
  await app.close();
}

async function make(app) {
  await app.click("怪しいメールの見分け方 この教材の会を予定する");
  await app.sees("何を教える会にしますか。");
  await app.type("会の名前", "朝礼でメールの話");
  const { today } = await app.invoke("app_info", {});
  await app.type("日", today);
  await app.type("始まる時刻", "９時");
  await app.type("場所", "作業場");
  await app.picture("make");
  await app.accessible();
  await app.click("会を予定する");
  await app.sees("来る人と、来た人");
  await app.sees("来る予定 4人");
}

async function page(app) {
  const { sessions } = await app.invoke("sessions", {});
  return app.invoke("session_page", { id: sessions[0].id });
}

async function attend(app) {
  const { session } = await page(app);
  assert.equal(session.at, "9:00");
  await app.picture("planned");
  // The first with the mouse, the next with keys: present, away.
  await app.click("早瀬 出席");
  await until(async () => (await page(app)).numbers.present === 1);
  const button = await app.thing("森下 出席");
  await app.run("arguments[0].focus()", button);
  await app.press("1");
  await until(async () => (await page(app)).numbers.present === 2);
  await app.press("2");
  await until(async () => (await page(app)).numbers.absent === 1);
  await app.press(Key.ARROW_UP);
  await app.picture("attendance");
  await app.accessible();
  await app.click("ほかの人は全員出席");
  await until(async () => (await page(app)).numbers.open === 0);
  await app.click("開いたことを記録する");
  await app.sees("休んだ人にも教えたら、その日を入れましょう。");
}

async function makeUp(app) {
  await app.picture("held");
  await app.accessible();
  await app.click("大久保 きょう学んだ");
  await app.sees("みんなに届きました。");
  const { attendees, session, state } = await page(app);
  assert.equal(attendees[2].made_up, session.on);
  assert.equal(state, "done");
}

async function test(app) {
  await app.click("この会のテストを作る");
  await app.sees("だれが受けたか");
  const { test } = await page(app);
  assert.equal(test.taken, 0);
  const { sessions } = await app.invoke("sessions", {});
  await app.go(`education/sessions/${sessions[0].id}`);
  await app.sees("記録がそろっています。");
  await app.sees("教育実施記録");
  await app.sees("まだ、だれも提出していません。");
  await app.picture("done");
  await app.accessible();
}

async function history(app) {
  await app.click("大久保");
  await app.sees("これから学ぶこと");
  await app.sees("に学んだ");
  await app.sees("修了証");
  await app.picture("history");
  await app.accessible();
  await app.click("会の一覧");
  await app.sees("終わった会");
  const words = await app.words();
  assert.ok(
    !words.includes("怪しいメールの見分け方"),
    "a lesson that reached all is not lacking",
  );
  await app.picture("list");
  await app.accessible();
}

async function guide(app) {
  await app.go("guide/pr/pr-communicate-1");
  await app.sees("この1年に1回の会を開き、4人に届きました。");
  await app.run(
    `document.querySelector(".fact").scrollIntoView({ block: "center" })`,
  );
  await app.picture("guide");
  await app.accessible();
  await app.click("会の記録を見る");
  await app.sees("教える会を決めて、来た人を残します");
}

/** Waits until something holds that the window stores by itself. */
async function until(holds) {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it does not come to hold");
}
