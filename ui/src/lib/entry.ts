import type { CalendarEntry } from "../bindings";
import type { IconName } from "../components/icons";
import { to } from "./route.svelte";
import { t } from "./words.svelte";

/** What a date is of, in words. */
export function entryTitle(entry: CalendarEntry): string {
  switch (entry.kind) {
    case "action":
    case "again":
      return t(`${entry.id}.short`);
    case "document":
      return t(entry.id);
    case "lesson":
      return entry.title || t("calendar-lesson-untitled");
    case "risk":
    case "acceptance":
      return entry.title || t("information-unnamed");
    case "drill":
    case "finding":
      return entry.title || t("calendar-drill-untitled");
    case "new-year":
      return t("calendar-new-year");
  }
}

/** Where it is seen to. */
export function entryHref(entry: CalendarEntry): string {
  switch (entry.kind) {
    case "action":
    case "again":
      return to("guide", entry.id.split("-", 1)[0] ?? "", entry.id);
    case "document":
      return to("documents", entry.id);
    case "lesson":
      return to("education");
    case "risk":
    case "acceptance":
      return to("risks", entry.id);
    case "drill":
    case "finding":
      return to("education", "drills", entry.id.split("/", 1)[0] ?? "");
    case "new-year":
      return to("guide", "year");
  }
}

export const entryIcon: Record<CalendarEntry["kind"], IconName> = {
  action: "guide",
  again: "rc",
  document: "document",
  lesson: "education",
  risk: "alert",
  acceptance: "stale",
  drill: "people",
  finding: "alert",
  "new-year": "calendar",
};

/** How near a date is: a mark and words. */
export function dueChip(entry: { days: number; whole_month: boolean }): {
  kind: string;
  icon: IconName;
  text: string;
} {
  const { days } = entry;
  // A month that is going on is neither past nor ahead.
  if (entry.whole_month && days <= 0 && days > -28) {
    return { kind: "soon", icon: "clock", text: t("calendar-this-month") };
  }
  if (days < 0) return { kind: "stop", icon: "alert", text: t("home-days-past", { days: -days }) };
  if (days === 0) return { kind: "soon", icon: "clock", text: t("home-days-today") };
  return { kind: days <= 7 ? "soon" : "", icon: "clock", text: t("home-days-left", { days }) };
}
