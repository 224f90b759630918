import { expect, test } from "vitest";

import { onlyLanguage, readable, rewritten, unknownNames } from "./clause";

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

const ja = { heading: "目的", text: "店の情報を守る。" };
const nothing = { heading: "", text: "" };
const templates = {
  ja: { heading: "目的", text: "情報を守る。" },
  en: { heading: "Purpose", text: "To protect." },
};

test("words are kept with what the template said, and a language left blank has none", () => {
  expect(rewritten({}, { ja, en: nothing }, templates, "ja")).toEqual({
    ja: { ...ja, base: "目的\n情報を守る。" },
  });
});

test("what was not touched in the other language keeps the template it was written against", () => {
  const old = { heading: "Purpose", text: "We protect.", base: "Purpose\nAn earlier template." };
  const next = { ja, en: { heading: "Purpose", text: "We protect." } };
  expect(rewritten({ en: old }, next, templates, "ja").en).toEqual(old);
  // Whoever looked at that paper has seen what the template says now.
  expect(rewritten({ en: old }, next, templates, "en").en?.base).toBe("Purpose\nTo protect.");
  expect(rewritten({ en: old }, { ja, en: nothing }, templates, "ja").en).toBeUndefined();
});

test("one language only is told from both and none", () => {
  const edit = { id: "a", document: "rule-access", clause: "", after: "", dropped: false, reason: "" };
  const words = { ...ja, base: "" };
  expect(onlyLanguage({ ...edit, words: { ja: words } })).toBe("ja");
  expect(onlyLanguage({ ...edit, words: { ja: words, en: words } })).toBeNull();
  expect(onlyLanguage({ ...edit, words: {} })).toBeNull();
  expect(onlyLanguage(null)).toBeNull();
});
