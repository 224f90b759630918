import type { Persona } from "../bindings";

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
    notes: [],
    check: { by: "", on: null, deviations: "", changes: "" },
  };
}

/** One entry a line, as it is typed; empty lines are left out. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
