import { describe, expect, it } from "vitest";

import { clock } from "./lesson";
import { Talk, talkKey } from "./talk.svelte";

const SECOND = 1000;

describe("a talk", () => {
  it("begins its clock when the first slide is left, and keeps the time of each slide", () => {
    const talk = new Talk(() => 3);
    talk.tick(5 * SECOND);
    expect([talk.whole, talk.hasBegun]).toEqual([0, false]);
    talk.show(1, 10 * SECOND);
    expect(talk.isRunning).toBe(true);
    talk.tick(25 * SECOND);
    expect(talk.here).toBe(15);
    talk.show(2, 30 * SECOND);
    talk.show(1, 33 * SECOND);
    talk.tick(35 * SECOND);
    expect([talk.here, talk.whole]).toEqual([22, 25]);
  });

  it("stands while it is held, also from slide to slide", () => {
    const talk = new Talk(() => 3);
    talk.toggle(0);
    talk.toggle(4 * SECOND);
    talk.tick(60 * SECOND);
    talk.show(1, 61 * SECOND);
    expect([talk.whole, talk.isRunning]).toEqual([4, false]);
    talk.toggle(70 * SECOND);
    talk.tick(72 * SECOND);
    expect([talk.here, talk.whole]).toEqual([2, 6]);
  });

  it("stays within its slides", () => {
    const talk = new Talk(() => 2);
    talk.show(-1, 0);
    expect([talk.at, talk.isRunning]).toEqual([0, false]);
    talk.show(9, 0);
    expect([talk.at, talk.isLast]).toEqual([1, true]);
  });

  it("is never shorter for a clock that was set back", () => {
    const talk = new Talk(() => 2);
    talk.toggle(10 * SECOND);
    talk.tick(5 * SECOND);
    expect(talk.whole).toBe(0);
  });

  it("knows the keys of keyboards and of pointers for slides, also in full width", () => {
    const key = (key: string, ctrlKey = false) => talkKey({ key, ctrlKey, metaKey: false, altKey: false });
    expect(
      ["ArrowRight", " ", "PageDown", "ArrowLeft", "Home", "End", "N", "ｎ", "Escape"].map((one) => key(one)),
    ).toEqual(["next", "next", "next", "previous", "first", "last", "notes", "notes", "leave"]);
    expect([key("k", true), key("x"), key("Tab")]).toEqual([null, null, null]);
  });

  it("says its time as minutes and seconds", () => {
    expect([clock(0), clock(65.9), clock(600)]).toEqual(["0:00", "1:05", "10:00"]);
  });
});
