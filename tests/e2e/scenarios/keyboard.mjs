// The main job without a mouse: every step is Tab, Enter, Space, an arrow or typed words, and what has the focus says its
// name and its role to a screen reader.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";

import { error, Key } from "selenium-webdriver";

const MOST_TABS = 60;

export default async function (app) {
  await app.open();
  await choose(app, "日本語", "radio");
  await press(app, "自分の会社ではじめる", "button");
  await type(app, "会社の名前", "青木建具");
  await press(app, "置くところを選ぶ", "button");

  await app.sees("会社や店の正式な名前");
  await choose(app, "建設・工事", "radio");
  await choose(app, "1〜5人", "radio");
  await press(app, "次へ", "button");
  await type(app, "何を売ったり", "木の建具と取り付け");
  await choose(app, "訪問・出張", "checkbox");
  await press(app, "あとで答える", "link");

  await app.sees("次の三つ");
  await press(app, "ガイド", "link");
  await press(app, "防御", "link");
  await press(app, "ソフトとOSを自動で新しく保つ", "link");
  await app.sees("なぜ大事か");
  // A term explains itself and lets go again.
  await press(app, "更新", "button");
  await app.sees("ことば");
  await app.press(Key.ESCAPE);
  await tick(app, "パソコン");
  await app.sees("途中");
  // Done needs what "done" asks for: it says what is missing.
  await press(app, "できた、にする", "button");
  await app.sees("「できた」まで、あと3つです。");
  await press(app, "どれも、できている", "button");
  await app.sees("にできました。");
  await app.picture("action");

  // The search: by its keys, an arrow to the result, Enter.
  await app.press(Key.chord(Key.CONTROL, "k"));
  // A term says there what it means; Escape goes back to what was found.
  await app.press("二段階認証");
  await toOption(app, "多要素認証（MFA）");
  await app.press(Key.ENTER);
  await app.sees("ほかの呼び方：二段階認証");
  await app.sees("手元の電話で承認します。");
  await app.accessible();
  await app.picture("term");
  await app.press(Key.ESCAPE);
  await toOption(app, "多要素認証（MFA）");
  await app.press(Key.chord(Key.CONTROL, "a"));
  await app.press("情報セキュリティ基本方針");
  await app.sees("書類");
  await toOption(app, "情報セキュリティ基本方針");
  await app.press(Key.ENTER);
  await app.sees("答えると、完成です");
  await press(app, "PDFに書き出す", "button");
  await app.sees("書き出しました");
  const papers = (await readdir(app.dialogs)).filter((name) =>
    name.endsWith(".pdf"),
  );
  assert.equal(papers.length, 1);
  await app.picture("exported");
  await app.close();
}

/** What a screen reader is told of the element that has the focus: computed by the web view, not by us. */
async function focused(app) {
  for (let tries = 0; ; tries += 1) {
    try {
      const element = await app.session.switchTo().activeElement();
      return {
        element,
        name: (await element.getAccessibleName()).replace(/\s+/g, " ").trim(),
        role: await element.getAriaRole(),
        tag: await element.getTagName(),
      };
    } catch (cause) {
      // Drawn anew while it was asked: what has the focus now is asked again.
      if (!(cause instanceof error.StaleElementReferenceError) || tries > 5)
        throw cause;
    }
  }
}

/** Tabs on until something with this name and role has the focus; on the way everything must have a name. */
async function tabTo(app, words, role) {
  const met = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const { element, name, role: own, tag } = await focused(app);
    if (own === role && name.includes(words)) {
      assert.ok(
        await isSeen(app, element),
        `the focus on “${name}” is not seen`,
      );
      return element;
    }
    if (tag !== "body" && tag !== "html") {
      met.push(`${own} “${name}”`);
      assert.notEqual(name, "", `a ${own} (${tag}) has no name`);
    }
    await app.press(Key.TAB);
  }
  throw new Error(`no ${role} “${words}” by Tab; met ${met.join(", ")}`);
}

/** Whether the place of the focus can be seen: an outline or a shadow of its own, within the window. */
function isSeen(app, element) {
  return app.run(
    `const element = arguments[0];
     const box = element.getBoundingClientRect();
     const inside = box.bottom > 0 && box.top < innerHeight;
     const marks = [element, element.parentElement].filter(Boolean).map((one) => getComputedStyle(one));
     return inside && marks.some((style) => (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none");`,
    element,
  );
}

async function press(app, words, role) {
  await tabTo(app, words, role);
  await app.press(Key.ENTER);
  await app.settled();
}

async function type(app, label, text) {
  await tabTo(app, label, "textbox");
  await app.press(text);
}

/** A choice among several: Tab to its group, arrows within it. */
async function choose(app, words, role) {
  if (role === "checkbox") {
    await tabTo(app, words, role);
    await app.press(Key.SPACE);
  } else {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await arrowTo(app, words)) break;
      await app.press(Key.TAB);
      assert.notEqual(tabs, MOST_TABS - 1, `no choice “${words}” by keys`);
    }
    await app.press(Key.SPACE);
  }
  const { element, name } = await focused(app);
  assert.equal(await element.getAttribute("aria-checked"), "true", name);
}

/** Goes through the group that has the focus; false when it has no such choice. */
async function arrowTo(app, words) {
  const first = await focused(app);
  if (first.role !== "radio") return false;
  let now = first;
  do {
    if (now.name.startsWith(words)) return true;
    await app.press(Key.ARROW_DOWN);
    now = await focused(app);
  } while (now.name !== first.name);
  return false;
}

async function tick(app, words) {
  await choose(app, words, "checkbox");
}

/** By arrows to the first result of this name: results come a moment after the words. */
async function toOption(app, words) {
  const found = () =>
    app.run(
      "return [...document.querySelectorAll('[role=option] b')].some((title) => title.innerText === arguments[0])",
      words,
    );
  await app.session.wait(found, 5000, `no result “${words}”`);
  const chosen = () =>
    app.run(
      "return document.querySelector('[role=option][aria-selected=true] b')?.innerText ?? ''",
    );
  for (let steps = 0; steps < 30; steps += 1) {
    if ((await chosen()) === words) return;
    await app.press(Key.ARROW_DOWN);
    await app.settled();
  }
  throw new Error(`no result “${words}”`);
}
