// Lessons: found in the list and by the search, read, exported, and told on slides with notes and a clock, by keys alone;
// at the sizes of a small window and of projectors, in both languages.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";

import { Key } from "selenium-webdriver";

const SIZES = [
  [1280, 800],
  [1024, 768],
  [1920, 1080],
];

export const minutes = 8;

export default async function (app) {
  await app.open();
  await app.click("日本語");
  await app.click("見本の会社でためす");
  await app.sees("次の三つ");
  await list(app);
  await read(app);
  await tell(app);
  await everySlide(app);
  await english(app);
  await app.close();
}

async function list(app) {
  await app.go("education/lessons");
  await app.sees("怪しいメールの見分け方");
  await app.sees("26本");
  await app.picture("list");
  await app.accessible();
  await app.type("教材をさがす", "ＵＳＢ");
  await app.sees("USBメモリーと紙の扱い");
  await app.session.wait(
    async () => !(await app.words()).includes("怪しいメールの見分け方"),
    5000,
    "the list is not searched",
  );
  await app.type("教材をさがす", "ない言葉");
  await app.sees("当てはまる教材は、ありません。");
  await app.click("すべてを見る");
  await app.click("まだの人がいる");
  await app.picture("lacking");
  // The search of the window leads to the page of a lesson.
  await app.press(Key.chord(Key.CONTROL, "k"));
  await app.type("さがす言葉", "怪しいメールの見分け方");
  await app.sees("急がせる連絡ほど、いったん手を止める。");
  await app.press(Key.ENTER);
  await app.sees("映して話す");
}

async function read(app) {
  await app.sees("覚える一つ");
  await app.sees("忙しい夕方の一通");
  await app.sees("この教材の問題は、");
  await app.find("figure svg.drawing");
  await app.picture("lesson");
  await app.accessible();
  await app.run(
    `document.querySelector("#lesson-example").scrollIntoView({ block: "start" })`,
  );
  await app.picture("lesson-messages");
  await app.click("スライドを見る");
  await app.find(".dialog .sheet svg");
  await app.picture("slides-on-paper");
  await app.click("閉じる");
  await app.click("持ち帰るカード PDFに書き出す");
  await app.sees("書き出しました");
  const written = (await readdir(app.dialogs)).filter((name) =>
    name.endsWith(".pdf"),
  );
  assert.equal(written.length, 1, written.join());
}

async function at(app) {
  return app.run(
    `return document.querySelector(".talk .slide").className + "|" + document.querySelector(".talk h1").innerText`,
  );
}

async function tell(app) {
  await app.click("映して話す");
  await app.sees("話すこと");
  await app.sees("全体 0:00");
  await app.picture("talk-title");
  await app.accessible();
  const first = await at(app);
  await app.press(Key.ARROW_RIGHT);
  await app.sees("急がせる連絡ほど、いったん手を止める。");
  await app.sees("時計を止める");
  await app.sees("全体 0:01");
  await app.press("n");
  await app.session.wait(
    async () => !(await app.words()).includes("ゆっくり読み上げます"),
    5000,
    "the notes are still there",
  );
  await app.picture("talk-idea");
  await app.press(Key.SPACE);
  await app.press(Key.PAGE_DOWN);
  await app.session.wait(
    () => app.run(`return !!document.querySelector(".talk svg.drawing")`),
    10_000,
    "no message is drawn",
  );
  await app.picture("talk-message");
  assert.ok(
    !(await app.run(`return !!document.querySelector(".talk .ink-marked")`)),
    "the signs are there too early",
  );
  await app.press(Key.ARROW_RIGHT);
  await app.session.wait(
    () => app.run(`return !!document.querySelector(".talk .ink-marked")`),
    10_000,
    "no signs are drawn",
  );
  await app.picture("talk-signs");
  await app.accessible();
  await app.press(Key.END);
  await app.sees("今日の持ち帰り");
  await app.sees("終わる");
  await app.press(Key.HOME);
  assert.equal(await at(app), first);
  await app.click("時計を止める");
  await app.sees("時計を続ける");
  await app.press("n");
  await app.press(Key.ESCAPE);
  await app.sees("映して話す");
}

/** No slide of any lesson is cut off, with and without notes, whatever the window. */
async function everySlide(app) {
  for (const [width, height] of SIZES) {
    await app.session.manage().window().setRect({ width, height });
    await app.go("education/lessons/fraud-mail/talk");
    await app.sees("話すこと");
    for (const notes of [true, false]) {
      if (!notes) await app.press("n");
      await app.press(Key.HOME);
      const count = await app.run(
        `return document.querySelectorAll(".way button").length`,
      );
      for (let slide = 0; slide < count; slide += 1) {
        await app.settled();
        const small = await app.run(
          `const node = document.querySelector(".talk .room");
           const lines = node.querySelector(".lines");
           const size = lines ? parseFloat(getComputedStyle(lines).fontSize) : 99;
           return {
             cut: node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1,
             // Of the height of the window: what the last row can read is a thirtieth of it.
             share: size / innerHeight,
           };`,
        );
        assert.ok(!small.cut, `slide ${slide} is cut at ${width}×${height}`);
        if (!notes)
          assert.ok(
            small.share > 1 / 36,
            `slide ${slide} is small at ${width}×${height}: ${small.share}`,
          );
        if ([5, 12].includes(slide))
          await app.picture(`${width}-${notes ? "notes" : "plain"}-${slide}`);
        await app.press(Key.ARROW_RIGHT);
      }
    }
    await app.press(Key.ESCAPE);
    await app.sees("映して話す");
  }
  await app.session.manage().window().setRect({ width: 1280, height: 800 });
}

async function english(app) {
  await app.go("settings");
  await app.click("English");
  await app.go("education/lessons");
  await app.sees("Spotting fraud in messages");
  await app.picture("list-en");
  await app.accessible();
  await app.go("education/lessons/passwords");
  await app.sees("Show and talk");
  await app.sees("The one thing to remember");
  await app.picture("lesson-en");
  await app.click("Show and talk");
  await app.sees("What to say");
  await app.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await app.picture("talk-en");
  await app.press(Key.ESCAPE);
  await app.sees("Show and talk");
}
