import { closeWindow } from "../ipc";
import { company } from "./company.svelte";
import { commitAll } from "./drafts";
import { shut } from "./open";
import { job } from "./paper.svelte";
import { fail, problem } from "./problem.svelte";
import { t } from "./words.svelte";

let asked = $state(false);

/** The window on its way out. */
export const closing = {
  /** Whether somebody is asked what becomes of the work that goes on: no longer than it does. */
  get asks(): boolean {
    return asked && job.now !== null;
  },
  /** The window stays. */
  stay(): void {
    asked = false;
  },

  /**
   * Stores what is still in a field, before the window goes. False where it stays: something could not be stored, or is still
   * being made.
   */
  async begin(): Promise<boolean> {
    // Nothing more is typed that nobody would wait for.
    const enter = shut();
    const failed = company.failed;
    commitAll();
    await company.settled();
    const isStored = company.failed === failed;
    asked = isStored && job.now !== null;
    if (isStored && !asked) return true;
    enter();
    if (!isStored && problem.now) fail(problem.now.error, [{ label: t("closing-unsaved"), run: closing.go }]);
    return false;
  },
  /** The window goes as things stand. What is being made is stopped, and nothing half is left of it. */
  go(): void {
    void closeWindow();
  },
};
