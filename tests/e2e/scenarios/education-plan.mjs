// The year's teaching: offered with reasons, chosen around busy months, followed month by month, on paper, in the calendar;
// a topic in the table by hand; undo.

import assert from "node:assert/strict";

export default async function (app) {
  await app.begin("青木建具");
  await app.go("education");
  await app.sees("一年で学ぶことを選びましょう");
  await app.sees("まだ社員が一人も登録されていません");
  await app.accessible();
  await app.picture("offer");
  await people(app);

  await app.go("education");
  await app.sees("年に一度、全員で確かめる");
  await app.click("8月");
  await app.click("12月");
  await app.stored();
  await app.picture("offer-people");
  await app.click(await app.find(".take .btn.main"));
  await app.sees("月ごとの予定");
  await app.sees("ここまでの成果");
  await app.accessible();
  await app.picture("plan");
  const count = await lines(app);
  assert.ok(count >= 6, `the plan has ${count} lines`);

  await app.click("計画の表を直す");
  await app.sees("いくらまで使えますか");
  await app.answer("education-year-budget", "120000");
  await app.stored();
  await app.picture("sheet");
  await app.go("education");
  await app.sees("予算120,000円");

  await app.go("calendar");
  await app.sees("怪しい連絡を知らせる練習");
  await app.picture("calendar");

  await app.go("education/plan/more");
  await app.sees("計画に足す教育を選びましょう");
  await app.sees("計画にあります");
  await app.picture("more");
  await app.go("documents/education-plan");
  await app.picture("paper");

  await app.go("education");
  await app.sees("月ごとの予定");
  await app.close();
}

/** People come from the company's own place, which has a scenario of its own. */
async function people(app) {
  for (const name of ["早瀬", "森下"]) {
    await app.invoke("put_person", {
      person: { id: "", name, role: "売り場", contact: "" },
    });
  }
  await app.close();
  await app.open();
  await app.click("青木建具");
  await app.sees("次の三つ");
}

const lines = (app) =>
  app.run("return document.querySelectorAll('.page tbody tr').length");
