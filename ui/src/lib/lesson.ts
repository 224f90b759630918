import type { LessonLine, LessonPage, Module, SlideLine, StillLacking } from "../bindings";
import { company } from "./company.svelte";
import { type Args, t } from "./words.svelte";

/** What the words of a lesson are told: whom to turn to, and for its first slide its number and its minutes. */
export function lessonArgs(page: Pick<LessonPage, "officer" | "line">): Args {
  return {
    officer:
      page.officer === null ? t("lesson-officer-unnamed") : t("lesson-officer", { name: page.officer }),
    number: page.line.module.number,
    count: String(page.line.module.minutes),
  };
}

/** For whom a lesson is: everyone, or the roles. */
export function forWhom(module: Module): string {
  const roles = module.roles.includes("everyone") ? ["everyone"] : module.roles;
  return roles.map((role) => t(`training-role-${role}`)).join(t("lessons-and"));
}

/** How people are called, those of one name with their role. */
export function named(lacking: StillLacking[]): string[] {
  const people = lacking.map((one) => company.person(one.person));
  const called = people.map((person) => person?.name.trim() || person?.role.trim() || "");
  return called.map((name, at) => {
    const role = people[at]?.role.trim() ?? "";
    const isAlone = called.filter((other) => other === name).length === 1;
    return isAlone || role === "" || role === name ? name : t("lessons-namesake", { name, role });
  });
}

/** How a lesson stands: what its mark in the list says. */
export type LessonState = "nobody" | "lacking" | "reached" | "not-needed";

export function lessonState(line: LessonLine): LessonState {
  if (!line.needed) return "not-needed";
  if (line.learners === 0) return "nobody";
  return line.lacking > 0 ? "lacking" : "reached";
}

const key = (text: string) => text.normalize("NFKC").toLowerCase();

/** Whether all words of a query are in what a lesson is called, says or is for. */
export function matches(line: LessonLine, query: string): boolean {
  const { id, number, roles } = line.module;
  const said = [
    number,
    t(`module-${id}`),
    t(`module-${id}.short`),
    t(`module-${id}.idea`),
    t(`module-${id}.aim`),
    ...roles.map((role) => t(`training-role-${role}`)),
  ];
  const text = key(said.join("\n"));
  return key(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The lines of a slide: mark and words. */
export function spoken(lines: SlideLine[], args: Args): { mark: string; text: string }[] {
  return lines.map((line) => ({ mark: line.mark, text: t(line.words, args) }));
}

/** Seconds as minutes and seconds: 4:05. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
