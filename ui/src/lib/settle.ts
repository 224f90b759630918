import { company } from "./company.svelte";
import { fail, problem } from "./problem.svelte";
import { t } from "./words.svelte";

/**
 * Stores what is in the fields before the company is left. Where something could not be stored, somebody is told, and may go on
 * all the same. Whether it is stored.
 */
export async function settleOr(label: string, anyway: () => void): Promise<boolean> {
  if (await company.settle()) return true;
  if (problem.now) fail(problem.now.error, [{ label, run: anyway, stops: true }], t("unsaved-back"));
  return false;
}
