import { describe, expect, it } from "vitest";

import { pieces } from "./markup";
import { explained, finder, names } from "./terms";

const ja = finder(
  [
    { id: "mfa", names: names("多要素認証（MFA）") },
    { id: "log", names: names("ログ") },
    { id: "unauthorized-access", names: names("不正アクセス") },
    { id: "asset", names: names("情報資産") },
    { id: "asset-inventory", names: names("情報資産管理台帳") },
  ],
  "ja",
);
const en = finder(
  [
    { id: "patch", names: names("patch") },
    { id: "data-breach", names: names("data breach") },
    { id: "mfa", names: names("multi-factor authentication (MFA)") },
  ],
  "en",
);
const found = (find: typeof ja, words: string) =>
  find(words).map((one) => `${one.id}:${words.slice(one.from, one.to)}`);

describe("terms", () => {
  it("have the names of their heading", () =>
    expect(names("現状と目標の姿（As-Is／To-Be）")).toEqual(["現状と目標の姿", "As-Is", "To-Be"]));
  it.each([
    [ja, "多要素認証を使う。MFAともいう", ["mfa:多要素認証", "mfa:MFA"]],
    [ja, "ブログのログを残す", ["log:ログ"]],
    [ja, "ログインする", []],
    [ja, "情報資産税と不正アクセス", ["unauthorized-access:不正アクセス"]],
    [ja, "情報資産管理台帳に情報資産を書く", ["asset-inventory:情報資産管理台帳", "asset:情報資産"]],
    [en, "Patches, a dispatch and Data breaches", ["patch:Patches", "data-breach:Data breaches"]],
    [en, "MFA for all", ["mfa:MFA"]],
  ])("are found where their word begins and ends (%#)", (find, words, expected) =>
    expect(found(find, words)).toEqual(expected),
  );
  it("explain themselves once, where they first appear", () =>
    expect(explained(pieces("**ログ**とログと[印](term:mfa)とMFA"), ja)).toEqual([
      { text: "ログ", bold: true, term: "log" },
      { text: "とログと", bold: false, term: null },
      { text: "印", bold: false, term: "mfa" },
      { text: "とMFA", bold: false, term: null },
    ]));
});
