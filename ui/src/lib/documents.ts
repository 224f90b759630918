import type { DocumentGroup, DocumentStatus, FactChange, LifeStage } from "../bindings";

/** The groups of documents, in the order in which they are shown. */
export const GROUPS: DocumentGroup[] = [
  "policies",
  "rules",
  "topics",
  "procedures",
  "incident",
  "governance",
  "education",
  "guide",
  "work",
  "risk",
];

/** Which documents are shown. */
export type DocumentFilter = "all" | "ready" | "missing" | "stale" | "issued";
export const FILTERS: DocumentFilter[] = ["all", "ready", "missing", "stale", "issued"];

/** The stages of a document's life, in their order. */
export const STAGES: LifeStage[] = ["draft", "review", "approved", "issued"];

/** Whether a document is among those that a filter shows. */
export function passes(status: DocumentStatus, filter: DocumentFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "issued":
      return status.version !== null;
    case "missing":
      return status.readiness === "missing" || status.readiness === "open";
    case "stale":
      // What lacks an answer may have changed as well since it left.
      return status.out_of_date !== null;
    case "ready":
      return status.missing.length === 0;
  }
}

/** What is typed and what is looked through, made alike: full and half width, capitals, katakana and hiragana. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
}

/** Documents whose title or number holds every word that is typed. */
export function matching(
  statuses: DocumentStatus[],
  query: string,
  titles: (id: string) => string[],
): DocumentStatus[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return statuses;
  return statuses.filter((status) => {
    const said = plain([status.number, ...titles(status.id)].join(" "));
    return words.every((word) => said.includes(word));
  });
}

/** Documents by group, in the order of groups and of numbers; groups without any are left out. */
export function grouped(statuses: DocumentStatus[]): [DocumentGroup, DocumentStatus[]][] {
  return GROUPS.map((group): [DocumentGroup, DocumentStatus[]] => [
    group,
    statuses
      .filter((status) => status.group === group)
      .sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true })),
  ]).filter(([, own]) => own.length > 0);
}

/** Where an answer that changed is asked; null for what follows from elsewhere. */
export function askedAt(fact: FactChange): { worksheet: string; field: string } | null {
  const [worksheet, field] = fact.path.split(".", 2);
  return worksheet && field && worksheet !== "facts" ? { worksheet, field } : null;
}

/** What of a changed answer can be read at a glance; what is longer is seen in the differences. */
const GLANCE = 60;
export function atAGlance(fact: FactChange): boolean {
  return askedAt(fact) !== null && fact.before.length <= GLANCE && fact.after.length <= GLANCE;
}

/** How a stage stands to the one that a document has reached. */
export function standing(stage: LifeStage, now: LifeStage): "done" | "here" | "to-come" {
  const [own, reached] = [STAGES.indexOf(stage), STAGES.indexOf(now)];
  // Nothing comes after what is issued: it is done as well.
  if (own < reached || (own === reached && now === "issued")) return "done";
  return own === reached ? "here" : "to-come";
}

/** How many documents the home screen names. */
const FEW = 6;

/** What wants something first: what has changed, what can be issued, what is looked at, what lacks an answer. */
export function pressing(statuses: DocumentStatus[]): DocumentStatus[] {
  const rank = (status: DocumentStatus) => {
    if (status.out_of_date) return 0;
    if (status.stage === "approved") return 1;
    if (status.stage === "review") return 2;
    if (status.readiness === "missing") return 3;
    if (status.readiness === "ready" && status.stage !== "issued") return 4;
    return status.readiness === "open" ? 5 : 6;
  };
  const places = new Map(GROUPS.map((group, at) => [group, at]));
  const place = (status: DocumentStatus) => places.get(status.group) ?? GROUPS.length;
  return [...statuses]
    .sort(
      (a, b) =>
        rank(a) - rank(b) || place(a) - place(b) || a.number.localeCompare(b.number, "en", { numeric: true }),
    )
    .slice(0, FEW);
}
