// One person takes a test in the window, right or wrong as the scenario asks.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ASSETS = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  "../../../assets",
);

/** What is right, and the questions by their words. */
export async function readKey() {
  const key = new Map();
  const folder = path.join(ASSETS, "courses/questions");
  for (const file of await readdir(folder)) {
    const text = await readFile(path.join(folder, file), "utf8");
    for (const part of text.split("[[question]]").slice(1)) {
      const value = (name) =>
        JSON.parse(
          new RegExp(`^${name} = (.*?)(?:\\s+#.*)?$`, "m").exec(part)?.[1] ??
            "null",
        );
      key.set(value("id"), { kind: value("kind"), answer: value("answer") });
    }
  }
  return key;
}

/** The newest test. */
export async function testId(app) {
  return (await app.invoke("tests", {})).tests.at(-1).test.id;
}

/** One person takes the newest test with keys: so many wrong, or stops after so many; each question is shown to `seen`. */
export async function takeTest(
  app,
  key,
  name,
  { wrong = 0, stop = Infinity, from = 0, seen = async () => {} },
) {
  await app.sees("お名前を選んでください。");
  await app.click(name);
  await app.click("はじめる");
  const id = await testId(app);
  const { questions } = await app.invoke("test_paper", { id });
  for (const [at, question] of questions.entries()) {
    if (at < from) continue;
    if (at >= stop) {
      await app.click("やめて、あとで続ける");
      return;
    }
    await app.sees(`${questions.length}問のうち${at + 1}問目`);
    await seen(question);
    await choose(app, question, key.get(question.id), at < wrong);
    await app.click("次へ");
  }
  await app.sees("全部、見終わりました。");
  await app.click("提出する");
}

async function choose(app, question, { answer }, isWrong) {
  if (question.kind === "order") {
    if (isWrong) return app.click("この順番にする");
    // Each to its place, from the top: moved up step by step.
    const order = [...question.options];
    for (const [to, option] of answer.entries()) {
      for (let at = order.indexOf(option); at > to; at -= 1) {
        const buttons = await app.session.findElements({
          css: "ol.choices li",
        });
        const up = await buttons[at].findElement({ css: "button" });
        await app.click(up);
        order.splice(at - 1, 0, ...order.splice(at, 1));
      }
    }
    return undefined;
  }
  const right = question.options.map((option) => answer.includes(option));
  const places = [...right.keys()].filter((at) => right[at] !== isWrong);
  const one = ["single", "case", "true-false"].includes(question.kind);
  for (const at of one ? places.slice(0, 1) : places)
    await app.press(String(at + 1));
  return undefined;
}
