import { describe, expect, it } from "vitest";

import { placeOf, readAnswer } from "./test-answers";

const options = ["c", "a", "b"];

describe("answers written on paper", () => {
  it("reads letters, kana and figures as they are typed", () => {
    for (const text of ["イ", "い", "ｲ", "b", "B", "2", "２", " イ "]) {
      expect(readAnswer({ kind: "single", options }, text)).toEqual(["a"]);
    }
    expect(placeOf("キ")).toBeNull();
    expect(placeOf("0")).toBeNull();
  });
  it("refuses what is not in the question", () => {
    expect(readAnswer({ kind: "single", options }, "4")).toBeNull();
    expect(readAnswer({ kind: "single", options }, "アイ")).toBeNull();
    expect(readAnswer({ kind: "several", options }, "アア")).toBeNull();
    expect(readAnswer({ kind: "order", options }, "アイ")).toBeNull();
  });
  it("takes several, an order, and true or false", () => {
    expect(readAnswer({ kind: "several", options }, "ア、ウ")).toEqual(["c", "b"]);
    expect(readAnswer({ kind: "order", options }, "312")).toEqual(["b", "c", "a"]);
    for (const text of ["○", "〇", "o", "1", "T"]) {
      expect(readAnswer({ kind: "true-false", options: ["yes", "no"] }, text)).toEqual(["yes"]);
    }
    for (const text of ["×", "x", "2", "F"]) {
      expect(readAnswer({ kind: "true-false", options: ["yes", "no"] }, text)).toEqual(["no"]);
    }
    expect(readAnswer({ kind: "true-false", options: ["yes", "no"] }, "3")).toBeNull();
    expect(readAnswer({ kind: "several", options }, "")).toEqual([]);
  });
});
