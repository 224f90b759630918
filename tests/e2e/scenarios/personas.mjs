// From what was heard of customers to a persona that somebody has checked: notes with photos, groups, who stands for
// whom, where it leads, and the papers. What is added takes the words at once: no click between.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";

import { Key } from "selenium-webdriver";

const NOTE = "届け先を覚えていてほしい";

export default async function (app) {
  await app.begin("青木建具");
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
  await photo(app);
  await app.picture("notes");
}

/** A photo comes from a file, is seen large and in words, goes and comes back; what is none is refused with the way on. */
async function photo(app) {
  const heic = path.join(app.data, "IMG_0001.jpg");
  await writeFile(heic, "\0\0\0\x18ftypheic\0\0\0\0mif1heic");
  await app.answerOpen(heic);
  await app.click("写真を足す");
  await app.sees("iPhoneなどの写真（HEIC）は、このままではしまえません。");
  await app.click("閉じる");
  const file = path.join(app.data, "shelf.png");
  await writeFile(file, picture(640, 400));
  await app.answerOpen(file);
  await app.click("写真を足す");
  await app.type("写っているもの", "棚の前で札を読む人");
  await app.stored();
  await app.find(".photos img");
  await app.click("大きく見る：棚の前で札を読む人");
  await app.sees("640×400");
  await app.find(".dialog img");
  const [width, alt] = await app.run(
    "const image = document.querySelector('.dialog img'); return [image.naturalWidth, image.alt]",
  );
  assert.deepEqual([width, alt], [640, "棚の前で札を読む人"]);
  await app.picture("photo");
  await app.accessible();
  await app.click(await app.find(".dialog .btn.main"));
  await app.click("この写真を消す");
  await app.sees("写真を消しました");
  await app.click("元に戻す");
  await app.find(".photos img");
  await pasted(app, picture(64, 48));
  await app.session.wait(
    async () =>
      (await app.run(
        "return document.querySelectorAll('.photos img').length",
      )) === 2,
    5_000,
    "what was pasted is no photo on the note",
  );
}

/** What the desktop hands over when a copied picture is pasted. */
async function pasted(app, bytes) {
  await app.run(
    `const bytes = Uint8Array.from(atob(arguments[0]), (c) => c.charCodeAt(0));
     const data = new DataTransfer();
     data.items.add(new File([bytes], "copied.png", { type: "image/png" }));
     document.querySelector(".slips textarea").dispatchEvent(
       new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
     );`,
    bytes.toString("base64"),
  );
}

/** A PNG of two colours. */
function picture(width, height) {
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const row = (y) =>
    Buffer.concat([
      Buffer.from([0]),
      Buffer.alloc(width * 3, y < height / 2 ? 0x9c : 0xd8),
    ]);
  const pixels = Buffer.concat(
    Array.from({ length: height }, (_, y) => row(y)),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
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
  await ownView(app);
}

/** A way of one's own gets a name and a group, and both can be taken back. */
async function ownView(app) {
  await app.click("分け方を足す");
  await app.session.wait(
    async () =>
      (await app.run("return document.activeElement?.value")) ===
      "新しい分け方1",
    5_000,
    "the name of the new way does not take the words",
  );
  // It is selected: what is typed takes its place.
  await app.press("来る時間");
  await app.stored();
  await app.type(
    await app.find("tr[data-view='来る時間'] + tr[data-group] input"),
    "朝の人",
  );
  await app.stored();
  const names = () =>
    app.run(
      "return [...document.querySelectorAll('tr[data-view] input')].map((input) => input.value)",
    );
  assert.deepEqual(await names(), ["来る時間"]);
  await app.picture("own-view");
  await app.click("「朝の人」を消す");
  await app.sees("お客様の組を消しました");
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
  await more(app);
  await leads(app);
  await app.picture("persona");
  await app.accessible();
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

/** Free fields: added, moved, removed and taken back; and another face. */
async function more(app) {
  await app.click("項目を足す");
  await focused(app, "INPUT");
  await app.press("スマホの使い方");
  await app.stored();
  await app.type("「スマホの使い方」の内容", "写真と地図");
  await app.click("項目を足す");
  await focused(app, "INPUT");
  await app.press("連絡の好み");
  await app.stored();
  const labels = () =>
    app.run(
      `return [...document.querySelectorAll("input[aria-label='項目の名前']")].map((input) => input.value)`,
    );
  await app.click("「連絡の好み」を上へ");
  await app.session.wait(
    async () => (await labels()).join() === "連絡の好み,スマホの使い方",
    5_000,
    "the field did not move",
  );
  await app.click("「連絡の好み」を消す");
  await app.sees("項目を消しました");
  await app.click("元に戻す");
  await app.session.wait(
    async () => (await labels()).length === 2,
    5_000,
    "the field did not come back",
  );
  await app.click("顔を選ぶ");
  await app.click("まとめた髪");
  await app.click("白髪まじり");
  await app.picture("faces");
  await app.accessible();
  await app.click(await app.find(".dialog .btn.main"));
  assert.ok(
    await app.run("return document.querySelector('.face svg.grey') !== null"),
  );
}

/** What it entrusts leads to the register, and what it worries about to a threat. */
async function leads(app) {
  await app.type("この人から預かるもの", "届け先（送り状）");
  await app.stored();
  await app.type(
    "この人が気にすること",
    "住所や電話番号が、ほかの会社に渡らないか",
  );
  await app.stored();
  await app.click("「データの抜き取りと漏えい」をさがす");
  await app.find("#search-hits [role=option]");
  await app.sees("会員の氏名、住所、電話番号が、まとめて持ち出されます。");
  await app.press(Key.ESCAPE);
  await app.click("「届け先」を台帳に足す");
  await app.session.wait(
    async () =>
      (await app.run("return location.hash")).startsWith("#/information/"),
    5_000,
    "it does not lead to the register",
  );
  await app.sees("届け先");
  await app.run("history.back()");
  await app.thing("台帳の「届け先」を開く");
}

async function paper(app) {
  await app.go("people/personas");
  await app.click("人物像を印刷する");
  await app.sees("お客様の人物像");
  await app.click("PDFに書き出す");
  await app.sees("書き出しました。");
  await app.go("people/personas");
  await app.click("一覧を印刷する");
  await app.sees("お客様の人物像（一覧）");
  await app.picture("cards");
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
