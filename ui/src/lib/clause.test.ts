import { expect, test } from "vitest";

import { unknownNames } from "./clause";

const names = [
  { name: "officer", text: "森下" },
  { name: "clause-passwords", text: "第5条" },
];

test("names that stand for nothing are found once", () => {
  expect(unknownNames("{officer}が{oficer}を見て、{oficer}に言う。", names)).toEqual(["oficer"]);
});

test("clauses, their paragraphs and other documents are known", () => {
  expect(unknownNames("{clause-passwords}、{clause-passwords-p2}、{doc-rule-access}、{ } {", names)).toEqual(
    [],
  );
});
