import { COLUMNS } from "./grid";

/** A cell of the register: which line among those shown, and which column. */
export interface Place {
  row: number;
  column: number;
}

/** The last column. */
export const LAST = COLUMNS.length - 1;

/** Where one is in a grid, and what is selected from there. */
export class GridSelection {
  /** The cell with the focus. */
  at = $state.raw<Place>({ row: 0, column: 0 });
  /** The other end of what is selected; null: nothing but the cell. */
  from = $state.raw<Place | null>(null);
  /** Arrows belong to the cell's text: after F2 or a second click. */
  isEditing = $state(false);

  /** All that is selected. */
  readonly range = $derived({
    top: Math.min(this.at.row, this.from?.row ?? this.at.row),
    bottom: Math.max(this.at.row, this.from?.row ?? this.at.row),
    left: Math.min(this.at.column, this.from?.column ?? this.at.column),
    right: Math.max(this.at.column, this.from?.column ?? this.at.column),
  });
  readonly isRange = $derived(this.range.top !== this.range.bottom || this.range.left !== this.range.right);
  readonly columns = $derived(COLUMNS.slice(this.range.left, this.range.right + 1));

  isAt(row: number, column: number): boolean {
    return row === this.at.row && column === this.at.column;
  }
  holds(row: number, column: number): boolean {
    const { top, bottom, left, right } = this.range;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Goes to a cell of so many lines, or to the nearest that there is; what is selected grows to it. */
  go(to: Place, rows: number, grows: boolean): void {
    this.from = grows ? (this.from ?? this.at) : null;
    this.isEditing = false;
    this.at = {
      row: Math.max(0, Math.min(to.row, rows - 1)),
      column: Math.max(0, Math.min(to.column, LAST)),
    };
  }
  /** Stays among so many lines. */
  keepWithin(rows: number): void {
    if (this.at.row >= rows) this.at = { ...this.at, row: Math.max(0, rows - 1) };
    this.from = null;
  }
}
