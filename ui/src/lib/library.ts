import type { CompanyDue, Lang, RecentCompany } from "../bindings";
import { day } from "./dates";

/** From so many companies on they are looked for, and not looked over. */
export const MANY = 6;

/** In which order companies stand. */
export const ORDERS = ["due", "visit", "name"] as const;
export type CompanyOrder = (typeof ORDERS)[number];

/** What is typed differently though it means the same: width, case, kana. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** All tags, those of most companies first. */
export function allTags(companies: RecentCompany[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of companies.flatMap((company) => company.tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1))
    .map(([tag]) => tag);
}

/** Companies that have the tag, if one is chosen, and all words of the query in name, tags or path. */
export function matching(companies: RecentCompany[], query: string, tag: string | null): RecentCompany[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return companies.filter((company) => {
    if (tag !== null && !company.tags.includes(tag)) return false;
    const said = fold([company.name, ...company.tags, company.path].join("\n"));
    return words.every((word) => said.includes(word));
  });
}

/** Companies in an order. Those of which no due date is known come after those that have one, the last visited first. */
export function ordered(companies: RecentCompany[], order: CompanyOrder, lang: Lang): RecentCompany[] {
  const names = new Intl.Collator(lang, { numeric: true });
  const name = (a: RecentCompany, b: RecentCompany) => names.compare(a.name, b.name);
  const visit = (a: RecentCompany, b: RecentCompany) => Date.parse(b.visited_at) - Date.parse(a.visited_at);
  const due = (a: RecentCompany, b: RecentCompany) => {
    if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
    return a.due.until.localeCompare(b.due.until);
  };
  const by = {
    due: (a: RecentCompany, b: RecentCompany) => due(a, b) || visit(a, b) || name(a, b),
    visit: (a: RecentCompany, b: RecentCompany) => visit(a, b) || name(a, b),
    name,
  };
  return [...companies].sort(by[order]);
}

/** A day that is due: with its year when that is another one than today's. */
export function dueDay(due: CompanyDue, lang: Lang, today: string): string {
  const isThisYear = due.date.slice(0, 4) === today.slice(0, 4);
  if (!due.whole_month) return day(due.date, lang, isThisYear ? "short" : "long");
  return new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-US", {
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
    timeZone: "UTC",
  }).format(new Date(`${due.date}T00:00:00Z`));
}

/** The folder and the name of a file, as paths of any system are written. */
export function placeOf(path: string): { folder: string; name: string } {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return { folder: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
}
