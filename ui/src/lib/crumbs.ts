import { catalogue } from "./catalogue.svelte";
import { company } from "./company.svelte";
import { happening } from "./risk";
import { route, to } from "./route.svelte";
import { t } from "./words.svelte";

/** A step of the way to where the window is. */
export interface Crumb {
  label: string;
  href?: string;
}

/** Worksheets that settle something for a place and belong to no action of the guide. */
export const SETTINGS_OF: Record<string, "education" | "documents"> = {
  "education-settings": "education",
  "document-settings": "documents",
};

/** The way from the margin to the page. */
export function crumbs(): Crumb[] {
  const [place = "home", second, third] = route.parts;
  const root: Crumb = { label: t(`place-${place}`), href: to(place) };
  switch (place) {
    case "guide":
      if (second === "year" || second === "profile" || second === "check") {
        const tab = { label: t(`guide-tab-${second}`), href: to("guide", second) };
        return [root, tab, ...(third ? [{ label: third }] : [])];
      }
      return [root, ...guide(second, third)];
    case "log":
    case "hand-over":
    case "take-in":
    case "backups":
    case "merge":
      return [{ label: t("place-settings"), href: to("settings") }, root];
    case "worksheet": {
      const own = SETTINGS_OF[second ?? ""];
      if (own) return [{ label: t(`place-${own}`), href: to(own) }, { label: t(second ?? "") }];
      const action = third ?? actionOf(second ?? "");
      const fn = action ? catalogue.fnOf(action)?.id : undefined;
      const way = action && fn ? guide(fn, action) : [];
      return [{ label: t("place-guide"), href: to("guide") }, ...way, { label: t(second ?? "") }];
    }
    case "people": {
      const kind = second === "flows" ? "flows" : "personas";
      const list = { label: t(`place-${kind}`), href: to("people", kind) };
      if (second === "persona-notes" || second === "persona-groups") {
        return [root, list, { label: t(`place-${second}`) }];
      }
      if (!third) return [root, list];
      const name = kind === "flows" ? company.flow(third)?.name : company.persona(third)?.name;
      return [root, list, { label: name || t("personas-none-name") }];
    }
    case "risks": {
      const list = { label: t("risks-tab-risks"), href: to("risks") };
      const risk = second ? company.risk(second) : undefined;
      const way = [{ label: t("place-information"), href: to("information") }, list];
      return risk ? [...way, { label: happening(risk) }] : way;
    }
    case "statement":
    case "requirements":
    case "trace": {
      const information = { label: t("place-information"), href: to("information") };
      return [information, { label: t(`risks-tab-${place}`), href: to(place) }];
    }
    case "education": {
      if (second === "drills" && third) {
        const drill = company.file.drills.find((drill) => drill.id === third);
        const list = { label: t("education-tab-drills"), href: to("education", "drills") };
        return [root, list, { label: drill?.title || t("drills-untitled") }];
      }
      if (second !== "lessons" || !third) return [root];
      const list = { label: t("education-tab-lessons"), href: to("education", "lessons") };
      return [root, list, { label: t(`module-${third}`) }];
    }
    case "documents":
      return second ? [root, { label: t(second) }] : [root];
    default:
      return [root];
  }
}

function guide(fn: string | undefined, action: string | undefined): Crumb[] {
  const way: Crumb[] = [];
  if (fn) way.push({ label: t(fn), href: to("guide", fn) });
  if (fn && action) way.push({ label: t(`${action}.short`), href: to("guide", fn, action) });
  return way;
}

/** The first action that a worksheet belongs to. */
export function actionOf(worksheet: string): string | undefined {
  const actions = catalogue.functions.flatMap((fn) => fn.actions);
  return actions.find((action) => action.worksheet === worksheet)?.id;
}
