import type { ControlDecision, ControlRef, ControlSource, StatementEntry, Theme } from "../bindings";
import { company } from "./company.svelte";
import { t, wordsIn } from "./words.svelte";

/** Which lines of the statement are shown. */
export const FILTERS = ["all", "open", "applied", "left-out", "risks"] as const;
export type Filter = (typeof FILTERS)[number];

/** What can be said to call for a control; that a risk does is known from the risks. */
export const SOURCES: ControlSource[] = ["law", "contract", "business"];

/** Lines that stand together: a theme of Annex A, the outcomes of CSF 2.0, or the company's own measures. */
export interface Group {
  id: string;
  entries: StatementEntry[];
}

/** A decision that says nothing. */
export function blankDecision(control: ControlRef): ControlDecision {
  return { control, applicable: null, reason: "", sources: [], state: null, owner: null, evidence: "" };
}

/** Whether it still lacks whether the control is applied, or why. */
export function isOpen(entry: StatementEntry): boolean {
  return entry.applicable === null || entry.reason.kind === "open";
}

/** The lines by theme, then the outcomes, then the own measures; empty groups are left out. */
export function grouped(entries: StatementEntry[], themes: Theme[]): Group[] {
  const groupOf = new Map(
    themes.flatMap((theme) => theme.controls.map((id): [string, string] => [`annex-a:${id}`, theme.id])),
  );
  const order = [...themes.map((theme) => theme.id), "csf", "own"];
  const of = (entry: StatementEntry) => groupOf.get(entry.control) ?? entry.control.split(":", 1)[0] ?? "";
  return order
    .map((id) => ({ id, entries: entries.filter((entry) => of(entry) === id) }))
    .filter((group) => group.entries.length > 0);
}

/** Whether a line is of the kind that is looked for. */
export function passes(entry: StatementEntry, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return isOpen(entry);
    case "applied":
      return entry.applicable === true;
    case "left-out":
      return entry.applicable === false;
    case "risks":
      return entry.risks.length > 0;
  }
}

/** Whether words hold everything that was typed, in whatever width or case. */
export function holds(words: string, typed: string): boolean {
  const flat = (text: string) => text.normalize("NFKC").toLowerCase();
  const said = flat(words);
  return flat(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => said.includes(word));
}

/** The next line that is open, after one and then from the beginning; null when there is none but itself. */
export function nextOpen(entries: StatementEntry[], after: string | null): string | null {
  const at = entries.findIndex((entry) => entry.control === after);
  const turned = [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))];
  return turned.find(isOpen)?.control ?? null;
}

/** The key of the words of a control of Annex A; null for what is listed elsewhere. */
export function annexKey(control: ControlRef): string | null {
  return control.startsWith("annex-a:")
    ? `control-${control.slice("annex-a:".length).replace(".", "-")}`
    : null;
}

/** Why a control is applied or not, in words; empty while nobody said. */
export function reasonWords(entry: StatementEntry): string {
  const key = annexKey(entry.control) ?? "";
  switch (entry.reason.kind) {
    case "own":
      return entry.reason.text;
    case "risks":
      return t("statement-reason-risks", { numbers: entry.risks.join(t("frame-comma")) });
    case "why":
      return t(`${key}.why`);
    case "not":
      return t(`${key}.not`);
    case "open":
      return "";
  }
}

/** What was decided about a control. */
export function decisionOf(control: ControlRef): ControlDecision {
  return company.file.controls.find((own) => own.control === control) ?? blankDecision(control);
}

/** Stores a change of what was decided about a control. */
export function decide(control: ControlRef, change: Partial<ControlDecision>): void {
  company.putControl({ ...$state.snapshot(decisionOf(control)), ...change });
}

/**
 * Stores whether a control is applied; null leaves it to the draft. A ready reason speaks for one choice only, so it goes
 * when another is made; the company's own words stay.
 */
export function choose(control: ControlRef, applicable: boolean | null): void {
  const { reason } = decisionOf(control);
  decide(control, { applicable, reason: isReady(control, reason) ? "" : reason });
}

/** Whether words are one of the ready reasons, in whichever language they were taken over. */
function isReady(control: ControlRef, words: string): boolean {
  const key = annexKey(control);
  if (key === null || words === "") return false;
  return (["ja", "en"] as const).some((lang) =>
    ["why", "not"].some((which) => wordsIn(lang, `${key}.${which}`) === words),
  );
}
