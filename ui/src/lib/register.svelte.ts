import type { InformationAsset, OfferedInformation, RegisterLine } from "../bindings";
import { call } from "./api";
import { company } from "./company.svelte";
import { fail } from "./problem.svelte";

/** What follows for the lines of the register, asked again after every stored edit, but only for what it changed. */
export interface RegisterView {
  readonly lines: ReadonlyMap<string, RegisterLine>;
  readonly offered: OfferedInformation[];
  readonly leftOut: string[];
  /** Whether it has answered once. */
  readonly isKnown: boolean;
}

/** To be called while a component is set up. */
export function registerView(): RegisterView {
  let lines = $state.raw<ReadonlyMap<string, RegisterLine>>(new Map());
  let offered = $state.raw<OfferedInformation[]>([]);
  let leftOut = $state.raw<string[]>([]);
  let isKnown = $state(false);
  // What is asked first, all of it, comes first too: the answers are taken one after the other.
  let before: Promise<unknown> = Promise.resolve();
  let isFirst = true;
  $effect(() => {
    if (company.revision < 0 || !company.opened) return;
    const changed = company.takeChangedAssets();
    const only = isFirst || changed === null ? null : [...changed];
    isFirst = false;
    const asked = call("register", { only });
    before = before
      .then(() => asked)
      .then((next) => {
        const known: [string, RegisterLine][] = next.lines.map((line) => [line.id, line]);
        if (only === null) lines = new Map(known);
        else if (known.length > 0) lines = new Map([...lines, ...known]);
        offered = next.offered;
        leftOut = next.left_out;
        isKnown = true;
      })
      .catch(fail);
  });
  return {
    get lines() {
      return lines;
    },
    get offered() {
      return offered;
    },
    get leftOut() {
      return leftOut;
    },
    get isKnown() {
      return isKnown;
    },
  };
}

/** Which lines are shown and in which order. */
export interface Show {
  /** Part of any of its words. */
  text: string;
  /** A medium, `none` for lines without one, or empty for all. */
  medium: string;
  /** `3`, `2`, `1`, `open` for what is not known yet, or empty for all. */
  importance: string;
  sort: { column: string; down: boolean } | null;
}

/** The ids of the lines to show, in order. Lines with nothing in the sorted column come last; equal ones keep theirs. */
export function shown(
  assets: InformationAsset[],
  value: (asset: InformationAsset) => number | null,
  words: (asset: InformationAsset, column: string) => string,
  show: Show,
  lang: string,
): string[] {
  const wanted = fold(show.text);
  const found = assets.filter(
    (asset) =>
      (show.medium === "" || (asset.medium ?? "none") === show.medium) &&
      (show.importance === "" || String(value(asset) ?? "open") === show.importance) &&
      (wanted === "" || fold(text(asset)).includes(wanted)),
  );
  const sort = show.sort;
  if (!sort) return found.map((asset) => asset.id);
  const collator = new Intl.Collator(lang, { numeric: true });
  const keyed = found.map((asset) => ({
    id: asset.id,
    key: sort.column === "importance" ? String(value(asset) ?? "") : words(asset, sort.column),
  }));
  keyed.sort((a, b) => {
    if (a.key === "" || b.key === "") return Number(a.key === "") - Number(b.key === "");
    return collator.compare(a.key, b.key) * (sort.down ? -1 : 1);
  });
  return keyed.map((one) => one.id);
}

function text(asset: InformationAsset): string {
  const { business, name, note, users, department, place, retention } = asset;
  return [business, name, note, users, department, place, retention].join("\n");
}

/** Width and case do not count, nor whether kana are hiragana or katakana. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trim();
}

/** The rows of a long table that are to be seen, with some above and below; the others are blank space. */
export function seen(
  top: number,
  height: number,
  row: number,
  count: number,
): { from: number; to: number; above: number; below: number } {
  const SPARE = 8;
  const from = Math.max(0, Math.min(Math.floor(top / row) - SPARE, count - 1));
  const to = Math.min(count, Math.ceil((top + height) / row) + SPARE);
  return { from, to, above: from * row, below: (count - to) * row };
}
