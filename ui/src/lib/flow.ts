import type { Step } from "../bindings";

/** A row about which nothing is known yet. */
export function blankStep(actor = ""): Step {
  return {
    id: "",
    actor,
    text: "",
    trigger: "",
    medium: "hand",
    tool: "",
    information: [],
    goes_to: [],
    ancestor: null,
  };
}

/** Entries as they are typed in a cell: separated by 、 , or a new line. */
export function entries(text: string): string[] {
  return text
    .split(/[、,，\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Entries as they are shown in a cell. */
export function joined(entries: string[], lang: string): string {
  return entries.join(lang === "ja" ? "、" : ", ");
}

/** Where a row goes on, when that is not simply the next row: row numbers, 0 for the end. */
export function targets(steps: Step[], step: Step): number[] {
  return step.goes_to.map((branch) => steps.findIndex((own) => own.id === branch.step) + 1);
}
