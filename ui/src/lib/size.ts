import { t } from "./words.svelte";

/** The length of a file in words: 「340KB」. */
export function fileSize(bytes: number): string {
  return bytes < 1024 * 1024
    ? t("word-kilobytes", { count: String(Math.max(1, Math.round(bytes / 1024))) })
    : t("word-megabytes", { count: (bytes / 1024 / 1024).toFixed(1) });
}
