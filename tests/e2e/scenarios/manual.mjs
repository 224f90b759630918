// Settings of education and records that are older than they are kept: shown, removed, brought back. And the manual of a piece of
// work, from its flow to a PDF.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";

const STEPS = [
  ["お客様", "会員になる", "申込書", "お客様の情報"],
  ["店の人", "会員の名簿に書く", "パソコン", "お客様の情報"],
];

export default async function (app) {
  await app.begin("みなと屋");
  await records(app);
  await settings(app);
  await flow(app);
  await app.close();
}

/** Somebody wrote a test on paper six years ago and more. */
async function records(app) {
  const person = { id: "", name: "早瀬", role: "店長", contact: "" };
  const { id } = await app.invoke("put_person", { person });
  const made = await app.invoke("make_test", {
    title: "むかしの確認",
    modules: ["passwords"],
    count: 5,
    seed: 7,
  });
  await app.invoke("enter_paper_attempt", {
    test: made.id,
    person: id,
    on: "2019-01-05",
    answers: {},
  });
  await app.close();
  await app.open();
  await app.click("みなと屋");
  await app.sees("次の三つ");
  await app.go("education");
  await app.sees("持つ年数（5年）を過ぎた記録が1件あります");
  await app.click("何が消えるかを見る");
  await app.sees("残るテスト「むかしの確認」の古い答え");
  await app.picture("old");
  await app.accessible();
  await app.click("古い記録を消す");
  await app.sees("元に戻せます。");
  await app.picture("ask");
  await app.accessible();
  await app.click("やめる");
  await app.sees("持つ年数（5年）を過ぎた記録");
}

/** A figure out of range is not stored; one in range changes what is too old. */
async function settings(app) {
  await app.click("教育の決めごと");
  await app.sees("教育の記録を、何年持ちますか。");
  await app.answer("education-settings-retention-years", "300");
  await app.sees("1から30までの数字で書いてください。");
  await app.picture("settings");
  await app.accessible();
  await app.answer("education-settings-retention-years", "20");
  await app.stored();
  await app.go("education");
  await app.sees("教育の決めごと");
  assert.ok(
    !(await app.words()).includes("過ぎた記録"),
    "what is kept for 20 years is not old",
  );
  await app.invoke("set_answer", {
    worksheet: "education-settings",
    field: "retention-years",
    answer: null,
  });
  await app.close();
  await app.open();
  await app.click("みなと屋");
  await app.sees("次の三つ");
  await app.go("education");
  await app.click("古い記録を消す");
  await app.sees("件消しますか。");
  const buttons = await app.session.findElements({
    css: ".dialog .btn.stop",
  });
  await app.click(buttons[0]);
  await app.sees("年数を過ぎた教育の記録を消しました");
  const { records: left } = await app.invoke("old_records", {});
  assert.deepEqual(left, []);
  await app.click("元に戻す");
  await app.sees("持つ年数（5年）を過ぎた記録が1件あります");
}

async function flow(app) {
  const work = { id: "", name: "会員になる", kind: "as-is", steps: [] };
  const { id } = await app.invoke("put_flow", { flow: work });
  for (const [at, [actor, text, tool, information]] of STEPS.entries()) {
    const medium = at === 0 ? "paper" : "system";
    const step = { id: "", actor, text, tool, medium };
    await app.invoke("put_step", {
      flow: id,
      step: { ...step, information: [information] },
    });
  }
  await app.close();
  await app.open();
  await app.click("みなと屋");
  await app.sees("次の三つ");
  await app.go("people/flows");
  await app.click("会員になる");
  await app.click("手順書");
  await app.sees("この仕事を教える紙");
  await app.picture("manual");
  await app.accessible();
  await app.click("業務の手順書 PDFに書き出す");
  await app.sees("書き出しました。");
  const saved = await readdir(app.dialogs);
  assert.ok(
    saved.some((file) => file.endsWith(".pdf")),
    `no PDF was written: ${saved.join(", ")}`,
  );
}
