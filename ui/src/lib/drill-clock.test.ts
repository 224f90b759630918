import { describe, expect, test } from "vitest";

import { clockFace, DrillClock, drillClock } from "./drill-clock.svelte";

describe("the clock of an exercise", () => {
  test("counts only while it goes", () => {
    const clock = new DrillClock();
    clock.tick(5_000);
    expect([clock.seconds, clock.hasBegun]).toEqual([0, false]);
    clock.toggle(10_000);
    clock.tick(70_000);
    expect([clock.seconds, clock.minute]).toEqual([60, 1]);
    clock.toggle(75_000);
    clock.tick(500_000);
    expect(clock.seconds).toBe(65);
    clock.toggle(600_000);
    clock.tick(601_000);
    expect(clock.seconds).toBe(66);
  });

  test("never goes back", () => {
    const clock = new DrillClock();
    clock.toggle(10_000);
    clock.tick(5_000);
    expect(clock.seconds).toBe(0);
  });

  test("is put to a minute and goes on from there", () => {
    const clock = new DrillClock();
    clock.toggle(0);
    clock.put(7, 1_000);
    clock.tick(61_000);
    expect(clock.minute).toBe(8);
    clock.put(-3, 61_000);
    expect(clock.seconds).toBe(0);
  });

  test("is there again when the screen is come back to", () => {
    drillClock("a").put(3, 0);
    expect(drillClock("a").minute).toBe(3);
    expect(drillClock("b").minute).toBe(0);
  });

  test("is read as minutes and seconds", () => {
    expect(clockFace(0)).toBe("0:00");
    expect(clockFace(425.9)).toBe("7:05");
    expect(clockFace(3_600)).toBe("60:00");
  });
});
