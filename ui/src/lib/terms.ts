import type { Lang } from "../bindings";
import type { Piece } from "./markup";

/** A term and what it is called: 多要素認証 and MFA. */
export interface Term {
  id: string;
  names: string[];
}

/** Finds terms in words: where one begins and ends, and which it is. */
export type Finder = (words: string) => { from: number; to: number; id: string }[];

/** What a term is called, from its heading: `多要素認証（MFA）` has two names. */
export function names(heading: string): string[] {
  return heading
    .split(/[（）()／]/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
}

// A name that goes on in the same script is another word: ログ in ブログ, 保守 in 保守的.
const SCRIPTS = ["\\p{Script=Katakana}ー", "\\p{Script=Han}", "\\p{Script=Latin}\\p{Nd}"];

function scriptOf(letter: string): string | undefined {
  return SCRIPTS.find((script) => new RegExp(`[${script}]`, "u").test(letter));
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** The pattern of one name, which ends where its word ends. */
function pattern(name: string, lang: Lang): string {
  const first = scriptOf(name.at(0) ?? "");
  const last = scriptOf(name.at(-1) ?? "");
  const plural = lang === "en" && /[a-z]$/.test(name) ? "(?:e?s)?" : "";
  const before = first === undefined ? "" : `(?<![${first}])`;
  const after = last === undefined ? "" : `(?![${last}])`;
  return `${before}${escape(name)}${plural}${after}`;
}

/** A finder of these terms. Where two begin at one place, the longer is meant. */
export function finder(terms: Term[], lang: Lang): Finder {
  const byName = new Map<string, string>();
  for (const term of terms) for (const name of term.names) byName.set(name.toLowerCase(), term.id);
  if (byName.size === 0) return () => [];
  const known = terms.flatMap((term) => term.names).sort((a, b) => b.length - a.length);
  const all = new RegExp(known.map((name) => pattern(name, lang)).join("|"), "giu");
  const idOf = (found: string) => {
    const name = found.toLowerCase();
    return byName.get(name) ?? byName.get(name.replace(/s$/, "")) ?? byName.get(name.replace(/es$/, ""));
  };
  return (words) =>
    [...words.matchAll(all)].flatMap((match) => {
      const id = idOf(match[0]);
      return id === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, id }];
    });
}

/** Pieces in which every term explains itself, where it first appears. */
export function explained(pieces: Piece[], find: Finder): Piece[] {
  const seen = new Set(pieces.flatMap((piece) => (piece.term === null ? [] : [piece.term])));
  return pieces.flatMap((piece) => {
    if (piece.term !== null) return [piece];
    const parts: Piece[] = [];
    let from = 0;
    for (const found of find(piece.text)) {
      if (seen.has(found.id)) continue;
      seen.add(found.id);
      if (found.from > from) parts.push({ ...piece, text: piece.text.slice(from, found.from) });
      parts.push({ ...piece, text: piece.text.slice(found.from, found.to), term: found.id });
      from = found.to;
    }
    if (from < piece.text.length) parts.push({ ...piece, text: piece.text.slice(from) });
    return parts;
  });
}
