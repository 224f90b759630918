import type { InformationAsset, LedgerColumn, RegisterLine } from "../bindings";
import { company } from "./company.svelte";
import { asCells, held, toCopy, withCell } from "./grid";
import type { GridSelection } from "./grid-selection.svelte";

/** Stores what a cell says now. */
export function put(asset: InformationAsset, column: LedgerColumn, value: string): void {
  const now = company.asset(asset.id);
  if (!now || held(now, column) === value) return;
  void company.putAsset(withCell(now, column, value));
}

/** What is in the first row of the selection goes into all below it; a single cell takes what is above it. */
export function fill(ids: string[], selection: GridSelection): void {
  const { top, bottom } = selection.range;
  const first = selection.isRange && top < bottom ? top : top - 1;
  const source = company.asset(ids[first] ?? "");
  if (!source) return;
  change(ids.slice(first + 1, bottom + 1), (asset) =>
    selection.columns.reduce((own, column) => withCell(own, column.id, held(source, column.id)), asset),
  );
}

/** Empties what is selected. */
export function clear(ids: string[], selection: GridSelection): void {
  change(ids.slice(selection.range.top, selection.range.bottom + 1), (asset) =>
    selection.columns.reduce((own, column) => withCell(own, column.id, ""), asset),
  );
}

function change(ids: string[], work: (asset: InformationAsset) => InformationAsset): void {
  const changed = ids.flatMap((id) => {
    const asset = company.asset(id);
    return asset ? [work(asset)] : [];
  });
  if (changed.length > 0) void company.putAssets(changed);
}

/** What is selected, as a spreadsheet copies it. */
export function copied(
  ids: string[],
  lines: ReadonlyMap<string, RegisterLine>,
  selection: GridSelection,
): string {
  const rows = ids.slice(selection.range.top, selection.range.bottom + 1).flatMap((id) => {
    const asset = company.asset(id);
    if (!asset) return [];
    const importance = () => String(lines.get(id)?.importance?.value ?? "");
    return [
      selection.columns.map((column) =>
        column.id === "importance" ? importance() : toCopy(asset, column.id),
      ),
    ];
  });
  return asCells(rows);
}
