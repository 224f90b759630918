import type { WireError } from "../bindings";
import { asWireError } from "./api";

/** A way on. */
interface Act {
  label: string;
  run: () => void;
  /** It gives something up, and is not the way that is proposed. */
  stops?: boolean;
}

/** Something that went wrong, with the ways on that make sense here. */
export interface Problem {
  error: WireError;
  acts: Act[];
  /** What the button says that only closes the dialog, where it is not the usual word. */
  close: string | null;
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
export function fail(error: unknown, acts: Act[] = [], close: string | null = null): void {
  shown = { error: asWireError(error), acts, close };
}
