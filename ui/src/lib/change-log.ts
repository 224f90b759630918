import type { LoggedChange, LoggedEdit, ValueChange } from "../bindings";
import { company } from "./company.svelte";
import { day } from "./dates";
import { plain } from "./markup";
import { language, maybe, t } from "./words.svelte";

/** A value as it was and as it became, in words. */
export interface Told {
  /** Empty where the record has one value or the value no name. */
  field: string;
  before: string;
  after: string;
}

/** What a text shows of a long value. */
const LONGEST = 120;

/** What to call what was changed: the company's own words first, else the question or the content's name. */
export function called(change: LoggedChange): string {
  const kind = t(`log-kind-${change.kind}`);
  if (change.kind === "answer") return plain(maybe(`${change.id}.label`) ?? maybe(change.id) ?? kind);
  const content =
    change.kind === "action"
      ? maybe(`${change.id}.short`)
      : change.kind === "document-care"
        ? maybe(change.id)
        : undefined;
  const name = change.name || content;
  return name ? t("log-kind-named", { kind, name: cut(name) }) : kind;
}

/** The values of a change in words; those that words are missing for are left out. */
export function told(change: LoggedChange): Told[] {
  const key = change.kind === "answer" ? change.id : null;
  return change.values.flatMap((value): Told[] => {
    const [before, after] = [inWords(value.before, value.field, key), inWords(value.after, value.field, key)];
    // A value that is only a code here would say nothing.
    if (before === null || after === null) return [];
    // The name stands before all values already.
    if (change.sort === "added" && value.after === change.name) return [];
    return [{ field: key ? "" : fieldName(value), before, after }];
  });
}

function fieldName(value: ValueChange): string {
  return maybe(`log-field-${value.field}`) ?? "";
}

/** A value in words: empty where there is none, null where it is a code without words. */
function inWords(value: unknown, field: string, key: string | null): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return t(value ? "word-yes" : "word-no");
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.map((one) => inWords(one, field, key));
    return parts.includes(null) ? null : parts.join(language.now === "ja" ? "、" : ", ");
  }
  if (typeof value !== "string") return t("word-unknown");
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, language.now);
  const words =
    (key ? maybe(`${key}.option-${value}`) : undefined) ||
    company.called(value) ||
    maybe(`word-${field}-${value}`);
  if (words) return plain(words);
  return isCode(value) ? null : cut(value);
}

/** Ids and words of the program, not of people. */
function isCode(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !/^\d+$/.test(text);
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : line;
}

/** Edits under the day on which they were made, in local time, in their order. */
export function byDay(edits: LoggedEdit[]): { day: string; edits: LoggedEdit[] }[] {
  const days: { day: string; edits: LoggedEdit[] }[] = [];
  for (const edit of edits) {
    const date = localDay(edit.at);
    const last = days.at(-1);
    if (last?.day === date) last.edits.push(edit);
    else days.push({ day: date, edits: [edit] });
  }
  return days;
}

/** The local day of an instant, `YYYY-MM-DD`; empty for what is none. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return "";
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The local time of an instant, `HH:MM`. */
export function localTime(instant: string): string {
  const date = new Date(instant);
  const pad = (number: number) => String(number).padStart(2, "0");
  return Number.isNaN(date.getTime()) ? "" : `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** The moment at which a local day begins, for the program. */
export function beginOf(isoDay: string): string | null {
  const [year, month, date] = isoDay.split("-").map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date).toISOString();
}
