import type { Commands, WireError } from "../bindings";
import { send } from "../ipc";

/** How far long work is. */
export interface Progress {
  done: number;
  of: number;
}

/** Carries out a command of the api. It fails with a `WireError`, whatever went wrong. */
export async function call<Name extends keyof Commands>(
  name: Name,
  args: Commands[Name]["args"],
  onProgress?: (progress: Progress) => void,
): Promise<Commands[Name]["result"]> {
  try {
    const result = await send(name, args, onProgress ?? (() => undefined));
    return result as Commands[Name]["result"];
  } catch (error) {
    throw asWireError(error);
  }
}

/** What the api says about a failure; anything else is unexpected. */
export function asWireError(error: unknown): WireError {
  if (typeof error === "object" && error !== null && "code" in error && "args" in error) {
    return error as WireError;
  }
  return { code: "unexpected", args: {} };
}
