import { tick } from "svelte";

/** Puts the focus on what has come, once it is drawn. A thing that is no control has `data-found` and a `tabindex`. */
export function focusOn(selector: string): void {
  void tick().then(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** As `focusOn`, but only where what had the focus is gone. */
export function focusIfLost(selector: string): void {
  void tick().then(() => {
    if (document.activeElement === document.body) focusOn(selector);
  });
}
