// A test on one shared PC: made, taken by three people one after the other – one passes, one does not, one stops half-way
// and goes on after the window was closed –, one more written on paper, what the results say, and the retake.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";

import { readKey, takeTest, testId } from "../lib/test.mjs";

const PEOPLE = ["早瀬", "森下", "大久保", "藤井"];

export default async function (app) {
  const key = await readKey();
  await app.beginWith("青木建具", PEOPLE);
  await make(app);

  await app.click("この端末で受ける");
  await takeTest(app, key, "早瀬", { wrong: 0, seen: shown(app) });
  await app.sees("100点、合格です。");
  await app.picture("passed");
  await app.accessible();
  await app.click("終わる");
  await app.sees("おつかれさまでした。");
  const words = await app.words();
  assert.ok(
    !words.includes("早瀬") && !words.includes("100点"),
    "the next person sees who was there before",
  );
  await app.picture("next-person");
  await app.click("次の人");

  await takeTest(app, key, "森下", { wrong: 6 });
  await app.sees("もう一度、学びましょう。");
  await app.picture("again");
  await app.click("終わる");
  await app.click("次の人");

  await takeTest(app, key, "大久保", { stop: 4 });
  await app.sees("ここまでの答えを残しました。");
  await app.close();
  await app.open();
  await app.click("青木建具");
  await app.sees("次の三つ");
  await place(app, "/take");
  await app.sees("続きから");
  await takeTest(app, key, "大久保", { wrong: 0, from: 4 });
  await app.sees("100点、合格です。");
  await app.click("終わる");
  await app.click("次の人");
  await app.click("教育の画面へ戻る");

  await paper(app, key);
  await results(app);
  await app.close();
}

/** Looks at each kind of question. */
const shown = (app) => async (question) => {
  await app.picture(`question-${question.kind}`);
  if (["single", "order", "spot"].includes(question.kind))
    await app.accessible();
};

async function make(app) {
  await app.go("education/tests");
  await app.sees("ここに、テストが並びます");
  await app.click("テストを作る");
  await app.sees("どの教材のテストを作りますか。");
  await app.click("怪しいメールの見分け方");
  await app.click("パスワードと、もう一つの確かめ");
  await app.type("組番号（空けておけば、そなえが決めます）", "4821");
  await app.picture("make");
  await app.accessible();
  await app.click("テストを作る");
  await app.sees("だれが受けたか");
  await app.sees("組番号4821");
  await app.picture("made");
}

async function place(app, end = "") {
  await app.go(`education/tests/${await testId(app)}${end}`);
}

/** The fourth wrote on paper: all of it is entered without the mouse. */
async function paper(app, key) {
  await app.sees("だれが受けたか");
  await app.click("紙の答えを入れる");
  await app.sees("用紙の組番号が4821かどうか");
  const { questions } = await app.invoke("test_paper", {
    id: await testId(app),
  });
  await app.run(
    `const select = document.querySelector("select");
     select.value = [...select.options].find((option) => option.text.startsWith(arguments[0])).value;
     select.dispatchEvent(new Event("change", { bubbles: true }));`,
    PEOPLE[3],
  );
  const first = await app.find(".grid input");
  await first.click();
  for (const [at, question] of questions.entries()) {
    const { answer } = key.get(question.id);
    const places =
      question.kind === "order"
        ? answer.map((option) => question.options.indexOf(option))
        : question.options.flatMap((option, at) =>
            answer.includes(option) ? [at] : [],
          );
    // Two answers are wrong; of them one is left empty.
    const typed =
      at === 0
        ? ""
        : at === 1
          ? "2"
          : places.map((place) => place + 1).join("");
    await app.press(
      ...typed,
      ...(at < questions.length - 1 ? [Key.ENTER] : []),
    );
  }
  await app.picture("paper");
  await app.accessible();
  await app.press(Key.ENTER);
  await app.sees("藤井さんは");
}

async function results(app) {
  await place(app);
  await app.sees("4人が提出し、");
  await app.sees("点数の広がり");
  await app.sees("受け直しは");
  await app.picture("results");
  await app.accessible();
  await app.run(
    `document.querySelector("#test-results").scrollIntoView({ block: "start" })`,
  );
  await app.picture("figures");
  await app.click("受け直しを作る");
  await app.sees("2026-Aの受け直し", 1).catch(() => undefined);
  const view = await app.invoke("tests", {});
  assert.equal(view.tests.length, 2);
  const [retake, first] = view.tests.map((line) => line.test);
  assert.equal(retake.repeats, first.id);
  assert.ok(
    retake.questions.every((question) => !first.questions.includes(question)),
    "the retake asks what was asked before",
  );
  await app.sees("だれが受けたか");
  await app.sees("森下");
  assert.ok(
    !(await app.words()).includes("早瀬"),
    "the retake is for those who did not pass",
  );
  await app.go("education/tests");
  await app.picture("list");
  await app.accessible();
}
