import { describe, expect, it } from "vitest";

import type { CompanyDue, RecentCompany } from "../bindings";
import { allTags, dueDay, matching, ordered, placeOf } from "./library";

const due = (date: string, whole_month = false): CompanyDue => ({
  date,
  until: whole_month ? `${date.slice(0, 8)}30` : date,
  days: 0,
  whole_month,
  kind: "action",
});

function company(name: string, rest: Partial<RecentCompany> = {}): RecentCompany {
  return {
    path: `/顧問先/${name}.sonae`,
    name,
    opened_at: "2026-11-01T00:00:00Z",
    visited_at: "2026-11-01T00:00:00Z",
    sample: false,
    found: true,
    has_passphrase: false,
    tags: [],
    due: null,
    progress: null,
    ...rest,
  };
}

const names = (companies: RecentCompany[]) => companies.map((one) => one.name);

describe("companies", () => {
  const minato = company("みなと食品", { due: due("2026-11-01", true), tags: ["飲食", "月末"] });
  const aoki = company("青木建具", {
    due: due("2026-11-20"),
    visited_at: "2026-11-19T00:00:00Z",
    tags: ["月末"],
  });
  const locked = company("会社", { has_passphrase: true, visited_at: "2026-11-20T00:00:00Z" });
  const all = [locked, minato, aoki];

  it("stand by what is due first, a month at its end, and those without a day last", () => {
    expect(names(ordered(all, "due", "ja"))).toEqual(["青木建具", "みなと食品", "会社"]);
  });

  it("stand by the last visit or by name", () => {
    expect(names(ordered(all, "visit", "ja"))).toEqual(["会社", "青木建具", "みなと食品"]);
    const numbered = [company("支店10"), company("支店2")];
    expect(names(ordered(numbered, "name", "ja"))).toEqual(["支店2", "支店10"]);
  });

  it("are found by all words in name, tags or path, whatever their width, case and kana", () => {
    expect(names(matching(all, "ミナト", null))).toEqual(["みなと食品"]);
    expect(names(matching(all, "月末　青木", null))).toEqual(["青木建具"]);
    expect(names(matching(all, "", "飲食"))).toEqual(["みなと食品"]);
    expect(names(matching(all, "ない言葉", null))).toEqual([]);
  });

  it("have their tags in one list, the most used first", () => {
    expect(allTags(all)).toEqual(["月末", "飲食"]);
  });
});

describe("a due day", () => {
  it("has its year only where it is another one", () => {
    expect(dueDay(due("2026-11-30"), "ja", "2026-11-20")).toBe("11/30（月）");
    expect(dueDay(due("2027-03-05"), "ja", "2026-11-20")).toBe("2027年3月5日");
    expect(dueDay(due("2026-12-01", true), "en", "2026-11-20")).toBe("December");
  });
});

describe("the place of a file", () => {
  it("is told on every system", () => {
    expect(placeOf("/会社/a.sonae")).toEqual({ folder: "/会社", name: "a.sonae" });
    expect(placeOf("C:\\会社\\a.sonae")).toEqual({ folder: "C:\\会社", name: "a.sonae" });
  });
});
