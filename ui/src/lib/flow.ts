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
    effect: "",
    controls: [],
    phase: "",
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

/** The order of rows when one of them comes to stand at a place. */
export function movedTo(steps: Step[], step: string, place: number): string[] {
  const others = steps.map((own) => own.id).filter((id) => id !== step);
  others.splice(Math.max(0, Math.min(place, others.length)), 0, step);
  return others;
}

/** The row or lane at a place along a side of the picture; the nearest when it is beyond all. */
export function bandAt<Band>(bands: Band[], place: number, extent: (band: Band) => [number, number]): number {
  const at = bands.findIndex((band) => place < extent(band)[0] + extent(band)[1]);
  return at === -1 ? bands.length - 1 : at;
}
