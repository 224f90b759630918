import { closeWindow } from "../ipc";
import { shut } from "./open";
import { job } from "./paper.svelte";
import { settleOr } from "./settle";
import { t } from "./words.svelte";

/** The work about which somebody is asked. */
let asked = $state<string | null>(null);

/** The window on its way out. */
export const closing = {
  /** Whether somebody is asked what becomes of the work that goes on: no longer than it does. */
  get asks(): boolean {
    return asked !== null && job.now?.id === asked;
  },
  /** The window stays. */
  stay(): void {
    asked = null;
  },

  /**
   * Stores what is still in a field, before the window goes. False where it stays: something could not be stored, or is still
   * being made.
   */
  async begin(): Promise<boolean> {
    // Nothing more is typed that nobody would wait for.
    const enter = shut();
    const isStored = await settleOr(t("unsaved-close"), closing.go);
    asked = isStored ? (job.now?.id ?? null) : null;
    if (isStored && asked === null) return true;
    enter();
    return false;
  },
  /** The window goes as things stand. What is being made is stopped, and nothing half is left of it. */
  go(): void {
    void closeWindow();
  },
};
