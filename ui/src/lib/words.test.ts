import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { courseWords, ids, wordsIn } from "./words.svelte";

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

describe("the words of courses", () => {
  it("have the titles of lessons from the start, and all else when it is asked for", async () => {
    expect(wordsIn("en", "module-fraud-mail")).toBe("Spotting fraud in messages");
    expect(wordsIn("ja", "module-fraud-mail.idea")).toContain("手を止める");
    expect(wordsIn("ja", "skill-spot-fraud")).not.toBe("");
    expect(wordsIn("ja", "drill-ransom-morning")).toContain("朝");
    expect(ids("ja")).not.toContain("question-fraud-mail-01");
    // On their way: nothing is shown meanwhile, least of all an id.
    expect(wordsIn("ja", "module-fraud-mail.why")).toBe("");
    expect(wordsIn("ja", "question-fraud-mail-01.a")).toBe("");
    await courseWords("ja");
    expect(wordsIn("ja", "module-fraud-mail.why")).toContain("小さな会社");
    expect(wordsIn("ja", "question-fraud-mail-01.a")).toContain("送り状");
    expect(wordsIn("ja", "question-of-nothing")).toBeNull();
    expect(ids("en")).not.toContain("question-fraud-mail-01");
  });
});

describe("words", () => {
  beforeAll(() => Promise.all([courseWords("ja"), courseWords("en")]));
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
