import { describe, expect, it } from "vitest";

import type { LoggedEdit } from "../bindings";
import { beginOf, byDay, localDay, localTime } from "./change-log";

const edit = (id: number, at: string): LoggedEdit => ({
  id,
  at,
  who: "",
  label: "answer",
  taken_back: false,
  changes: [],
  count: 0,
});

describe("the record of changes", () => {
  it("stands under the local days, in its order", () => {
    const noon = (day: number) => new Date(2026, 10, day, 12).toISOString();
    const days = byDay([edit(4, noon(21)), edit(3, noon(20)), edit(2, noon(20)), edit(1, noon(19))]);
    expect(days.map((one) => [one.day, one.edits.map((own) => own.id)])).toEqual([
      ["2026-11-21", [4]],
      ["2026-11-20", [3, 2]],
      ["2026-11-19", [1]],
    ]);
  });

  it("reads an instant in local time", () => {
    const instant = new Date(2026, 0, 5, 9, 7).toISOString();
    expect([localDay(instant), localTime(instant)]).toEqual(["2026-01-05", "09:07"]);
    expect([localDay("no time"), localTime("no time")]).toEqual(["", ""]);
  });

  it("begins a day at its first moment here", () => {
    expect(beginOf("2026-11-20")).toBe(new Date(2026, 10, 20).toISOString());
    expect(beginOf("")).toBeNull();
  });
});
