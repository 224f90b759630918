import { describe, expect, it } from "vitest";

import { LAST } from "./grid-selection.svelte";
import { target } from "./grid-moves";

const ground = { at: { row: 1, column: 2 }, rows: 3, page: 10, isEditing: false };
const key = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

describe("keys in the register's grid", () => {
  it("go to the cell beside, below and at the ends", () => {
    expect(target(key("ArrowDown"), ground)).toEqual({ row: 2, column: 2 });
    expect(target(key("Enter", { shiftKey: true }), ground)).toEqual({ row: 0, column: 2 });
    expect(target(key("Home"), ground)).toEqual({ row: 1, column: 0 });
    expect(target(key("End", { ctrlKey: true }), ground)).toEqual({ row: 2, column: LAST });
  });

  it("leave the arrows to the text that is edited, and letters to every cell", () => {
    expect(target(key("ArrowLeft"), { ...ground, isEditing: true })).toBeNull();
    expect(target(key("Tab"), { ...ground, isEditing: true })).toEqual({ row: 1, column: 3 });
    expect(target(key("a"), ground)).toBeNull();
    expect(target(key("ArrowDown", { altKey: true }), ground)).toBeNull();
  });

  it("go on in the next line with Tab, and leave the table at its ends", () => {
    expect(target(key("Tab"), { ...ground, at: { row: 1, column: LAST } })).toEqual({ row: 2, column: 0 });
    expect(target(key("Tab"), { ...ground, at: { row: 2, column: LAST } })).toBeNull();
    expect(target(key("Tab", { shiftKey: true }), { ...ground, at: { row: 0, column: 0 } })).toBeNull();
  });
});
