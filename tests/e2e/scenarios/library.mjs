// Many companies on one machine: after one was worked on, the window of the next holds no word of it, the list says what is
// known of each, a file that was moved is found again, another company's is refused, and sixty companies are looked through.

import assert from "node:assert/strict";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";

import { Key } from "selenium-webdriver";

export const minutes = 8;

/** A word that stands in the first company only. */
const MARK = "Vbnqxk4";
const FIRST = `青木建具${MARK}`;
const SECOND = "みなと食品";
const PLACES = [
  "home",
  "company",
  "guide",
  "guide/year",
  "people",
  "people/flows",
  "information",
  "risks",
  "documents",
  "documents/basic-policy",
  "education",
  "calendar",
  "unknown",
  "incident",
  "log",
  "backups",
  "hand-over",
  "settings",
];
const SIZES = [
  [1280, 800],
  [1024, 700],
];

export default async function (app) {
  await app.beginWith(FIRST, [`小野${MARK}`]);
  await app.invoke("set_answer", {
    worksheet: "company",
    field: "what-we-sell",
    answer: `建具${MARK}`,
  });
  const { path: first } = await app.invoke("company", {});
  const second = path.join(app.dialogs, `${SECOND}.sonae`);

  // The first company is seen in every place, searched, edited, and an edit can be undone.
  for (const place of PLACES) await app.go(place);
  await search(app, MARK);
  await app.session.wait(
    async () => (await hits(app)).some((hit) => hit.includes(MARK)),
    15_000,
    "the search finds nothing in the first company",
  );
  await app.press(Key.ESCAPE);
  await app.go("home");
  await app.sees("次の三つ");

  // The next one is opened from within: no screen, search, message or title of its window has a word of the first.
  await app.invoke("new_company", { path: second, name: SECOND });
  await app.invoke("put_action", { state: action("2026-01-15") });
  await app.invoke("open_company", { path: first, read_only: false });
  await app.answerOpen(second);
  await app.click("のメニュー");
  await app.click("ほかのファイルを開く");
  await app.session.wait(
    async () => (await app.title()).includes(SECOND),
    15_000,
    "the second company did not open",
  );
  for (const place of PLACES) {
    await app.go(place);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const page = await app.run("return document.documentElement.outerHTML");
    assert.ok(!page.includes(MARK), `${place} has a word of another company`);
    assert.ok(!(await app.title()).includes(MARK));
  }
  await search(app, MARK);
  await app.sees("見つかりませんでした。");
  assert.deepEqual(await hits(app), []);
  await app.press(Key.ESCAPE);
  const { file } = await app.invoke("company", {});
  assert.ok(!JSON.stringify(file).includes(MARK));

  // The list says how each stands; what is due first comes from the company as it was closed.
  await app.click("のメニュー");
  await app.click("閉じて、はじめの画面に戻る");
  await app.sees("最近の会社");
  await app.sees("行動の期限：");
  await app.sees("41件、これから");
  await app.click(`${SECOND}に目印を付ける`);
  await app.sees("この端末の一覧にだけ残り");
  await app.type("新しい目印", "飲食");
  await app.click("足す");
  await app.find("[aria-label='飲食を外す']");
  await app.accessible();
  await app.picture("tags");
  await app.press(Key.ESCAPE);
  for (const [width, height] of SIZES) {
    await size(app, width, height);
    await app.picture(`few-${width}`);
  }
  await app.accessible();

  // A file that was moved is missed, told, and found again. Another company's is refused.
  const there = path.join(app.dialogs, "移した先", "建具.sonae");
  await mkdir(path.dirname(there));
  await rename(first, there);
  await app.close();
  await app.open();
  await app.sees("ファイルが見つかりません");
  await app.picture("missing");
  await app.click(`${FIRST}のファイルをさがす`);
  await app.sees("選ぶまで、何も変わりません。");
  await app.sees("移した先");
  await app.accessible();
  await app.picture("found");
  await app.answerOpen(second);
  await app.click(`${FIRST}のファイルを自分で選ぶ`);
  await app.sees("選んだファイルが、同じ会社のものだと確かめられません。");
  await app.picture("another");
  await app.click("閉じる");
  await app.click("この場所にする");
  await app.sees("1社の場所を新しくしました。");
  await app.click(FIRST);
  await app.sees("次の三つ");
  assert.equal((await app.invoke("company", {})).path, there);

  // Sixty companies: looked for by words and tags, in the order that is chosen, with the keys alone.
  for (let at = 1; at <= 58; at += 1) {
    const name = `顧問先${String(at).padStart(2, "0")}`;
    const file = path.join(app.dialogs, `${name}.sonae`);
    await app.invoke("new_company", { path: file, name });
    const month = String((at % 12) + 1).padStart(2, "0");
    if (at % 4 > 0)
      await app.invoke("put_action", { state: action(`2031-${month}-15`) });
    if (at % 5 === 0)
      await app.invoke("set_company_tags", { path: file, tags: ["製造"] });
  }
  await app.invoke("close_company", {});
  await app.close();
  await app.open();
  await app.sees("60社のうち60社を並べています");
  await app.sees("日付をすぎたものが、1社にあります。");
  for (const [width, height] of SIZES) {
    await size(app, width, height);
    await app.picture(`many-${width}`);
    await noOverflow(app);
  }
  await app.accessible();
  assert.equal((await names(app))[0], SECOND, "what is past comes first");
  await app.click("名前順");
  await app.session.wait(
    async () => (await names(app))[1] === "顧問先01",
    15_000,
    "they do not stand by name",
  );
  await app.click("製造");
  await app.sees("60社のうち11社を並べています");
  await app.type("会社をさがす", "顧問先3");
  await app.sees("60社のうち2社を並べています");
  await app.picture("filtered");
  await app.press(Key.ARROW_DOWN);
  await app.press(Key.ARROW_DOWN);
  assert.equal(await (await app.focused()).getText(), "顧問先35");
  await app.type("会社をさがす", "ない会社");
  await app.sees("当てはまる会社は、ありません。");
  await app.click("English");
  await app.sees("No company matches.");
  const field = await app.field("Find a company");
  await field.click();
  await field.sendKeys(Key.chord(Key.CONTROL, "a"), Key.BACK_SPACE);
  await app.sees("Showing 11 of 60 companies");
  await app.picture("many-en");
  await noOverflow(app);
  await app.type("Find a company", "35");
  await app.press(Key.ENTER);
  await app.session.wait(
    async () => (await app.title()).includes("顧問先35"),
    15_000,
    "the one that was left did not open",
  );
  await app.close();
}

function action(due) {
  return {
    action: "gv-understand-1",
    progress: "open",
    depth: null,
    ticked: [],
    owner: null,
    due,
    repeat: null,
    done_on: null,
    notes: "",
    evidence: "",
    reason: "",
    ask: "",
  };
}

async function search(app, words) {
  await app.press(Key.chord(Key.CONTROL, "k"));
  await app.find(".dialog.search input");
  await app.press(words);
}

function hits(app) {
  return app.run(
    "return [...document.querySelectorAll('.hits li')].map((hit) => hit.innerText)",
  );
}

/** The names in the list, in its order. */
function names(app) {
  return app.run(
    "return [...document.querySelectorAll('.company .open b')].map((name) => name.innerText)",
  );
}

async function size(app, width, height) {
  await app.session.manage().window().setRect({ width, height });
  await app.settled();
}

/** Nothing sticks out at the side. */
async function noOverflow(app) {
  const over = await app.run(
    "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  assert.ok(over <= 0, `the page is ${over} pixels too wide`);
}
