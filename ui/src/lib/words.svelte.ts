import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import enTitles from "virtual:course-titles/en";
import jaTitles from "virtual:course-titles/ja";

import type { Lang } from "../bindings";

// The same files that the documents are set from. The words of samples are data of a company, not of the window; those of
// courses are as long as all others together and come when they are asked for.
const files = {
  ja: import.meta.glob<string>(
    [
      "../../../assets/locales/ja/**/*.ftl",
      "!../../../assets/locales/ja/samples/**",
      "!../../../assets/locales/ja/courses/**",
    ],
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
  en: import.meta.glob<string>(
    [
      "../../../assets/locales/en/**/*.ftl",
      "!../../../assets/locales/en/samples/**",
      "!../../../assets/locales/en/courses/**",
    ],
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
};
const titles: Record<Lang, string> = { ja: jaTitles, en: enTitles };
const courses: Record<Lang, () => Promise<{ default: string }>> = {
  ja: () => import("virtual:course-words/ja"),
  en: () => import("virtual:course-words/en"),
};

const bundles: Partial<Record<Lang, FluentBundle>> = {};

function bundle(lang: Lang): FluentBundle {
  let bundle = bundles[lang];
  if (!bundle) {
    bundle = new FluentBundle(lang, { useIsolating: false });
    for (const text of [...Object.values(files[lang]), titles[lang]]) {
      bundle.addResource(new FluentResource(text));
    }
    bundles[lang] = bundle;
  }
  return bundle;
}

/** What the words of courses are called. Of lessons and exercises the titles are always there. */
const OF_COURSES = /^(module|question|mail|drill)-/;
const coming: Partial<Record<Lang, Promise<void>>> = {};
const arrived = $state<Record<Lang, boolean>>({ ja: false, en: false });

/** Brings the words of lessons, questions, messages and exercises; at once where they are there. */
export function courseWords(lang: Lang): Promise<void> {
  coming[lang] ??= courses[lang]()
    .then((module) => {
      bundle(lang).addResource(new FluentResource(module.default), { allowOverrides: true });
      arrived[lang] = true;
    })
    .catch((error: unknown) => {
      // The next place that needs them asks again.
      coming[lang] = undefined;
      throw error;
    });
  return coming[lang];
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
  if (!pattern) {
    if (!OF_COURSES.test(id) || arrived[lang]) return null;
    // They are on their way: whoever shows them is drawn again when they are there.
    courseWords(lang).catch(() => undefined);
    return "";
  }
  return bundle(lang).formatPattern(pattern, args as Record<string, FluentVariable>, []);
}

/** All message ids of a language, as far as its words are there. */
export function ids(lang: Lang): string[] {
  return [...bundle(lang)._messages.keys()];
}
