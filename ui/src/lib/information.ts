import type { Aspect, AssetMedium, ImportanceRule, InformationAsset, PersonalData, Row } from "../bindings";

/** The sides that are rated, in their usual order. */
export const ASPECTS: Aspect[] = ["confidentiality", "integrity", "availability"];
/** What information is kept on, as it is offered. */
export const MEDIA: AssetMedium[] = ["paper", "computer", "mobile", "portable", "server", "cloud"];
/** The kinds of personal data, as they are offered. */
export const PERSONAL: PersonalData[] = ["personal", "sensitive", "my-number"];

/** The worksheet and its table that list devices, systems and services. */
export const INVENTORY: [string, string] = ["asset-inventory", "assets"];

/** What a row of that table is called. */
export function rowName(row: Row): string {
  const name = row.fields["name"];
  return typeof name === "string" ? name.trim() : "";
}

/** A line of which nothing is known yet. */
export function blankAsset(): InformationAsset {
  return {
    id: "",
    business: "",
    name: "",
    note: "",
    users: "",
    department: "",
    owner: null,
    medium: null,
    place: "",
    kept_on: [],
    personal: null,
    retention: "",
    registered: null,
    confidentiality: null,
    integrity: null,
    availability: null,
    vital: false,
  };
}

/** The sides that a rule names. */
export function sides(rule: ImportanceRule): Aspect[] {
  return typeof rule === "object" ? rule.greatest : [];
}
