import { catalogue } from "./catalogue.svelte";
import { maybe, t } from "./words.svelte";

/** Something that can guard a step, with what people look for it by. */
export interface ControlChoice {
  /** As it is stored: `annex-a:8.15`, `csf:PR.DS-01`, `own:…`. */
  ref: string;
  /** Its number, as the picture shows it. */
  number: string;
  name: string;
}

const dashed = (id: string) => id.toLowerCase().replaceAll(".", "-");

/** Number and name of a control. */
export function controlOf(ref: string): ControlChoice {
  const [list, id = ""] = ref.split(/:(.*)/s, 2);
  if (list === "annex-a") return { ref, number: id, name: maybe(`control-${dashed(id)}`) ?? "" };
  if (list === "csf") return { ref, number: id, name: maybe(`outcome-${dashed(id)}`) ?? "" };
  return { ref, number: t("flows-control-own-short"), name: t("flows-control-own") };
}

/** All controls of Annex A and outcomes of CSF 2.0, in the order of their lists. */
export function allControls(): ControlChoice[] {
  const annex = catalogue.controls.map((id) => controlOf(`annex-a:${id}`));
  const csf = catalogue.categories.flatMap((category) => category.outcomes);
  return [...annex, ...csf.map((id) => controlOf(`csf:${id}`))];
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** The choices that have every word of a query in their number or name; those whose number begins with it first. */
export function findControls(choices: ControlChoice[], query: string): ControlChoice[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = choices.filter((choice) => {
    const text = folded(`${choice.number} ${choice.name}`);
    return words.every((word) => text.includes(word));
  });
  const begins = (choice: ControlChoice) => words[0] && folded(choice.number).startsWith(words[0]);
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}
