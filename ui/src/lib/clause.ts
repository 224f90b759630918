import type { ClauseEdit, ClauseName, ClauseWords, Lang } from "../bindings";

/** What a clause says in a language: heading and text as they are edited. */
export interface Wording {
  heading: string;
  text: string;
}

export const LANGS: readonly Lang[] = ["ja", "en"];

/** The language of the other paper. */
export const otherThan = (lang: Lang): Lang => (lang === "ja" ? "en" : "ja");

export const isBlank = ({ heading, text }: Wording): boolean => heading.trim() === "" && text.trim() === "";

/** The only language in which the company wrote a clause: a paper in the other has these words too. Null: both, or none. */
export function onlyLanguage(edit: ClauseEdit | null): Lang | null {
  const written = LANGS.filter((lang) => edit?.words[lang]);
  return written.length === 1 ? (written[0] ?? null) : null;
}

/**
 * The words of a clause after they were written anew in both languages. A language left blank has none; one that was not
 * touched keeps what the template said when it was written, so that a difference still shows.
 */
export function rewritten(
  before: ClauseEdit["words"],
  next: Record<Lang, Wording>,
  templates: Record<Lang, Wording | null>,
  looked: Lang,
): ClauseEdit["words"] {
  const words: ClauseEdit["words"] = {};
  for (const lang of LANGS) {
    const heading = next[lang].heading.trim();
    const text = next[lang].text.trim();
    if (isBlank({ heading, text })) continue;
    const old = before[lang];
    const isSame = old?.heading === heading && old.text === text;
    words[lang] =
      isSame && lang !== looked
        ? old
        : ({ heading, text, base: whole(templates[lang]) } satisfies ClauseWords);
  }
  return words;
}

/** Heading and text in one, as what the template said is kept. */
export const whole = (words: Wording | null): string => (words ? `${words.heading}\n${words.text}` : "");

const NAME = /\{([^{}\s]+)\}/g;

/** The names in braces in a text that stand for nothing, each once: they would be printed as they are. */
export function unknownNames(text: string, names: ClauseName[]): string[] {
  const known = new Set(names.map((name) => name.name));
  const found = [...text.matchAll(NAME)].flatMap((match) => (match[1] ? [match[1]] : []));
  return [...new Set(found.filter((name) => !known.has(name) && !name.startsWith("doc-")))];
}

/** A text as it is read: what stands in the place of its names, and items with a dot. */
export function readable(text: string, names: ClauseName[]): string {
  const said = new Map(names.map((name) => [name.name, name.text]));
  return text
    .replace(NAME, (whole, name: string) => said.get(name) || whole)
    .replace(/^- /gm, "・")
    .replaceAll("**", "");
}
