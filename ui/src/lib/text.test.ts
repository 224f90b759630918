import { describe, expect, it } from "vitest";

import { entries } from "./flow";
import { pieces, plain } from "./markup";
import { parseNumber } from "./numbers";
import { fileName } from "./open";
import { inPhrases, phrases } from "./phrases";
import { parse, to } from "./route.svelte";

describe("markup", () => {
  it("knows emphasis and terms and nothing else", () => {
    expect(pieces("**必ず**[多要素認証](term:mfa)を使う。<b>")).toEqual([
      { text: "必ず", bold: true, term: null },
      { text: "多要素認証", bold: false, term: "mfa" },
      { text: "を使う。<b>", bold: false, term: null },
    ]);
  });
  it("leaves the words where no link can be", () => expect(plain("a [b](term:c) **d**")).toBe("a b d"));
});

describe("phrases", () => {
  it("go on over the pieces of a sentence", () =>
    expect(inPhrases(["鍵は、", "バックアップ", "は、二つの", "鍵", "。"])).toEqual([
      ["鍵は、"],
      ["", "バックアップ"],
      ["は、", "二つの"],
      ["", "鍵"],
      ["。"],
    ]));
  it.each([
    ["経営者の姿勢を伝える", ["経営者の", "姿勢を", "伝える"]],
    ["株式会社ほとり屋", ["株式会社", "ほとり屋"]],
    ["止まると、その影響", ["止まると、", "その", "影響"]],
    ["「わからない」も答えです。", ["「わからない」も", "答えです。"]],
    ["情報セキュリティ教育計画書", ["情報セキュリティ", "教育計画書"]],
    ["公式のページではない", ["公式の", "ページではない"]],
    ["Half an hour is enough.", ["Half an hour is enough."]],
  ])("%s", (text, expected) => {
    expect(phrases(text)).toEqual(expected);
    expect(phrases(text).join("")).toBe(text);
  });
});

describe("numbers", () => {
  it.each([
    ["1200", 1200],
    ["１，２００", 1200],
    ["¥1,200円", 1200],
    ["30分", 30],
    ["-2.5", -2.5],
  ])("reads %s", (typed, read) => expect(parseNumber(typed)).toBe(read));
  it.each(["", "三", "1e9", "12/1", "9".repeat(30)])("refuses “%s”", (typed) =>
    expect(parseNumber(typed)).toBeNull(),
  );
});

describe("names of files", () => {
  it("leaves out what Windows forbids", () =>
    expect(fileName(' 青木/建具: "本店"? ')).toBe("青木 建具 本店"));
  it("is never empty or reserved", () => {
    expect(fileName("???")).toBe("_");
    expect(fileName("CON")).toBe("_CON");
    expect(fileName("店.")).toBe("店");
  });
});

describe("entries of a cell", () => {
  it("takes Japanese and Latin separators", () =>
    expect(entries("氏名、住所, 電話\n ")).toEqual(["氏名", "住所", "電話"]));
});

describe("routes", () => {
  it("comes back from the address, whatever an id holds", () => {
    const { parts } = parse(to("people", "flows", "a/b ?#ぬ"));
    expect(parts).toEqual(["people", "flows", "a/b ?#ぬ"]);
  });
  it("knows the question that is asked for", () => {
    expect(parse("#/company?field=company-name").query.get("field")).toBe("company-name");
  });
});
