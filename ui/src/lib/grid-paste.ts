import type { LedgerColumn } from "../bindings";
import { call } from "./api";
import { company } from "./company.svelte";
import { COLUMNS } from "./grid";
import type { Place } from "./grid-selection.svelte";
import { t } from "./words.svelte";

/** How many mistakes are named one by one. */
const NAMED = 8;

/** What was not taken of what was pasted, in words. */
export interface Untaken {
  title: string;
  rows: string[];
}

/** What a column is called. */
export const heading = (column: LedgerColumn): string => t(`asset-${column}`);

/** Reads cells like a file into those from a place on. Null when nothing was stored; an empty `rows` when all was taken. */
export async function paste(text: string, ids: string[], at: Place): Promise<Untaken | null> {
  const pasted = await company.storeAssets(
    () =>
      call("paste_cells", {
        text,
        lines: ids.slice(at.row),
        columns: COLUMNS.slice(at.column).map((column) => column.id),
      }),
    "assets-pasted",
  );
  if (!pasted) return null;
  const rows = pasted.problems.slice(0, NAMED).map(({ row, problem }) =>
    t("ledger-problem-in", {
      row: String(at.row + row),
      column: heading(problem.column),
      problem: t(`ledger-problem-${problem.code}`, { text: problem.text }),
    }),
  );
  const more = pasted.problems.length - NAMED;
  if (more > 0) rows.push(t("ledger-problem-more", { count: more }));
  if (pasted.beyond > 0) rows.push(t("ledger-paste-beyond", { count: pasted.beyond }));
  return { title: t("ledger-pasted-partly", { count: pasted.cells }), rows };
}
