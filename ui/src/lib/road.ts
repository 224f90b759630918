import type { FunctionRoad } from "../bindings";
import { t } from "./words.svelte";

/** How far a function is, in words: never a figure that looks like a mark. */
export function roadWords(road: FunctionRoad): string {
  const total = String(road.squares.length);
  if (road.done > 0) return t("home-count-done", { total, done: String(road.done) });
  if (road.begun > 0) return t("home-count-begun", { total, begun: String(road.begun) });
  return t("home-count-open", { total });
}
