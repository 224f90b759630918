import type { NoteKind, Persona, PersonaNote, Viewpoint } from "../bindings";

/** A persona of whom nothing is known yet. */
export function blankPersona(): Persona {
  return {
    id: "",
    name: "",
    age: null,
    group: "",
    quote: "",
    occupation: "",
    home: "",
    family: "",
    hobbies: "",
    values: "",
    motive: "",
    channel: "",
    entrusts: [],
    worries: [],
    groups: [],
    checks: [],
  };
}

/** How something about customers can be learned. */
export const NOTE_KINDS = [
  "interview",
  "questionnaire",
  "public-data",
  "observation",
  "other",
] as const satisfies NoteKind[];

/** How customers can be told apart. */
export const VIEWPOINTS = ["region", "age", "motive", "usage", "own"] as const satisfies Viewpoint[];

/** A note without words yet. */
export function blankNote(): PersonaNote {
  return { id: "", kind: "interview", text: "", source: "", date: null, groups: [] };
}

/** A list with something put in, or taken out if it was there. */
export function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((own) => own !== one) : [...list, one];
}

/** One entry a line, as it is typed; empty lines are left out. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
