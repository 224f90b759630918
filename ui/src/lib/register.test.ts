import { describe, expect, it, vi } from "vitest";

import type { InformationAsset } from "../bindings";

vi.mock("./api", () => ({
  asWireError: (error: unknown) => error,
  call: () => Promise.resolve({ at: "12:00" }),
}));

const { seen, shown } = await import("./register.svelte");
const { asCells, held, withCell } = await import("./grid");
const { blankAsset } = await import("./information");

const line = (id: string, change: Partial<InformationAsset> = {}): InformationAsset => ({
  ...blankAsset(),
  id,
  name: id,
  ...change,
});
const all = { text: "", medium: "", importance: "", sort: null };
const lines = [
  line("名簿", { medium: "paper", note: "カード", confidentiality: 3 }),
  line("帳簿", { medium: "cloud" }),
  line("台帳10", { confidentiality: 1 }),
  line("台帳9", { confidentiality: 1 }),
];
const value = (asset: InformationAsset) => asset.confidentiality;
const words = (asset: InformationAsset, column: string) =>
  String(asset[column as keyof InformationAsset] ?? "");
const ids = (show: object) => shown(lines, value, words, { ...all, ...show }, "ja");

describe("the lines that are shown", () => {
  it("are all of them in their own order unless something is asked for", () => {
    expect(ids({})).toEqual(["名簿", "帳簿", "台帳10", "台帳9"]);
  });
  it("are found by any of their words, however these are written", () => {
    expect(ids({ text: "ｶｰﾄﾞ" })).toEqual(["名簿"]);
    expect(ids({ text: "かーど" })).toEqual(["名簿"]);
    expect(ids({ text: "台帳" })).toEqual(["台帳10", "台帳9"]);
  });
  it("are those of a medium or an importance, also of none", () => {
    expect(ids({ medium: "paper" })).toEqual(["名簿"]);
    expect(ids({ medium: "none" })).toEqual(["台帳10", "台帳9"]);
    expect(ids({ importance: "3" })).toEqual(["名簿"]);
    expect(ids({ importance: "open" })).toEqual(["帳簿"]);
  });
  it("are sorted as people count, with what is empty at the end both ways", () => {
    expect(ids({ sort: { column: "name", down: false }, text: "台帳" })).toEqual(["台帳9", "台帳10"]);
    expect(ids({ sort: { column: "importance", down: true } }).at(0)).toBe("名簿");
    expect(ids({ sort: { column: "importance", down: true } }).at(-1)).toBe("帳簿");
    expect(ids({ sort: { column: "importance", down: false } }).at(-1)).toBe("帳簿");
  });
});

describe("the rows of a long table", () => {
  it("are drawn where they are seen, and what is above and below keeps its height", () => {
    for (const top of [0, 1, 40, 12_345, 399_000, 400_000]) {
      const { from, to, above, below } = seen(top, 600, 40, 10_000);
      expect(above + (to - from) * 40 + below).toBe(400_000);
      expect(to - from).toBeLessThan(40);
      expect(from * 40).toBeLessThanOrEqual(top);
      expect(to * 40).toBeGreaterThanOrEqual(Math.min(top + 600, 400_000));
    }
  });
});

describe("a cell", () => {
  it("holds what is put into it, and nothing else changes", () => {
    const asset = line("名簿", { personal: ["personal"] });
    for (const [column, put] of [
      ["name", "台帳"],
      ["medium", "cloud"],
      ["medium", ""],
      ["personal", "personal my-number"],
      ["personal", "none"],
      ["personal", ""],
      ["integrity", "2"],
      ["integrity", ""],
      ["registered", "2026-11-20"],
    ] as const) {
      const changed = withCell(asset, column, put);
      expect(held(changed, column)).toBe(put);
      expect({ ...changed, [column]: null }).toEqual({ ...asset, [column]: null });
    }
    expect(withCell(asset, "personal", "").personal).toBeNull();
    expect(withCell(asset, "personal", "none").personal).toEqual([]);
    expect(withCell(asset, "importance", "3")).toEqual(asset);
  });
  it("is copied so that a spreadsheet reads it back", () => {
    expect(
      asCells([
        ["名簿", 'A"B', "一\n二"],
        ["", "x", ""],
      ]),
    ).toBe('名簿\t"A""B"\t"一\n二"\n\tx\t');
  });
  it("is copied so that no spreadsheet runs it", () => {
    const out = asCells([["=HYPERLINK(1)", "＋1", "a=b"]]);
    expect(out).toBe("'=HYPERLINK(1)\t'＋1\ta=b");
    expect(asCells([["=1"]])).toBe("=1");
  });
});
