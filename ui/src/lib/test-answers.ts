import type { PaperQuestion } from "../bindings";
import { t } from "./words.svelte";

/** The letter of a place: ア, イ … or A, B … */
export function letter(at: number): string {
  return t("test-letters").split(" ")[at] ?? String(at + 1);
}

/** The words of an option of a question. */
export function optionWords(question: Pick<PaperQuestion, "id" | "kind" | "mail">, option: string): string {
  if (question.kind === "true-false") return t(`test-${option}`);
  if (question.kind === "spot" && question.mail) return t(`mail-${question.mail.id}.${option}`);
  return t(`question-${question.id}.${option}`);
}

const KANA = "アイウエオカ";
const HIRAGANA = "あいうえおか";
const LATIN = "ABCDEF";

/** The place that a sign names: ア, あ, a, 1 … Null for anything else. */
export function placeOf(sign: string): number | null {
  const plain = sign.normalize("NFKC").toUpperCase();
  const at = [KANA.indexOf(plain), HIRAGANA.indexOf(plain), LATIN.indexOf(plain), Number(plain) - 1];
  const found = at.find((place) => Number.isInteger(place) && place >= 0);
  return found !== undefined && plain.length === 1 ? found : null;
}

/** What a person wrote into an answer box, as options; null where it is none. Nothing written is no answer. */
export function readAnswer(question: Pick<PaperQuestion, "kind" | "options">, text: string): string[] | null {
  const plain = text.normalize("NFKC").replace(/[\s、。,.・]/g, "");
  if (plain === "") return [];
  if (question.kind === "true-false") {
    if (/^[○〇OT1まる]+$/iu.test(plain)) return ["yes"];
    if (/^[×✕XF2ばつ]+$/iu.test(plain)) return ["no"];
    return null;
  }
  const chosen: string[] = [];
  for (const sign of plain) {
    const option = question.options[placeOf(sign) ?? -1];
    if (option === undefined || chosen.includes(option)) return null;
    chosen.push(option);
  }
  const one = question.kind === "single" || question.kind === "case";
  if (one && chosen.length > 1) return null;
  if (question.kind === "order" && chosen.length !== question.options.length) return null;
  return chosen;
}
