import { onLeave } from "./leaving";

/** Words of a field that is not on the screen any more. */
export interface LeftWords {
  /** What the field asked for; may be empty. */
  label: string;
  text: string;
}

let fields = $state(0);
let left = $state<LeftWords[]>([]);

/** Words that could not be stored: they stay in their fields, and where a field has gone they can be had here. */
export const unsaved = {
  /** Whether there are any. */
  get is(): boolean {
    return fields > 0 || left.length > 0;
  },
  get left(): LeftWords[] {
    return left;
  },
  /** A field on the screen keeps such words. Gives how to say that it does not any more. */
  hold(): () => void {
    fields += 1;
    let held = true;
    return () => {
      if (held) fields -= 1;
      held = false;
    };
  },
  /** The field has gone. */
  leave(label: string, text: string): void {
    if (text.trim() !== "") left = [...left.filter((one) => one.text !== text), { label, text }];
  },
  /** Nobody needs them any more. */
  forget(): void {
    left = [];
  },
};

// They are the words of one company.
onLeave(unsaved.forget);
