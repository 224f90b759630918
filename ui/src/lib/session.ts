import type { TrainingMethod } from "../bindings";

/** How something can be taught, in the order of the plan. */
export const METHODS: TrainingMethod[] = [
  "talk",
  "video",
  "hands-on",
  "drill",
  "discussion",
  "test",
  "interview",
];

/** The method of that id; null for anything else. */
export function methodOf(id: string): TrainingMethod | null {
  return METHODS.find((method) => method === id) ?? null;
}
