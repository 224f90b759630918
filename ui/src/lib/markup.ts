/** A piece of a sentence: words, emphasis, or a term that explains itself. */
export interface Piece {
  text: string;
  bold: boolean;
  term: string | null;
}

const MARK = /\*\*|\[([^\]]+)\]\(term:([a-z0-9-]+)\)/g;

/** Splits words at `**` and `[text](term:id)`, the only markup that words may hold. */
export function pieces(words: string): Piece[] {
  const found: Piece[] = [];
  let bold = false;
  let from = 0;
  const push = (text: string, term: string | null) => {
    if (text !== "") found.push({ text, bold, term });
  };
  for (const match of words.matchAll(MARK)) {
    push(words.slice(from, match.index), null);
    if (match[0] === "**") bold = !bold;
    else push(match[1] ?? "", match[2] ?? null);
    from = match.index + match[0].length;
  }
  push(words.slice(from), null);
  return found;
}

/** The words alone, for places that cannot hold a link. */
export function plain(words: string): string {
  return pieces(words)
    .map((piece) => piece.text)
    .join("");
}
