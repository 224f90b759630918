import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const SOURCES = join(import.meta.dirname, "..");
const tokens = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

function theme(start: string): Record<string, string> {
  const from = tokens.indexOf(start);
  const block = tokens.slice(from, tokens.indexOf("\n}", from));
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

const light = theme(":root {");
const themes: [string, Record<string, string>][] = [
  ["light", light],
  ["dark", { ...light, ...theme(':root[data-theme="dark"]') }],
];

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ["ground", "side", "surface", "sunk"];
const STATES = ["done", "soon", "stop", "ask"];

describe.each(themes)("%s theme", (_, colours) => {
  const of = (name: string) => colours[name] ?? "";
  const text: [string, string][] = [
    ...["ink", "ink-2", "ink-3", "ai"].flatMap((ink) =>
      PAPERS.map((paper): [string, string] => [ink, paper]),
    ),
    ...STATES.flatMap((state): [string, string][] => [
      [state, `${state}-tint`],
      [state, "surface"],
      ["ink", `${state}-tint`],
      ["surface", state],
    ]),
    ["on-ai", "ai"],
    ["on-ai", "ai-deep"],
    ["ai-deep", "ai-tint"],
    ["ink", "ai-tint"],
    ["ink-2", "ai-tint"],
    ["ground", "ink"],
    ...["heat-1", "heat-2", "heat-3"].map((heat): [string, string] => ["ink", heat]),
  ];
  it.each(text)("%s is read on %s", (ink, paper) => {
    expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(4.5);
  });

  const edges = ["line-strong", "focus", "ai", "ask", "done", "stop"].flatMap((edge) =>
    ["ground", "surface", "sunk"].map((paper): [string, string] => [edge, paper]),
  );
  it.each(edges)("the edge %s is seen on %s", (edge, paper) => {
    expect(contrast(of(edge), of(paper))).toBeGreaterThanOrEqual(3);
  });
});

describe("what the content security policy refuses", () => {
  it("is not in the pages: no style attribute, no script in markup", () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".svelte"),
    );
    expect(files.length).toBeGreaterThan(20);
    const guilty = files.filter((name) =>
      /\sstyle="|\son[a-z]+="|javascript:/.test(readFileSync(join(SOURCES, name), "utf8")),
    );
    expect(guilty).toEqual([]);
  });
});
