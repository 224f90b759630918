import type { ClauseName } from "../bindings";

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
