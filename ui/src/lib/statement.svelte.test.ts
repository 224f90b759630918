import { describe, expect, it } from "vitest";

import type { StatementEntry } from "../bindings";
import { type Filter, grouped, holds, isOpen, nextOpen, passes } from "./statement.svelte";

function entry(control: string, own: Partial<StatementEntry> = {}): StatementEntry {
  return {
    control,
    applicable: true,
    decided: false,
    reason: { kind: "why" },
    sources: [],
    state: "open",
    owner: null,
    evidence: "",
    shown_by: [],
    risks: [],
    actions: [],
    ...own,
  };
}

const open = { applicable: null, reason: { kind: "open" as const } };

describe("lines of the statement", () => {
  it("stand by theme, outcomes and own measures last", () => {
    const themes = [
      { id: "people", controls: ["6.1", "6.2"] },
      { id: "technological", controls: ["8.1"] },
      { id: "physical", controls: ["7.1"] },
    ];
    const lines = ["own:m", "annex-a:8.1", "csf:PR.DS-01", "annex-a:6.2"].map((control) => entry(control));
    expect(grouped(lines, themes).map((group) => [group.id, group.entries.length])).toEqual([
      ["people", 1],
      ["technological", 1],
      ["csf", 1],
      ["own", 1],
    ]);
  });

  it("are open without a choice or without a reason", () => {
    expect(isOpen(entry("a", open))).toBe(true);
    expect(isOpen(entry("a", { reason: { kind: "open" } }))).toBe(true);
    expect(isOpen(entry("a", { applicable: false, reason: { kind: "own", text: "店舗がないため。" } }))).toBe(
      false,
    );
  });

  it.each<[Filter, string[]]>([
    ["all", ["a", "b", "c"]],
    ["open", ["a"]],
    ["applied", ["b"]],
    ["left-out", ["c"]],
    ["risks", ["b"]],
  ])("that are %s are shown", (filter, expected) => {
    const lines = [
      entry("a", open),
      entry("b", { risks: [1], reason: { kind: "risks" } }),
      entry("c", { applicable: false, reason: { kind: "not" } }),
    ];
    expect(lines.filter((line) => passes(line, filter)).map((line) => line.control)).toEqual(expected);
  });

  it("are walked from one open one to the next, and around", () => {
    const lines = [entry("a", open), entry("b"), entry("c", open)];
    expect(nextOpen(lines, null)).toBe("a");
    expect(nextOpen(lines, "a")).toBe("c");
    expect(nextOpen(lines, "c")).toBe("a");
    expect(nextOpen([entry("a", open)], "a")).toBeNull();
    expect(nextOpen([entry("b")], null)).toBeNull();
  });
});

describe("what is looked for", () => {
  it("is found in any width and case, and every word counts", () => {
    expect(holds("8.24 暗号の利用", "８．２４")).toBe(true);
    expect(holds("Use of cryptography", "CRYPTO use")).toBe(true);
    expect(holds("Use of cryptography", "crypto key")).toBe(false);
    expect(holds("何でも", "  ")).toBe(true);
  });
});
