import type { BackupStanding } from "../bindings";
import { localDay } from "./change-log";
import { day } from "./dates";
import { language, t } from "./words.svelte";

/** Whether something should be done about the backups. */
export function warns(standing: BackupStanding): boolean {
  return standing.failed || standing.absent || standing.called_for;
}

/** What is known of the backups, in one sentence; null while there is nothing to say. */
export function standingWords(standing: BackupStanding): string | null {
  if (standing.failed) return t("backups-line-failed");
  if (standing.newest === null) return null;
  if (standing.trial === "failed") return t("backups-line-bad");
  if (standing.trial === "old") return t("backups-line-old");
  if (standing.absent) return t("backups-line-absent");
  if (standing.trial === "never") return t("backups-line-never");
  return t("backups-line-well", {
    at: standing.tried ? day(localDay(standing.tried), language.now) : "",
  });
}
