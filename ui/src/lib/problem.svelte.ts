import type { WireError } from "../bindings";
import { asWireError } from "./api";

/** Something that went wrong, with the ways on that make sense here. */
export interface Problem {
  error: WireError;
  acts: { label: string; run: () => void }[];
}

let shown = $state<Problem | null>(null);

export const problem = {
  get now(): Problem | null {
    return shown;
  },
  clear(): void {
    shown = null;
  },
};

/** Says what went wrong: what happened, what is safe, what to do next. */
export function fail(error: unknown, acts: Problem["acts"] = []): void {
  shown = { error: asWireError(error), acts };
}
