import { t } from "./words.svelte";

/** A rough time in words: 約20分, 約2時間, 約1日. Nobody plans by odd minutes, so longer ones are rounded. */
export function duration(minutes: number): string {
  if (minutes < 90) return t("word-minutes", { count: String(minutes) });
  const hours = Math.round(minutes / 30) / 2;
  return t("word-hours", { count: String(hours) });
}
