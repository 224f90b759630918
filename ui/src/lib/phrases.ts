const LEGAL_FORM = /^(株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|特定非営利活動法人)(?=.)/;
const HIRAGANA = /[ぁ-ゖー]/;
const KATAKANA = /[ァ-ヶー]/;
const MARK = /[、。，．・：；？！」』）]/;
/** After these a line may always end; after a closing bracket only before a new word. */
const PAUSE = /[、。？！]/;
const OPENING = /[「『（]/;

/** A phrase longer than this may also break inside: where a word in katakana ends. */
const LONG = 9;
const WORD_END = /(?<=[ァ-ヶー])(?=[一-龥])/;

/**
 * Splits Japanese words where a line may end without breaking a phrase: before a word that is not in hiragana, and
 * after を and punctuation. Chromium does this by itself (`word-break: auto-phrase`); WebKit does not. Text without
 * Japanese stays whole, for it breaks at its spaces.
 */
export function phrases(text: string): string[] {
  const found: string[] = [];
  let phrase = "";
  let before = "";
  const legal = LEGAL_FORM.exec(text)?.[0].length ?? -1;
  let at = 0;
  for (const c of text) {
    if (phrase !== "" && (at === legal || ends(before, c))) {
      found.push(phrase);
      phrase = "";
    }
    phrase += c;
    before = c;
    at += c.length;
  }
  // One character alone would be left on the last line.
  if ([...phrase].length === 1 && found.length > 0) found.push((found.pop() ?? "") + phrase);
  else if (phrase !== "") found.push(phrase);
  return found.flatMap((phrase) => ([...phrase].length > LONG ? phrase.split(WORD_END) : [phrase]));
}

/**
 * The phrases of a sentence that stands in several pieces, for each piece its own: `["", "二つ", "の"]` begins with a
 * phrase, `["は", "、"]` goes on with one. An empty first part says that a line may end before the piece.
 */
export function inPhrases(texts: string[]): string[][] {
  const stops: number[] = [];
  let end = 0;
  for (const phrase of phrases(texts.join(""))) stops.push((end += phrase.length));
  let from = 0;
  return texts.map((text, index) => {
    const to = from + text.length;
    const inside = stops.filter((stop) => stop > from && stop < to);
    const parts = [from, ...inside].map((start, at) => text.slice(start - from, (inside[at] ?? to) - from));
    if (index > 0 && stops.includes(from)) parts.unshift("");
    from = to;
    return parts;
  });
}

function ends(before: string, next: string): boolean {
  // A long sound belongs to what it makes longer: ページ is one word.
  if (before === "ー" && KATAKANA.test(next)) return false;
  if (MARK.test(next) || OPENING.test(before)) return false;
  if (PAUSE.test(before) || before === "を") return true;
  return (
    (HIRAGANA.test(before) || MARK.test(before) || OPENING.test(next)) &&
    !HIRAGANA.test(next) &&
    next.charCodeAt(0) > 0x7f
  );
}
