import { LAST, type Place } from "./grid-selection.svelte";

/** What a key that moves needs to know. */
export interface Ground {
  at: Place;
  /** How many lines there are. */
  rows: number;
  /** How many lines are seen at once. */
  page: number;
  /** The arrows belong to the text of the cell. */
  isEditing: boolean;
}

/** The cell to which a key goes; null when it stays. Tab leaves the table at its ends. */
export function target(event: KeyboardEvent, { at, rows, page, isEditing }: Ground): Place | null {
  const by = (down: number, right: number): Place => ({ row: at.row + down, column: at.column + right });
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === "Home") return { row: 0, column: 0 };
    if (event.key === "End") return { row: rows - 1, column: LAST };
    return null;
  }
  switch (event.key) {
    case "Enter":
      return by(event.shiftKey ? -1 : 1, 0);
    case "Tab":
      if (event.shiftKey) return at.column > 0 ? by(0, -1) : at.row > 0 ? by(-1, LAST) : null;
      return at.column < LAST ? by(0, 1) : at.row < rows - 1 ? by(1, -LAST) : null;
    case "PageDown":
      return by(page, 0);
    case "PageUp":
      return by(-page, 0);
  }
  if (isEditing) return null;
  switch (event.key) {
    case "ArrowDown":
      return by(1, 0);
    case "ArrowUp":
      return by(-1, 0);
    case "ArrowLeft":
      return by(0, -1);
    case "ArrowRight":
      return by(0, 1);
    case "Home":
      return by(0, -at.column);
    case "End":
      return by(0, LAST - at.column);
    default:
      return null;
  }
}
