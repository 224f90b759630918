import { describe, expect, it } from "vitest";

import { day, parseDay } from "./dates";

describe("reading a date", () => {
  const today = "2026-11-21";
  it.each([
    ["2026-12-01", "2026-12-01"],
    ["2026/12/1", "2026-12-01"],
    ["２０２６年１２月１日", "2026-12-01"],
    ["2026年12月1日（火）", "2026-12-01"],
    ["令和8年12月1日", "2026-12-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["R8.12.1", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["12/1", "2026-12-01"],
    ["12月1日", "2026-12-01"],
    ["December 1, 2026", "2026-12-01"],
    ["Dec 1 2026", "2026-12-01"],
  ])("%s", (typed, read) => expect(parseDay(typed, today)).toBe(read));

  it.each(["", "来週", "2026-13-01", "2026-02-30", "13/40", "Decembre 1, 20"])("refuses “%s”", (typed) =>
    expect(parseDay(typed, today)).toBeNull(),
  );

  it("reads what it shows, in both languages", () => {
    for (const lang of ["ja", "en"] as const)
      expect(parseDay(day("2026-02-09", lang), today)).toBe("2026-02-09");
  });
});

describe("showing a date", () => {
  it("names the weekday where it helps", () => {
    expect(day("2026-11-24", "ja", "weekday")).toBe("2026年11月24日（火）");
    expect(day("2026-11-24", "en", "short")).toBe("Tue, Nov 24");
  });
  it("shows what is no date as it is", () => expect(day("someday", "ja")).toBe("someday"));
});
