import { company } from "./company.svelte";
import { isTyping } from "./drafts";
import { isComposing } from "./ime";
import { lock } from "./lock.svelte";
import { go } from "./route.svelte";
import { settings } from "./settings.svelte";

/** The places of the margin, in the order of Ctrl 1 … */
export const PLACES = [
  "home",
  "company",
  "guide",
  "people",
  "information",
  "documents",
  "education",
  "calendar",
] as const;
export type Place = (typeof PLACES)[number];

/** What the screen does with the keys that are its own. */
export interface ScreenKeys {
  search(): void;
  help(): void;
}

/** The page is not loaded anew by its keys, nor by the menu of the web view: it would forget what is being typed. */
export function staysLoaded(event: KeyboardEvent): boolean {
  const reloads = event.key === "F5" || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "r");
  if (reloads) event.preventDefault();
  return reloads;
}

/** The menu of the web view stays where words can be copied or pasted with it. */
export function onMenu(event: MouseEvent): void {
  const isField =
    event.target instanceof HTMLElement &&
    event.target.closest("input, textarea, [contenteditable]") !== null;
  if (!isField && (getSelection()?.isCollapsed ?? true)) event.preventDefault();
}

/** The keys that work everywhere. Nothing happens while a conversion is open, and letters alone are never keys. */
export function onKey(event: KeyboardEvent, screen: ScreenKeys): void {
  if (isComposing(event)) return;
  if (event.key === "F1") {
    event.preventDefault();
    screen.help();
    return;
  }
  if (event.key === "F6") {
    event.preventDefault();
    nextColumn(event.shiftKey ? -1 : 1);
    return;
  }
  const command = event.ctrlKey || event.metaKey;
  if (!command || event.altKey) return;
  const key = event.key.toLowerCase();
  if (event.shiftKey) {
    if (key === "z") return redo(event);
    const step = sizeStep(event);
    if (step !== null) {
      event.preventDefault();
      if (step === 0) settings.setSize(100);
      else settings.resize(step);
    }
    return;
  }
  // Behind what is asked for a passphrase another company may be open: nothing reaches it.
  if (lock.asked) return;
  if (key === "k" && company.opened) {
    event.preventDefault();
    screen.search();
  } else if (key === "z" && !isTyping()) {
    event.preventDefault();
    void company.turn("undo");
  } else if (key === "y") {
    redo(event);
  } else if (/^[0-9]$/.test(key) && company.opened) {
    const place = key === "0" ? "unknown" : PLACES[Number(key) - 1];
    if (place) {
      event.preventDefault();
      go(place);
    }
  }
}

function redo(event: KeyboardEvent): void {
  if (lock.asked || isTyping()) return;
  event.preventDefault();
  void company.turn("redo");
}

function sizeStep(event: KeyboardEvent): number | null {
  if (event.code === "Semicolon" || event.code === "Equal" || event.key === "+") return 1;
  if (event.code === "Minus" || event.key === "-") return -1;
  if (event.code === "Digit0" || event.key === "0") return 0;
  return null;
}

/** Moves the focus from column to column: whatever is marked `data-column`. */
function nextColumn(by: 1 | -1): void {
  const columns = [...document.querySelectorAll<HTMLElement>("[data-column]")];
  const now = columns.findIndex((column) => column.contains(document.activeElement));
  const next = columns[(now + by + columns.length) % columns.length];
  const target = next?.querySelector<HTMLElement>(
    "a[href], button:not(:disabled), input, select, textarea, [tabindex]:not([tabindex='-1'])",
  );
  target?.focus();
}
