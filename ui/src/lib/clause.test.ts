import { expect, test } from "vitest";

import { readable, unknownNames } from "./clause";

const names = [
  { name: "officer", text: "森下" },
  { name: "phone", text: "" },
  { name: "clause-passwords", text: "第5条" },
];

test("names that stand for nothing are found once", () => {
  expect(unknownNames("{officer}が{oficer}を見て、{oficer}に言う。", names)).toEqual(["oficer"]);
});

test("clauses and other documents are known", () => {
  expect(unknownNames("{clause-passwords}、{doc-rule-access}、{ } {", names)).toEqual([]);
});

test("a text is read with what its names stand for", () => {
  expect(readable("{officer}は{clause-passwords}を**守る**。\n- {phone}に電話", names)).toBe(
    "森下は第5条を守る。\n・{phone}に電話",
  );
});
