import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { ids, wordsIn } from "./words.svelte";

const SOURCES = join(import.meta.dirname, "..");

function sources(): [string, string][] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => [name, readFileSync(join(SOURCES, name), "utf8")]);
}

/** The ids that the pages ask for: whole ones, and beginnings of those that are put together. */
function asked(): { whole: Map<string, string>; beginnings: Map<string, string> } {
  const whole = new Map<string, string>();
  const beginnings = new Map<string, string>();
  for (const [name, text] of sources()) {
    for (const call of text.matchAll(/\b(?:t|maybe)\(([^`]*?)\)/gs)) {
      for (const id of call[1]?.matchAll(/(?:^|[?:(]\s*)"([a-z][a-z0-9-]*(?:\.[a-z-]+)?)"/g) ?? []) {
        whole.set(id[1] ?? "", name);
      }
    }
    for (const call of text.matchAll(/\b(?:t|maybe)\(\s*`([a-z][a-z-]*-)\$\{/g))
      beginnings.set(call[1] ?? "", name);
  }
  return { whole, beginnings };
}

describe("words", () => {
  const { whole, beginnings } = asked();

  it("is asked for by the pages", () => expect(whole.size).toBeGreaterThan(150));

  it.each(["ja", "en"] as const)("has every id that the pages ask for in %s", (lang) => {
    const known = ids(lang);
    const missing = [
      ...[...whole].filter(([id]) => !known.includes(id.split(".", 1)[0] ?? "")),
      ...[...beginnings].filter(([start]) => !known.some((id) => id.startsWith(start))),
    ];
    expect(missing).toEqual([]);
  });

  it("chooses the plural", () => {
    expect(wordsIn("en", "home-title-next", { count: 1 })).toBe("There is one thing to do first.");
    expect(wordsIn("ja", "home-title-next", { count: 2 })).toBe("先にやることが、二つあります。");
  });

  it("puts in what a person typed as it is", () => {
    expect(wordsIn("ja", "search-none", { query: "{ $x }<b>" })).toContain("{ $x }<b>");
  });
});
