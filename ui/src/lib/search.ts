import type { HitKind, SearchHit } from "../bindings";
import type { IconName } from "../components/icons";
import { call } from "./api";
import { company } from "./company.svelte";
import { catalogue } from "./catalogue.svelte";
import { PLACES } from "./keys";
import { plain } from "./markup";
import { controlName, happening, outcomeKey } from "./risk";
import { to } from "./route.svelte";
import { language, maybe, t } from "./words.svelte";

/** Something that was found. */
export interface Hit {
  kind: "place" | HitKind;
  id: string;
  title: string;
  text: string;
  icon: IconName;
  /** Null for what explains itself in the list. */
  href: string | null;
}

/** The pages beside the register. */
const INFORMATION = ["risks", "statement", "requirements", "trace"];

/** The places that a query may mean, and all of them without one. */
export function places(query: string): Hit[] {
  const words = query.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return [...PLACES, ...INFORMATION, "unknown", "incident", "backups", "settings"]
    .map((name): Hit => ({
      kind: "place",
      id: name,
      title: t(INFORMATION.includes(name) ? `risks-tab-${name}` : `place-${name}`),
      text: "",
      icon: "right",
      href: to(name),
    }))
    .filter((hit) => words.every((word) => hit.title.toLowerCase().includes(word)));
}

/** Everything that holds all words of the query: places first, then what the guide and the company say. */
export async function search(query: string): Promise<Hit[]> {
  if (query.trim() === "") return places("");
  const hits = await call("search", { query, lang: language.now });
  return [...places(query), ...hits.map(shown)];
}

const icons: Record<HitKind, IconName> = {
  action: "guide",
  document: "document",
  lesson: "education",
  person: "user",
  persona: "user",
  "persona-note": "pen",
  flow: "flow",
  asset: "information",
  risk: "alert",
  measure: "pr",
  evidence: "document",
  answer: "pen",
  note: "pen",
  question: "unknown",
  term: "info",
  outcome: "rs",
  withdrawn: "stale",
  control: "pr",
  weakness: "lock",
  threat: "alert",
};

function shown(hit: SearchHit): Hit {
  return { kind: hit.kind, id: hit.id, icon: icons[hit.kind], ...said(hit) };
}

const actionHref = (id: string) => to("guide", id.split("-", 1)[0] ?? "", id);

/** What a hit is called and where it leads. The company's own words come with the hit, all others from the locale files. */
function said(hit: SearchHit): { title: string; text: string; href: string | null } {
  const { id, title, text } = hit;
  const [worksheet = "", field = ""] = id.split(".", 2);
  switch (hit.kind) {
    case "action":
      return { title: t(`${id}.short`), text: actionText(id), href: actionHref(id) };
    case "document":
      return { title: t(id), text: "", href: to("documents", id) };
    case "lesson":
      return { title: t(`module-${id}`), text: t(`module-${id}.idea`), href: to("education", "lessons", id) };
    case "person":
      return { title, text, href: to("company") };
    case "persona":
      return { title: title || t("personas-none-name"), text, href: to("people", "personas", id) };
    case "persona-note":
      return { title, text, href: to("people", "persona-notes") };
    case "flow":
      return { title, text, href: to("people", "flows", id) };
    case "asset":
      return { title: title || t("information-unnamed"), text, href: to("information", id) };
    case "risk": {
      const risk = company.risk(id);
      return { title: risk ? happening(risk) : title, text, href: to("risks", id) };
    }
    case "measure":
      return { title: title || t("risks-measure-unnamed"), text, href: to("statement", `own:${id}`) };
    case "evidence":
      return { title, text: t(`${id}.short`), href: actionHref(id) };
    case "note":
      return { title: t(`${id}.short`), text, href: actionHref(id) };
    case "answer":
      return { title, text: t(`${worksheet}-${field}.label`), href: questionHref(worksheet, field) };
    case "question":
      return {
        title: plain(t(`${worksheet}-${field}`)),
        text: t(worksheet),
        href: questionHref(worksheet, field),
      };
    case "term":
      return { title: t(`term-${id}`), text: maybe(`term-${id}.means`) ?? "", href: null };
    case "outcome":
      return { title: id, text: t(outcomeKey(id)), href: to("guide", "profile", id) };
    case "withdrawn": {
      const next = title.split(" ").filter(Boolean);
      return {
        title: next.length > 0 ? t("search-moved", { id, to: next.join("、") }) : t("search-gone", { id }),
        text: next[0] ? (maybe(outcomeKey(next[0])) ?? "") : "",
        href: next[0] ? to("guide", "profile", next[0]) : null,
      };
    }
    // The guide's answer to it is where it leads; the name of the action says so.
    case "weakness":
    case "threat": {
      const key = `${hit.kind}-${id}`;
      const example = t(`${key}.example`);
      return {
        title: t(key),
        text: title ? t("search-leads", { example, action: t(`${title}.short`) }) : example,
        href: title ? actionHref(title) : null,
      };
    }
    case "control":
      return {
        title: t("search-control", { id, title: controlName(`annex-a:${id}`).title }),
        text: t(`control-${id.replace(".", "-")}.plain`),
        href: to("statement", `annex-a:${id}`),
      };
  }
}

function actionText(id: string): string {
  const action = catalogue.action(id);
  return `${t(id.split("-", 1)[0] ?? "")}　${action?.csf.join(" ") ?? ""}`;
}

/** Where a question is answered. */
export function questionHref(worksheet: string, field: string): string {
  // What the papers on risks lack is no question on a worksheet: it is said where risks and controls are.
  if (worksheet === "risk-gap") return to("risks");
  if (worksheet === "statement-gap") return to("statement");
  const name = field.split(".", 1)[0] ?? field;
  const place =
    worksheet === "company"
      ? to("company")
      : worksheet === "education-year"
        ? to("education", "plan", "sheet")
        : to("worksheet", worksheet);
  return `${place}?field=${encodeURIComponent(`${worksheet}-${name}`)}`;
}
