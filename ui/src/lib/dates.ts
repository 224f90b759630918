import type { Lang } from "../bindings";

/** How much of a date is said. */
export type DateForm = "long" | "short" | "weekday";

const FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  long: { year: "numeric", month: "long", day: "numeric" },
  weekday: { year: "numeric", month: "long", day: "numeric", weekday: "short" },
  short: { month: "numeric", day: "numeric", weekday: "short" },
};

/** A day `YYYY-MM-DD` in words; what is no day is shown as it is. */
export function day(iso: string, lang: Lang, form: DateForm = "long"): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const options =
    lang === "en" && form === "short" ? { ...FORMS.short, month: "short" as const } : FORMS[form];
  const words = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-US", { ...options, timeZone: "UTC" });
  return words.format(date).replace("(", "（").replace(")", "）");
}

/** The day and time of an instant, in local time; only the time when it is today. */
export function moment(instant: string, lang: Lang, today: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return "";
  const pad = (number: number) => String(number).padStart(2, "0");
  const iso = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return iso === today ? `${pad(date.getHours())}:${pad(date.getMinutes())}` : day(iso, lang, "short");
}

const REIWA = 2018;

/**
 * Reads a date as people write it: 2026-12-01, 2026/12/1, 2026年12月1日, 令和8年12月1日, R8.12.1, 12/1 (of the year
 * of `today`), December 1, 2026, also in full-width digits. Null for anything that is no day of the calendar.
 */
export function parseDay(text: string, today: string): string | null {
  const plain = text.normalize("NFKC").trim();
  const era = /^(?:令和|[Rr])\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (era) return valid(REIWA + (era[1] === "元" ? 1 : Number(era[1])), Number(era[2]), Number(era[3]));
  const full = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?:[（(].*[)）])?$/.exec(plain);
  if (full) return valid(Number(full[1]), Number(full[2]), Number(full[3]));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (digits) return valid(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const short = /^(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (short) return valid(Number(today.slice(0, 4)), Number(short[1]), Number(short[2]));
  const english = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(plain);
  if (english) return valid(Number(english[3]), monthOf(english[1] ?? ""), Number(english[2]));
  return null;
}

function monthOf(name: string): number {
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function valid(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const same = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return same ? day.toISOString().slice(0, 10) : null;
}
