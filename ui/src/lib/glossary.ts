import type { Lang } from "../bindings";
import { catalogue } from "./catalogue.svelte";
import { finder, names, type Finder } from "./terms";
import { wordsIn } from "./words.svelte";

const finders = new Map<Lang, Finder>();

/** Finds the terms of the glossary in words of a language. */
export function glossary(lang: Lang): Finder {
  let found = finders.get(lang);
  if (found === undefined) {
    const ids = catalogue.termsShown(lang);
    const terms = ids.map((id) => ({ id, names: names(wordsIn(lang, `term-${id}`) ?? "") }));
    found = finder(terms, lang);
    // Before the catalogue is read there is nothing to find, and nothing to remember.
    if (ids.length > 0) finders.set(lang, found);
  }
  return found;
}
