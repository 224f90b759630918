import type { ClauseName } from "../bindings";

/** The names in braces in a text that stand for nothing, each once: they would be printed as they are. */
export function unknownNames(text: string, names: ClauseName[]): string[] {
  const known = new Set(names.map((name) => name.name));
  const found = [...text.matchAll(/\{([^{}\s]+)\}/g)].flatMap((match) => (match[1] ? [match[1]] : []));
  // A paragraph of a clause is called by the name of the clause and its own.
  const isKnown = (name: string) =>
    known.has(name) ||
    name.startsWith("doc-") ||
    (name.startsWith("clause-") && [...known].some((own) => name.startsWith(`${own}-`)));
  return [...new Set(found.filter((name) => !isKnown(name)))];
}
