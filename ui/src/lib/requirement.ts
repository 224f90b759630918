import type { Requirement, RequirementItem, RequirementsView, RequirementSection } from "../bindings";

/** A requirement that follows from nothing and has no words yet. */
export function blankRequirement(section: RequirementSection, asset: string | null): Requirement {
  return { id: "", section, asset, origin: null, text: "", dropped: false };
}

/** What is to be stored after a change: a requirement, or nothing, when it stands again as it follows. */
export function changed(
  item: RequirementItem,
  at: { section: RequirementSection; asset: string | null },
  change: { text?: string; dropped?: boolean },
): Requirement | null {
  const follows = item.origin === null ? null : (item.follows ?? item.text);
  const own = item.origin === null || item.follows !== null ? item.text : "";
  const typed = (change.text ?? own).trim();
  const text = typed === follows ? "" : typed;
  const dropped = change.dropped ?? item.dropped;
  if (follows !== null && text === "" && !dropped) return null;
  return { id: item.id ?? "", ...at, origin: item.origin, text, dropped };
}

/** How many requirements stand, without those that are left out. */
export function standing(view: RequirementsView): number {
  const items = view.chapters.flatMap((chapter) => chapter.groups).flatMap((group) => group.items);
  return items.filter((item) => !item.dropped).length;
}
