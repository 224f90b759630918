import type { Faulty, Fate, Separator, TextEncoding, Way } from "../bindings";

/** How a table in a file is read. */
export interface ReadImport<Column> {
  path: string;
  sheet: string | null;
  encoding: TextEncoding | null;
  separator: Separator | null;
  heading: number | null;
  columns: (Column | null)[] | null;
  way: Way;
  faulty: Faulty;
}

/** A line of the file as it would come. */
export interface ImportLine {
  row: number;
  fate: Fate;
  problems: { column: string; code: string; text: string }[];
}

/** What would come from a file. */
export interface ImportPreview<Column, Line> {
  digest: string;
  sheets: string[];
  sheet: string;
  encoding: TextEncoding | null;
  separator: Separator | null;
  first_rows: string[][];
  heading: number;
  columns: { name: string; holds: Column | null; sample: string }[];
  new: number;
  changed: number;
  same: number;
  left_out: number;
  faulty: number;
  lines: Line[];
}

/** A column of the table that shows the lines. */
export interface ImportColumn {
  id: string;
  head: string;
  /** `mark` for a sign or a figure, `name` for what is not to be narrow. */
  look?: "mark" | "name";
}
