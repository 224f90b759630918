import type {
  Estimate,
  InformationAsset,
  Relief,
  Risk,
  RiskFigures,
  RiskInput,
  RiskLevel,
  RiskRating,
  Treatment,
} from "../bindings";
import { company } from "./company.svelte";
import { t } from "./words.svelte";

/** The treatments, as they are offered. */
export const TREATMENTS: Treatment[] = ["reduce", "avoid", "transfer", "retain"];
/** The levels, the gravest first. */
export const LEVELS: RiskLevel[] = ["high", "middle", "low"];

const NOTHING: Estimate = { threat: null, vulnerability: null, level: null };

/** A risk of which only the information is known. */
export function blankRisk(asset: string): Risk {
  return {
    id: "",
    asset,
    name: "",
    threats: [],
    own_threats: [],
    weaknesses: [],
    own_weaknesses: [],
    method: "figured",
    now: { ...NOTHING },
    reason: "",
    treatment: null,
    treatment_reason: "",
    controls: [],
    owner: null,
    due: null,
    done_on: null,
    after: { ...NOTHING },
    acceptance: { by: null, name: "", on: null, until: null },
  };
}

/** What happens, in words: the company's own, or those of the threats. */
export function happening(risk: Risk): string {
  if (risk.name.trim()) return risk.name;
  const threats = [...risk.threats.map((id) => t(`threat-${id}`)), ...risk.own_threats.filter(Boolean)];
  return threats.join(t("frame-comma")) || t("risks-unnamed");
}

/** Why it can happen, in words. */
export function openings(risk: Risk): string[] {
  return [...risk.weaknesses.map((id) => t(`weakness-${id}`)), ...risk.own_weaknesses.filter(Boolean)];
}

/** What to call a piece of information. */
export function informationName(asset: InformationAsset | undefined): string {
  return asset?.name || t("information-unnamed");
}

export function figures(rating: RiskRating | null): RiskFigures | null {
  if (rating?.method !== "figured") return null;
  return rating;
}

export function level(rating: RiskRating | null): RiskLevel | null {
  return rating?.level ?? null;
}

/** The word of a level: 大・中・小 where it was figured out, 高・中・低 where it was judged. */
export function levelWord(rating: RiskRating): string {
  const key = rating.method === "figured" ? "risk-level" : "risk-judged";
  return t(`${key}.option-${rating.level}`);
}

/** What a step down of one input would bring. */
export function reliefWords(relief: Relief): string {
  const key: Record<RiskInput, string> = {
    importance: "risks-relief-importance",
    threat: "risks-relief-threat",
    vulnerability: "risks-relief-vulnerability",
  };
  return t(key[relief.input], { to: relief.to, value: relief.then.value });
}

/** The number and title of a control, whichever list it is in. */
export function controlName(control: string): { number: string; title: string } {
  const at = control.indexOf(":");
  const [list, id] = [control.slice(0, at), control.slice(at + 1)];
  if (list === "annex-a") return { number: id, title: t(`control-${id.replace(".", "-")}`) };
  if (list === "csf") return { number: id, title: t(outcomeKey(id)) };
  return { number: "", title: company.measure(id)?.name || t("risks-measure-unnamed") };
}

/** The key of an outcome's words. */
export function outcomeKey(id: string): string {
  return `outcome-${id.toLowerCase().replace(".", "-")}`;
}
