// The register as people fill it: a CSV file from Excel with mistakes in it, looked at, put right and taken; then
// written on as in a spreadsheet, and out again into a file.

import assert from "node:assert/strict";
import { copyFile, readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { Key } from "selenium-webdriver";

const LEDGER = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../../fixtures/ledger-cp932.csv",
);

export default async function (app) {
  await app.begin("青木建具");
  await read(app);
  await write(app);
  await paste(app);
  await leave(app);
  await app.close();
}

async function read(app) {
  const file = path.join(app.data, "台帳.csv");
  await copyFile(LEDGER, file);
  await app.answerOpen(file);
  await app.go("information");
  await app.click("ExcelやCSVから読み込む");
  await app.sees("「台帳.csv」から読み込む");
  // What is wrong is said in words, with the number of the row.
  await app.sees("「5」は、1から3でも、高・中・低でもありません。");
  await app.sees("「2026/2/30」は、暦にある日付ではありません。");
  await app.sees("「早瀬」は、会社の人の一覧にいません。");
  await app.picture("preview");
  await app.accessible();
  // Another encoding shows at once that it is the wrong one.
  await choose(app, "文字の種類", "utf8");
  await app.sees("情報の名前の列がわかりません。");
  await choose(app, "文字の種類", "cp932");
  await app.sees("お得意様名簿");
  await app.click("そのセルだけ空にする");
  await app.click("3行を台帳に入れる");
  await app.sees("3行を足し");
  await app.sees("請求書控え");
  await app.picture("imported");
}

async function write(app) {
  await app.click("表で書く");
  await app.find("[role=grid]");
  await app.accessible();
  // The third column is the remarks: typed in the first line, filled down into the others, one step back.
  await cell(app, 0, 2);
  await app.press("店の控え");
  await app.press(Key.ENTER);
  await holds(app, 0, 2, "店の控え");
  await discard(app);
  await cell(app, 0, 2);
  await app.press(Key.chord(Key.SHIFT, Key.ARROW_DOWN));
  await app.press(Key.chord(Key.SHIFT, Key.ARROW_DOWN));
  await app.press(Key.chord(Key.CONTROL, "d"));
  await holds(app, 1, 2, "店の控え");
  await holds(app, 2, 2, "店の控え");
  await app.picture("filled");
  await app.stored();
  await app.press(Key.chord(Key.CONTROL, "z"));
  await holds(app, 1, 2, "");
  await holds(app, 0, 2, "店の控え");
  // A grade is one key.
  await cell(app, 1, 10);
  await app.press("2");
  await holds(app, 1, 10, "2");
  await app.stored();
  const before = await readdir(app.dialogs);
  await app.click("CSVに書き出す");
  await app.sees("台帳を書き出しました。");
  await app.click("Excelに書き出す");
  const written = (await readdir(app.dialogs)).filter(
    (name) => !before.includes(name),
  );
  assert.ok(written.includes("情報資産管理台帳.csv"), `wrote ${written}`);
  const text = await readFile(
    path.join(app.dialogs, "情報資産管理台帳.csv"),
    "utf8",
  );
  assert.ok(text.startsWith("\ufeff業務分類,情報資産名称,備考"), text);
  assert.ok(text.includes("販売,お得意様名簿,店の控え"), text);
  assert.ok(text.includes("'=給与"), "no cell is taken for a formula");
}

/** Escape gives a cell back what it held, also when a pause has stored what was typed; the cells around it stay. */
async function discard(app) {
  await cell(app, 0, 2);
  await app.press(Key.F2, "とその写し", Key.ESCAPE);
  await holds(app, 0, 2, "店の控え");
  await app.press("別のこと");
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await app.press(Key.ESCAPE);
  await holds(app, 0, 2, "店の控え");
  await app.press(Key.ARROW_DOWN);
  await holds(app, 1, 2, "");
  await app.stored();
  await holds(app, 0, 2, "店の控え");
}

async function paste(app) {
  await cell(app, 0, 6);
  await app.run(
    `const data = new DataTransfer();
     data.setData("text/plain", arguments[0]);
     document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
    "クラウド\t予約サイト\n石板\t物置\n",
  );
  await app.sees("2行目の媒体：「石板」は、六つの媒体のどれでもありません。");
  await holds(app, 0, 6, "クラウド");
  await holds(app, 1, 7, "物置");
  await app.picture("pasted");
}

async function leave(app) {
  await app.go("people/personas");
  await app.click("人物を足す");
  await app.type("名前（架空）", "岬 ひろ");
  await app.stored();
  await app.go("information");
  await app.type("言葉でさがす", "請求");
  await app.sees("3件のうち1件");
  await app.picture("filtered");
}

async function choose(app, label, value) {
  const field = await app.field(label);
  await app.run(
    "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }));",
    field,
    value,
  );
}

const CELL = `[...document.querySelectorAll("[role=grid] tbody tr[data-asset]")][arguments[0]]?.querySelectorAll("td")[arguments[1]]`;

/** Goes to a cell of the grid, both counted from 0. */
async function cell(app, row, column) {
  const found = await app.run(`return ${CELL}`, row, column);
  await app.run("arguments[0].scrollIntoView({ block: 'nearest' })", found);
  await app.settled();
  await found.click();
  await app.session.wait(
    () =>
      app.run(`return ${CELL}?.contains(document.activeElement)`, row, column),
    5_000,
    `the cell ${row}/${column} does not take the focus`,
  );
}

/** Waits until a cell says this. */
async function holds(app, row, column, words) {
  await app.session.wait(
    async () =>
      (await app.run(
        `const cell = ${CELL};
         const field = cell?.querySelector("input, select");
         if (field?.tagName === "SELECT") return field.selectedOptions[0]?.textContent.trim() ?? "";
         return (field ? field.value : cell?.innerText ?? "").trim();`,
        row,
        column,
      )) === words,
    5_000,
    `the cell ${row}/${column} does not say “${words}”`,
  );
}
