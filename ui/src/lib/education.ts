import type { EducationYear } from "../bindings";
import { company } from "./company.svelte";
import { language, t } from "./words.svelte";

/** What a line of the year's plan is called. */
export function lineTitle(row: string): string {
  const topic = company.rows("education-year", "topics").find((own) => own.id === row)?.fields["topic"];
  return typeof topic === "string" && topic !== "" ? topic : t("education-line-untitled");
}

/** An answer in a line of the year's plan. */
function lineAnswer(row: string, column: string): unknown {
  return company.rows("education-year", "topics").find((own) => own.id === row)?.fields[column];
}

/** The lessons of a line of the year's plan. */
export function modulesOf(row: string): string[] {
  const modules = lineAnswer(row, "modules");
  return Array.isArray(modules) ? modules.filter((own) => typeof own === "string") : [];
}

/** How a line of the year's plan is taught; empty where nobody has said. */
export function topicMethod(row: string): string {
  const method = lineAnswer(row, "method");
  return typeof method === "string" ? method : "";
}

/** Whether a line of the year's plan is held as a session: drills and tests have places of their own. */
export function isTaught(row: string): boolean {
  return !["drill", "test"].includes(topicMethod(row));
}

/** What a session is called: by itself, by its line of the plan, by its lessons. */
export function sessionTitle(id: string): string {
  const session = company.file.sessions.find((own) => own.id === id);
  if (session?.title) return session.title;
  if (session?.topic) return lineTitle(session.topic);
  const modules = session?.modules ?? [];
  return modules.length > 0
    ? modules.map((module) => t(`module-${module}`)).join(t("frame-comma"))
    : t("education-line-untitled");
}

/** The number of a month, 1 to 12, in words. */
export function monthWords(month: number): string {
  return t(`education-year-busy-months.option-${month}`);
}

/** A sum of yen. */
export function yen(amount: number): string {
  return new Intl.NumberFormat(language.now).format(amount);
}

/** The months of a year in short words, in their order. */
export function monthHeads(months: string[]): { number: number; words: string }[] {
  const words = new Intl.DateTimeFormat(language.now === "ja" ? "ja-JP" : "en-US", {
    month: language.now === "ja" ? "numeric" : "short",
    timeZone: "UTC",
  });
  return months.map((month) => ({
    number: Number(month.slice(5, 7)),
    words: words.format(new Date(`${month}T00:00:00Z`)),
  }));
}

export type LineMark = EducationYear["lines"][number]["marks"][number];
