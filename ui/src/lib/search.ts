import type { IconName } from "../components/icons";
import { catalogue } from "./catalogue.svelte";
import { company } from "./company.svelte";
import { PLACES } from "./keys";
import { plain } from "./markup";
import { to } from "./route.svelte";
import { maybe, t } from "./words.svelte";

/** Something that was found. */
export interface Hit {
  kind: "place" | "action" | "question" | "document" | "persona" | "flow" | "person" | "term";
  id: string;
  title: string;
  text: string;
  icon: IconName;
  /** Null for what explains itself in the list. */
  href: string | null;
}

const MOST = 30;

/** Folds what people type differently: width, case, kana. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Everything that holds all words of the query; without one, the places. */
export function search(query: string): Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const hits = words.length === 0 ? places() : everything();
  const found: [number, Hit][] = [];
  for (const hit of hits) {
    const title = fold(hit.title);
    const all = `${title} ${fold(hit.text)} ${fold(hit.id)}`;
    if (!words.every((word) => all.includes(word))) continue;
    // What begins with the words comes first, then what has them in its title.
    const first = words[0] ?? "";
    found.push([title.startsWith(first) ? 0 : title.includes(first) ? 1 : 2, hit]);
  }
  return found
    .sort(([a], [b]) => a - b)
    .slice(0, MOST)
    .map(([, hit]) => hit);
}

function places(): Hit[] {
  const names = [...PLACES, "unknown", "settings"] as const;
  return names.map((name) => ({
    kind: "place",
    id: name,
    title: t(`place-${name}`),
    text: "",
    icon: "right",
    href: to(name),
  }));
}

function everything(): Hit[] {
  return [...places(), ...actions(), ...documents(), ...own(), ...questions(), ...terms()];
}

function actions(): Hit[] {
  return catalogue.functions.flatMap((fn) =>
    fn.actions.map((action): Hit => ({
      kind: "action",
      id: `${action.id} ${action.csf.join(" ")}`,
      title: t(`${action.id}.short`),
      text: `${t(fn.id)}　${action.csf.join(" ")}`,
      icon: "guide",
      href: to("guide", fn.id, action.id),
    })),
  );
}

function documents(): Hit[] {
  return catalogue.documents.map((id) => ({
    kind: "document",
    id,
    title: t(id),
    text: "",
    icon: "document",
    href: to("documents", id),
  }));
}

function own(): Hit[] {
  const file = company.file;
  return [
    ...file.personas.map((persona): Hit => ({
      kind: "persona",
      id: persona.id,
      title: persona.name || t("personas-none-name"),
      text: [persona.group, persona.quote].filter(Boolean).join("　"),
      icon: "user",
      href: to("people", "personas", persona.id),
    })),
    ...file.flows.map((flow): Hit => ({
      kind: "flow",
      id: flow.id,
      title: flow.name,
      text: flow.steps.map((step) => step.text).join("、"),
      icon: "flow",
      href: to("people", "flows", flow.id),
    })),
    ...file.people.map((person): Hit => ({
      kind: "person",
      id: person.id,
      title: person.name,
      text: person.role,
      icon: "user",
      href: to("company"),
    })),
  ];
}

function questions(): Hit[] {
  return catalogue.worksheets.flatMap((worksheet) =>
    worksheet.sections
      .flatMap((section) => section.fields)
      .map((field): Hit => ({
        kind: "question",
        id: `${worksheet.id}.${field.id}`,
        title: plain(t(`${worksheet.id}-${field.id}`)),
        text: t(worksheet.id),
        icon: "pen",
        href: questionHref(worksheet.id, field.id),
      })),
  );
}

function terms(): Hit[] {
  return catalogue.terms.map((id) => ({
    kind: "term",
    id,
    title: t(`term-${id}`),
    text: maybe(`term-${id}.means`) ?? "",
    icon: "info",
    href: null,
  }));
}

/** Where a question is answered. */
export function questionHref(worksheet: string, field: string): string {
  const name = field.split(".", 1)[0] ?? field;
  const place =
    worksheet === "company"
      ? to("company")
      : worksheet === "education-year"
        ? to("education")
        : to("worksheet", worksheet);
  return `${place}?field=${encodeURIComponent(`${worksheet}-${name}`)}`;
}
