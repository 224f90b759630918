import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Lang } from "../bindings";

// The same files that the documents are set from. The words of samples are data of a company, not of the window.
const files = {
  ja: import.meta.glob<string>(["../../../assets/locales/ja/**/*.ftl", "!**/samples/**"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  en: import.meta.glob<string>(["../../../assets/locales/en/**/*.ftl", "!**/samples/**"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
};

const bundles: Partial<Record<Lang, FluentBundle>> = {};

function bundle(lang: Lang): FluentBundle {
  let bundle = bundles[lang];
  if (!bundle) {
    bundle = new FluentBundle(lang, { useIsolating: false });
    for (const text of Object.values(files[lang])) bundle.addResource(new FluentResource(text));
    bundles[lang] = bundle;
  }
  return bundle;
}

let lang = $state<Lang>("ja");

/** The language of the window. Changing it changes every word on the screen at once. */
export const language = {
  get now(): Lang {
    return lang;
  },
  set now(next: Lang) {
    lang = next;
    document.documentElement.lang = next;
  },
};

export type Args = Record<string, string | number>;

/** The words for `message` or `message.attribute` in the window's language; null where there are none. */
export function maybe(id: string, args?: Args): string | null {
  return wordsIn(lang, id, args);
}

/** The words for an id. A missing word shows its id: it is seen, and nothing breaks. */
export function t(id: string, args?: Args): string {
  return maybe(id, args) ?? id;
}

/** The words in a language of choice, such as that of a paper. */
export function wordsIn(lang: Lang, id: string, args?: Args): string | null {
  const [message = "", attribute] = id.split(".", 2);
  const found = bundle(lang).getMessage(message);
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  if (!pattern) return null;
  return bundle(lang).formatPattern(pattern, args as Record<string, FluentVariable>, []);
}

/** All message ids of a language. */
export function ids(lang: Lang): string[] {
  return [...bundle(lang)._messages.keys()];
}
