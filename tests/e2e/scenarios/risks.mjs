// From work to a signed statement: rows of a flow, the register that comes of them, a risk that is rated and treated, the
// statement of applicability with a reason for every control, the requirements and the chain between them.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";

import { Key } from "selenium-webdriver";

const STEPS = [
  ["お客様", "届け先を入力する", "ECサイト", "お客様の情報"],
  ["ECサイト", "注文を記録する", "ECサイト", "注文の記録"],
  ["店の人", "品物を箱に詰める", "送り状", "お客様の情報"],
];

export default async function (app) {
  await app.begin("みなと屋");
  await flow(app);
  await register(app);
  await risk(app);
  await statement(app);
  await requirements(app);
  await chain(app);
  await app.close();
}

async function flow(app) {
  await app.go("people/flows");
  await app.click("フローを足す");
  await app.type("フローの名前", "通信販売");
  for (const [index, cells] of STEPS.entries()) {
    if (index === 0) await app.click("行を足す");
    const row = `:nth-child(${index + 1} of [data-step])`;
    for (const [at, text] of cells.entries()) {
      await app.type(
        await app.find(`${row} td:nth-of-type(${at + 2}) textarea`),
        text,
      );
    }
    if (index < STEPS.length - 1) await app.press(Key.ENTER);
  }
  await app.stored();
}

async function register(app) {
  await app.go("information");
  await app.click("2件とも入れる");
  await app.sees("お客様の情報");
  await app.click("お客様の情報");
  await app.click(
    await app.find(
      '[aria-labelledby="asset-personal"] [role="checkbox"]:nth-of-type(2)',
    ),
  );
  await app.stored();
  await app.sees("個人情報が入っているので、重要度は3です。");
  await app.picture("register");
}

async function risk(app) {
  await app.go("risks");
  await app.sees("リスクは、まだありません。");
  await app.accessible();
  await app.picture("empty");
  await app.click("お客様の情報");
  await app.type("起こりうることを探す", "フィッシング");
  await app.click("フィッシング");
  await app.click("1件をリスクに入れる");
  await app.sees("決めることがあります");
  await app.click("お客様の情報");
  await app.sees("何が、なぜ起こりうるか");

  // A weakness, then the value that follows from how easily it happens and gets through.
  await app.run(
    `const select = [...document.querySelectorAll("select")].find((one) => one.querySelector('option[value="no-mfa"]'));
     select.value = "no-mfa"; select.dispatchEvent(new Event("change", { bubbles: true }));`,
  );
  await app.sees("パスワードだけで入れる");
  await tile(app, "risk-threat", "3　いつでも起こる");
  await tile(app, "risk-vulnerability", "3　これから");
  await app.sees("リスク値9（大）");
  await app.sees("手を打って脆弱性を2にできれば、リスク値は6になります。");
  await app.picture("rated");

  await tile(app, "risk-treatment", "減らす（低減）");
  await app.type(
    await app.find('[aria-labelledby="risk-why"]'),
    "手間が少なく、よく効く",
  );
  await app.click(
    await app.find('[aria-labelledby="risk-controls"] [role="checkbox"]'),
  );
  await app.type(await app.find('[aria-labelledby="risk-due"]'), "2027-01-15");
  await app.stored();
  await choice(app, "脆弱性", "1");
  await choice(app, "脅威", "3");
  await app.sees("リスク値は9から");
  await app.accessible();
  await app.picture("treated");
  // What was typed is kept, and an edit can be taken back.
  await app.run("document.activeElement?.blur()");
  await app.go("risks");
  await app.sees("減らす（低減）");
  await app.picture("list");
}

/** Chooses a tile of a group by its words. */
async function tile(app, group, words) {
  const script = `return [...document.querySelectorAll('[aria-labelledby="' + arguments[0] + '"] [role=radio]')]
    .find((one) => one.querySelector("b").innerText.replace(/\\s/g, "") === arguments[1].replace(/\\s/g, "")) ?? null`;
  let found;
  await app.session.wait(
    async () => (found = await app.run(script, group, words)) !== null,
    10_000,
    `${group} has no “${words}”`,
  );
  await app.click(found);
  await app.stored();
}

/** Chooses in a segment by its name. */
async function choice(app, label, words) {
  const script = `return [...document.querySelectorAll('[role=radiogroup][aria-label="' + arguments[0] + '"] [role=radio]')]
    .find((one) => one.innerText.trim() === arguments[1]) ?? null`;
  let found;
  await app.session.wait(
    async () => (found = await app.run(script, label, words)) !== null,
    10_000,
    `${label} has no “${words}”`,
  );
  await app.click(found);
  await app.stored();
}

async function statement(app) {
  // A statement with a control without a reason is not issued.
  await app.go("documents/statement-of-applicability");
  await app.sees("適用宣言書");
  await app.click("PDFに書き出す");
  await app.sees("足りないところがあるので、この書類はまだ書き出せません。");
  await app.picture("not-whole");
  await app.click(await app.find(".dialog .btn.main"));

  await app.go("statement");
  await app.accessible();
  await app.picture("statement");
  const open = () =>
    app.run(`return [...document.querySelectorAll("tr[data-control]")]
      .filter((row) => row.querySelector(".chip.soon"))
      .map((row) => row.dataset.control)`);
  const left = await open();
  assert.ok(left.length > 0, "something is still open");
  for (const control of left) {
    const yes = await app.find(`tr[data-control="${control}"] [role=radio]`);
    await app.click(yes);
  }
  await app.stored();
  await app.session.wait(
    async () => (await open()).length === 0,
    30_000,
    "something is still open",
  );
  await app.sees("どの管理策にも、理由がそろいました");
  await app.picture("statement-whole");

  await app.go("documents/statement-of-applicability");
  await app.click("PDFに書き出す");
  await app.sees("書き出しました");
  const written = await readdir(app.dialogs);
  assert.ok(
    written.some((name) => name.endsWith(".pdf")),
    "the statement was written",
  );
}

async function requirements(app) {
  await app.go("requirements");
  await app.sees("1.1.1");
  await app.sees("お客様の情報");
  await app.accessible();
  await app.picture("requirements");
}

async function chain(app) {
  await app.go("risks");
  await app.click("お客様の情報");
  await app.click("つながりを見る");
  await app.sees("届け先を入力する");
  await app.sees("1.1.1");
  await app.accessible();
  await app.picture("chain");
}
