import type { PersonSum } from "../bindings";
import { company } from "./company.svelte";
import { language, t } from "./words.svelte";

/** What everybody has to learn. */
export const EVERYONE = "everyone";
/** The levels of a skill, the lowest first. */
export const LEVELS = [0, 1, 2, 3] as const;
/** So many lines are shown before somebody asks for more. */
export const FIRST_LINES = 100;

/** What a role is called: in the words of the catalogue, or by the company. */
export function roleName(id: string): string {
  const own = company.file.training_roles.find((role) => role.id === id);
  return own?.name ?? t(`training-role-${id}`);
}

/** The roles beside that of everyone. */
export function roleNames(roles: string[]): string {
  const own = roles.filter((role) => role !== EVERYONE);
  return own.length === 0 ? t("skills-only-everyone") : listed(own.map(roleName));
}

/** The name, with what tells the person from others of that name. */
export function personName(sum: Pick<PersonSum, "name" | "beside">): string {
  const beside = [sum.beside.role, sum.beside.number === null ? "" : String(sum.beside.number)];
  const words = beside.filter(Boolean).join(" ");
  if (words === "") return sum.name;
  return language.now === "ja" ? `${sum.name}（${words}）` : `${sum.name} (${words})`;
}

/** Names in a row. */
export function listed(names: string[]): string {
  return names.join(language.now === "ja" ? "、" : ", ");
}

/** What a level of a skill looks like in daily work. */
export function levelMeans(skill: string, level: number): string {
  return level === 0 ? t("skills-level-0-means") : t(`skill-${skill}.level-${level}`);
}

/** A level with its name. */
export function levelName(level: number | null): string {
  return level === null ? t("skills-not-said") : `${level} ${t(`skill-level-${level}`)}`;
}

/** The level that a key stands for; `null` clears, `undefined` is another key. */
export function levelOfKey(key: string): number | null | undefined {
  if (key === "Delete" || key === "Backspace") return null;
  const level = "0123".indexOf(key.normalize("NFKC"));
  return key.length === 1 && level >= 0 ? level : undefined;
}
