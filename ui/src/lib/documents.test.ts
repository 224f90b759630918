import { describe, expect, test } from "vitest";

import type { DocumentStatus } from "../bindings";
import { askedAt, atAGlance, grouped, matching, passes, pressing, standing } from "./documents";

function status(id: string, over: Partial<DocumentStatus> = {}): DocumentStatus {
  return {
    id,
    group: "rules",
    number: "SP-01",
    readiness: "ready",
    missing: [],
    issued: null,
    forms: ["pdf"],
    whole: false,
    clauses: false,
    stage: "draft",
    version: null,
    issue: null,
    next_version: 1,
    withdrawn: false,
    needs_approval: false,
    approved_by: null,
    owner: null,
    next_review: null,
    distribution: "",
    strictness: null,
    comments: [],
    out_of_date: null,
    file: id,
    ...over,
  };
}

describe("the list of documents", () => {
  const titles: Record<string, string[]> = {
    access: ["アクセス制御・認証規程", "Access rule"],
    policy: ["情報セキュリティ基本方針", "Policy"],
  };
  const all = [
    status("access", { number: "SP-54" }),
    status("policy", { number: "SP-01", group: "policies" }),
  ];
  const found = (query: string) => matching(all, query, (id) => titles[id] ?? []).map((one) => one.id);

  test("is searched by title in both languages and by number, however it is typed", () => {
    expect(found("")).toEqual(["access", "policy"]);
    expect(found("あくせす")).toEqual(["access"]);
    expect(found("ＳＰ－０１")).toEqual(["policy"]);
    expect(found("access RULE")).toEqual(["access"]);
    expect(found("認証 方針")).toEqual([]);
  });

  test("stands by group, the numbers in their order", () => {
    const more = [...all, status("people", { number: "SP-9" })];
    expect(grouped(more).map(([group, own]) => [group, own.map((one) => one.id)])).toEqual([
      ["policies", ["policy"]],
      ["rules", ["people", "access"]],
    ]);
  });

  test("shows what is asked for", () => {
    const missing = status("a", { readiness: "missing", missing: [{ worksheet: "w", field: "f" }] });
    const stale = status("b", {
      version: 2,
      readiness: "stale",
      out_of_date: { facts: [], passages: [] },
    });
    const shown = (filter: Parameters<typeof passes>[1]) =>
      [missing, stale].filter((one) => passes(one, filter)).map((one) => one.id);
    expect(shown("all")).toEqual(["a", "b"]);
    expect(shown("missing")).toEqual(["a"]);
    expect(shown("ready")).toEqual(["b"]);
    expect(shown("stale")).toEqual(["b"]);
    expect(shown("issued")).toEqual(["b"]);
  });
});

test("the home screen names what wants something first", () => {
  const all = [
    status("ready"),
    status("issued", { stage: "issued" }),
    status("missing", { readiness: "missing" }),
    status("stale", { out_of_date: { facts: [], passages: [] } }),
    status("policy", { group: "policies" }),
    status("approved", { stage: "approved" }),
    status("open", { readiness: "open" }),
  ];
  expect(pressing(all).map((one) => one.id)).toEqual([
    "stale",
    "approved",
    "missing",
    "policy",
    "ready",
    "open",
  ]);
});

describe("the life of a document", () => {
  test("has steps that are done, here and to come", () => {
    const all = (now: Parameters<typeof standing>[1]) =>
      (["draft", "review", "approved", "issued"] as const).map((stage) => standing(stage, now));
    expect(all("review")).toEqual(["done", "here", "to-come", "to-come"]);
    expect(all("issued")).toEqual(["done", "done", "done", "done"]);
  });

  test("changed answers lead to their questions, what follows from elsewhere does not", () => {
    expect(askedAt({ path: "company.telework", before: "いいえ", after: "はい" })).toEqual({
      worksheet: "company",
      field: "telework",
    });
    expect(askedAt({ path: "facts.media", before: "", after: "paper" })).toBeNull();
    expect(atAGlance({ path: "a.b", before: "x".repeat(61), after: "" })).toBe(false);
  });
});
