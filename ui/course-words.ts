import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";

const TITLES = "virtual:course-titles/";
const WORDS = "virtual:course-words/";

/** Files that are asked for from many places: they are there from the start. */
const FIRST = ["roles.ftl", "skills.ftl"];
/** Of all others only this is: what a lesson or an exercise is called, and what a list says of it. */
const MESSAGE = /^(module|drill)-[a-z0-9-]+ =/;
const ATTRIBUTE = /^ +\.(short|idea|aim) =/;

/** What lists need to say of lessons and exercises. */
export function titles(text: string): string {
  const kept: string[] = [];
  let isOwn = false;
  let keeps = false;
  for (const line of text.split("\n")) {
    const begins = /^[a-z]/.test(line);
    if (begins) isOwn = MESSAGE.test(line);
    // What goes on over several lines goes on as it began.
    if (begins || !line.startsWith(" ")) keeps = begins && isOwn;
    else if (/^ +\./.test(line)) keeps = isOwn && ATTRIBUTE.test(line);
    if (keeps) kept.push(line);
  }
  return kept.join("\n");
}

/**
 * The words of courses in two parts for each language: what lists need, which is there from the start, and all the rest,
 * which comes when it is asked for.
 */
export function courseWords(locales: string): Plugin {
  return {
    name: "sonae:course-words",
    resolveId: (id) => (id.startsWith(TITLES) || id.startsWith(WORDS) ? `\0${id}` : null),
    load(id) {
      const own = id.replace(/^\0/, "");
      const isTitles = own.startsWith(TITLES);
      if (!isTitles && !own.startsWith(WORDS)) return null;
      const folder = join(locales, own.slice((isTitles ? TITLES : WORDS).length), "courses");
      const texts = readdirSync(folder).flatMap((name) => {
        const file = join(folder, name);
        this.addWatchFile(file);
        const text = readFileSync(file, "utf8");
        if (FIRST.includes(name)) return isTitles ? [text] : [];
        return [isTitles ? titles(text) : text];
      });
      return `export default ${JSON.stringify(texts.join("\n"))};`;
    },
  };
}
