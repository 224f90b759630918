// From what was heard of customers to a persona that somebody has checked: notes, groups, who stands for whom, and the
// paper. What is added takes the words at once: no click between.

import assert from "node:assert/strict";

import { Key } from "selenium-webdriver";

const NOTE = "届け先を覚えていてほしい";

export default async function (app) {
  await app.open();
  await app.click("日本語");
  await app.click("自分の会社ではじめる");
  await app.type("会社の名前", "青木建具");
  await app.click("置くところを選ぶ");
  await app.sees("何人で働いていますか。");
  await collect(app);
  await group(app);
  await persona(app);
  await paper(app);
  await app.close();
}

async function collect(app) {
  await app.go("people/persona-notes");
  await app.sees("ここに、集めたメモが並びます");
  await app.click("メモを足す");
  await focused(app, "TEXTAREA");
  await app.press(NOTE);
  await app.stored();
  await app.picture("notes");
}

async function group(app) {
  await app.click("2 分ける");
  await app.sees("組を一つ作ると、ここでメモを分けられます。");
  await app.click("組を足す: 買う理由");
  await focused(app, "INPUT");
  await app.press("贈り物に");
  await app.stored();
  await app.sees("まだいない");
  // The note is placed with the keyboard alone.
  const pick = await app.thing("贈り物に");
  await app.run("arguments[0].focus()", pick);
  await app.press(Key.SPACE);
  await app.session.wait(
    async () => (await pick.getAttribute("aria-pressed")) === "true",
    5_000,
    "the note is not in the group",
  );
  await app.stored();
  await app.picture("groups");
}

async function persona(app) {
  await app.click("3 人物像");
  await app.click("人物を足す");
  await app.type("名前（架空）", "岬 ひろ");
  await app.sees("代表する組を選ぶと");
  await app.click("贈り物に");
  await app.sees(NOTE);
  await app.sees("まだ、お客様に会う人に確かめていません。");
  await app.click("確かめた記録を足す");
  await focused(app, "TEXTAREA");
  await app.press("青木");
  await app.stored();
  await app.sees("青木に確かめてもらいました。");
  await app.picture("persona");
  await app.go("people/persona-groups");
  await app.sees("どの組にも、代表する人物がいます。");
  await app.click("「贈り物に」を消す");
  await app.session.wait(
    async () => (await app.words()).includes("組を一つ作ると"),
    5_000,
    "the group is still there",
  );
  await app.click("元に戻す");
  await app.sees("どの組にも、代表する人物がいます。");
}

async function paper(app) {
  await app.go("people/personas");
  await app.click("人物像を印刷する");
  await app.sees("お客様の人物像");
  await app.click("PDFに書き出す");
  await app.sees("書き出しました。");
}

async function focused(app, tag) {
  await app.session.wait(
    async () =>
      (await app.run("return document.activeElement?.tagName")) === tag,
    5_000,
    `what was added does not take the words: ${tag}`,
  );
  assert.equal(
    await app.run("return document.activeElement.value"),
    "",
    "the new field is empty",
  );
}
