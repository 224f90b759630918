// Who can do what: people read from a file with mistakes in it, roles found and given with one press, levels entered with
// mouse and keys, what is missing at the top, a role of the company's own, and the paper.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { Key } from "selenium-webdriver";

const LIST = `氏名,役職,連絡先,入社日,退職日,雇用形態,教育の役割
青木 一郎,社長,000-0000-1301,2001/4/1,,役員,代表者
青木 梅,総務・経理,000-0000-1302,平成22年4月1日,,正社員,
水野 蓮,現場,,2026/10/1,,アルバイト,
佐藤 恵,現場,,2020/4/1,2026/3/31,パート,
石田 茂,職人,,2026/2/30,,正社員,
`;

export default async function (app) {
  await app.begin("青木建具");
  await app.go("education/skills");
  await app.sees("まず、人を登録しましょう");
  await app.picture("empty");
  await app.accessible();
  await people(app);
  await roles(app);
  await person(app);
  await table(app);
  await ownRole(app);
  await app.go("documents/competence-table");
  await app.sees("力量確認表");
  await app.picture("paper");
  await app.close();
}

async function people(app) {
  const file = path.join(app.data, "名簿.csv");
  await writeFile(file, LIST);
  await app.answerOpen(file);
  await app.go("company");
  await app.click("名簿を読み込む");
  await app.sees("「名簿.csv」から人を読み込む");
  await app.sees("「2026/2/30」は、暦にある日付ではありません。");
  await app.picture("list");
  await app.accessible();
  await app.click("そのセルだけ空にする");
  await app.click("5人を一覧に入れる");
  await app.sees("5人を足し");
  await app.sees("辞めた人（1人）");
  // A last day before the first is refused, and the days stay as they were.
  await app.click("青木 梅のくわしいこと");
  await app.picture("details");
  await app.accessible();
  await app.type("辞めた日", "2009/3/31");
  await app.press(Key.ENTER);
  await app.sees("働き始めた日（2010年4月1日）より前です。");
  await app.picture("refused");
  await app.click(await app.find("[role=alertdialog] button"));
}

async function roles(app) {
  await app.go("education/skills");
  await app.sees("役割の候補が");
  await app.picture("begun");
  await app.click("役割を決める");
  await app.sees("呼び名「総務・経理」から");
  await app.picture("candidates");
  await app.accessible();
  await app.click("この役割にする：青木 梅　総務・経理、事務の担当");
  await app.sees("役割の追加");
  await app.click("人の決まった候補を、すべて決める");
  await app.sees("いまのところ、新しい候補はありません。");
  await app.picture("roles");
}

async function person(app) {
  await app.go("education/skills");
  await app.click("青木 梅");
  await app.sees("求める力量は");
  const row = '[data-skill="payment-change"]';
  const levels = await app.session.findElements({
    css: `${row} [role=radio]`,
  });
  // まだ 0 1 2 3, of the person and then of the lead: with the mouse, then with a key.
  await app.click(levels[3]);
  await has(app, `${row} .chip`, "足りている");
  await app.click(levels[5]);
  await app.press("1");
  await has(app, `${row} .chip`, "あと1段");
  await app.type(
    await app.find(`${row} input`),
    "9月の変更を、電話せずに受けた",
  );
  await app.press(Key.ENTER);
  await app.stored();
  await app.picture("person");
  await app.accessible();
  await app.click("足りないもの");
  await app.sees("振込先");
  await app.picture("person-missing");
}

/** Waits until what a selector finds says this. */
async function has(app, selector, words) {
  await app.session.wait(
    async () =>
      (
        await app.run(
          "return document.querySelector(arguments[0])?.innerText ?? ''",
          selector,
        )
      ).includes(words),
    10_000,
    `${selector} does not say “${words}”`,
  );
}

async function table(app) {
  await app.go("education/skills/table");
  await app.find("[role=grid]");
  // The area of which most is missing comes first: what was rated stands there.
  await app.sees("▲1/2");
  await app.picture("table");
  await app.run(
    `const select = document.querySelectorAll("select")[1];
     select.value = "messages";
     select.dispatchEvent(new Event("change", { bubbles: true }));`,
  );
  await app.sees("怪しいなら連絡");
  const cell = await app.find("[role=gridcell]");
  await cell.click();
  await app.press("2");
  await has(app, "[data-at]", "2/2");
  await app.press(Key.ARROW_DOWN);
  await app.press("0");
  await has(app, "[data-at]", "▲0/2");
  await app.press(Key.DELETE);
  await has(app, "[data-at]", "－/2");
  await app.click("0 これから");
  await has(app, "[data-at]", "▲0/2");
  await app.picture("table-cell");
  await app.accessible();
  await app.go("education/skills");
  await app.sees("いちばん足りない力量");
  await app.sees("怪しい連絡を見分ける");
  await app.picture("most");
  await app.accessible();
}

async function ownRole(app) {
  await app.go("education/skills/roles");
  await app.click("自社の役割を足す");
  await app.type("役割の名前", "窯の番");
  await app.press(Key.ENTER);
  await app.sees("この役割の人");
  await app.run(
    `const choose = (label, start) => {
       const select = [...document.querySelectorAll("select")].find((own) => own.ariaLabel === label);
       select.value = [...select.options].find((option) => option.text.startsWith(start)).value;
       select.dispatchEvent(new Event("change", { bubbles: true }));
     };
     choose("力量を足す", "鍵");`,
  );
  await app.sees("ふつうは求めない");
  await app.picture("own-role");
  await app.accessible();
  const words = await app.words();
  assert.ok(words.includes("窯の番"), "the role is called by its name");
  await app.click("この役割を消す");
  await app.sees("自社の役割を消しました");
}
