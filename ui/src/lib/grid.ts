import type { InformationAsset, LedgerColumn, PersonalData } from "../bindings";
import { company } from "./company.svelte";
import { day } from "./dates";
import { MEDIA, PERSONAL } from "./information";
import { language, t } from "./words.svelte";

/** A column of the register as a grid: how wide, and whether its cells are chosen or typed. */
export interface GridColumn {
  id: LedgerColumn;
  /** In rem. */
  width: number;
  kind: "text" | "choice" | "date" | "computed";
}

export const COLUMNS: GridColumn[] = [
  { id: "name", width: 14, kind: "text" },
  { id: "business", width: 8, kind: "text" },
  { id: "note", width: 11, kind: "text" },
  { id: "users", width: 8, kind: "text" },
  { id: "department", width: 8, kind: "text" },
  { id: "owner", width: 9, kind: "choice" },
  { id: "medium", width: 10, kind: "choice" },
  { id: "place", width: 11, kind: "text" },
  { id: "personal", width: 8, kind: "choice" },
  { id: "confidentiality", width: 4, kind: "choice" },
  { id: "integrity", width: 4, kind: "choice" },
  { id: "availability", width: 4, kind: "choice" },
  { id: "importance", width: 5, kind: "computed" },
  { id: "retention", width: 8, kind: "text" },
  { id: "registered", width: 9, kind: "date" },
];

/** All that personal data in a line may be: nothing of it, or some of the three kinds. */
const KINDS: PersonalData[][] = PERSONAL.reduce<PersonalData[][]>(
  (sets, kind) => [...sets, ...sets.map((set) => [...set, kind])],
  [[]],
);

/** What may be chosen in a cell. */
export function choices(column: LedgerColumn): { id: string; label: string }[] {
  switch (column) {
    case "owner":
      return company.file.people.map((person) => ({ id: person.id, label: company.called(person.id) }));
    case "medium":
      return MEDIA.map((id) => ({ id, label: t(`asset-medium.option-${id}`) }));
    case "personal":
      return KINDS.map((kinds) => ({ id: kinds.join(" ") || "none", label: kindsInWords(kinds) }));
    default:
      return ["3", "2", "1"].map((id) => ({ id, label: id }));
  }
}

function kindsInWords(kinds: PersonalData[]): string {
  if (kinds.length === 0) return t("asset-personal-short.option-none");
  return kinds.map((kind) => t(`asset-personal-short.option-${kind}`)).join(t("frame-comma"));
}

/** What a cell holds, as it is chosen or typed. */
export function held(asset: InformationAsset, column: LedgerColumn): string {
  switch (column) {
    case "owner":
      return asset.owner ?? "";
    case "medium":
      return asset.medium ?? "";
    case "personal":
      return asset.personal === null
        ? ""
        : PERSONAL.filter((kind) => asset.personal?.includes(kind)).join(" ") || "none";
    case "confidentiality":
    case "integrity":
    case "availability":
      return String(asset[column] ?? "");
    case "business":
    case "name":
    case "note":
    case "users":
    case "department":
    case "place":
    case "retention":
      return asset[column];
    case "registered":
      return asset.registered ?? "";
    default:
      return "";
  }
}

/** What a cell says in words. */
export function inWords(asset: InformationAsset, column: LedgerColumn): string {
  const value = held(asset, column);
  if (value === "") return "";
  if (column === "owner") return company.called(value);
  if (column === "medium") return t(`asset-medium.option-${value}`);
  if (column === "personal") return kindsInWords(asset.personal ?? []);
  if (column === "registered") return day(value, language.now);
  return value;
}

/** As `inWords`, with days as spreadsheets read them. */
export function toCopy(asset: InformationAsset, column: LedgerColumn): string {
  return column === "registered" ? held(asset, column) : inWords(asset, column);
}

/** The line with something else in a cell. */
export function withCell(asset: InformationAsset, column: LedgerColumn, value: string): InformationAsset {
  switch (column) {
    case "personal":
      return {
        ...asset,
        personal: value === "" ? null : value === "none" ? [] : (value.split(" ") as PersonalData[]),
      };
    case "confidentiality":
    case "integrity":
    case "availability":
      return { ...asset, [column]: value === "" ? null : Number(value) };
    case "owner":
    case "medium":
    case "registered":
      return { ...asset, [column]: value === "" ? null : value };
    case "business":
    case "name":
    case "note":
    case "users":
    case "department":
    case "place":
    case "retention":
      return { ...asset, [column]: value.trim() };
    default:
      return asset;
  }
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Cells as a spreadsheet copies them. In a block, what a spreadsheet would take for a formula gets a mark before it, which
 * is taken away when it is pasted here; a single cell is copied as it is seen.
 */
export function asCells(rows: string[][]): string {
  const isBlock = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  const guarded = (text: string) => (isBlock && FORMULA.test(text) ? `'${text}` : text);
  const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map((text) => quoted(guarded(text))).join("\t")).join("\n");
}
