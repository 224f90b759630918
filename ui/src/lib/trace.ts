import type { TraceItem, TraceKind, TraceNode } from "../bindings";

/** The kinds of items, in the order of the chain. */
export const KINDS = [
  "persona",
  "step",
  "information",
  "risk",
  "control",
  "requirement",
  "action",
  "document",
] as const satisfies TraceKind[];

/** The columns of the picture: what leads to the same thing stands together, and a line always runs to the next column. */
export const COLUMNS: readonly (readonly TraceKind[])[] = [
  ["persona", "step"],
  ["information"],
  ["risk"],
  ["control"],
  ["requirement", "action"],
  ["document"],
];

/** How many of a kind are shown before they are asked for. */
export const SHOWN = 8;

/** Whether a word of an address names a kind. */
export function isKind(word: string | undefined): word is TraceKind {
  return KINDS.some((kind) => kind === word);
}

/** One word for an item. */
export function nodeKey(item: TraceItem): string {
  return `${item.kind}:${item.id}`;
}

/** Where things stand in their own lists, by the word for each. */
export type Places = ReadonlyMap<string, number>;

/** The items of a kind as they stand in their own list; what stands in none by its number, then by its id. */
export function ordered(nodes: TraceNode[], kind: TraceKind, places: Places): TraceNode[] {
  const place = (node: TraceNode) => places.get(nodeKey(node)) ?? Number.MAX_SAFE_INTEGER;
  return nodes
    .filter((node) => node.kind === kind)
    .sort((a, b) => place(a) - place(b) || byNumber(a.number, b.number) || byNumber(a.id, b.id));
}

/** `1.2.10` stands after `1.2.9`. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** What is shown of a list that may be long, and how many are not. */
export function folded<Item>(items: Item[], isUnfolded: boolean): { shown: Item[]; rest: number } {
  // One more is not worth a button.
  if (isUnfolded || items.length <= SHOWN + 1) return { shown: items, rest: 0 };
  return { shown: items.slice(0, SHOWN), rest: items.length - SHOWN };
}

/** What an item came from and what follows from it, by the word for each. */
export interface Neighbours {
  from: Map<string, TraceItem[]>;
  to: Map<string, TraceItem[]>;
}

/** The ends of all links, from both sides. */
export function neighbours(links: [TraceItem, TraceItem][]): Neighbours {
  const found: Neighbours = { from: new Map(), to: new Map() };
  const push = (map: Map<string, TraceItem[]>, at: TraceItem, item: TraceItem) =>
    map.set(nodeKey(at), [...(map.get(nodeKey(at)) ?? []), item]);
  for (const [from, to] of links) {
    push(found.to, from, to);
    push(found.from, to, from);
  }
  return found;
}

/** Where a card stands in the picture. */
export interface Box {
  left: number;
  right: number;
  middle: number;
}

/** A line from the right edge of one card to the left edge of another. */
export function curve(from: Box, to: Box): string {
  const bend = Math.max(8, (to.left - from.right) / 2);
  const number = (value: number) => value.toFixed(1);
  const [x1, x2] = [from.right + bend, to.left - bend];
  return `M${number(from.right)} ${number(from.middle)}C${number(x1)} ${number(from.middle)} ${number(x2)} ${number(to.middle)} ${number(to.left)} ${number(to.middle)}`;
}
