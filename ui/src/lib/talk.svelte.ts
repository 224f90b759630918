/** How a talk is told to itself: which slide is shown, and how long each was. */
export class Talk {
  /** The slide that is shown. */
  at = $state(0);
  /** Whether the clock goes. */
  isRunning = $state(false);
  /** Whether it has ever gone. */
  hasBegun = $state(false);
  #spent = $state<(number | undefined)[]>([]);
  /** When the clock was looked at last: on a clock that nobody sets back. */
  #last: number | null = null;
  #count: () => number;

  /** How many slides there are is asked for each time: they may come later than the talk. */
  constructor(count: () => number) {
    this.#count = count;
  }

  get isLast(): boolean {
    return this.at === this.#count() - 1;
  }

  /** Seconds on this slide, all times together. */
  get here(): number {
    return this.#spent[this.at] ?? 0;
  }

  /** Seconds in all. */
  get whole(): number {
    return this.#spent.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
  }

  /** Shows a slide. The clock begins by itself when the first one is left. */
  show(at: number, now: number): void {
    this.tick(now);
    const next = Math.max(0, Math.min(this.#count() - 1, at));
    if (next !== this.at && !this.hasBegun) this.toggle(now);
    this.at = next;
  }

  /** Lets the clock go, or holds it. */
  toggle(now: number): void {
    this.tick(now);
    this.isRunning = !this.isRunning;
    this.hasBegun ||= this.isRunning;
    this.#last = this.isRunning ? now : null;
  }

  /** Looks at the clock: milliseconds that only ever grow. */
  tick(now: number): void {
    if (!this.isRunning || this.#last === null) return;
    const seconds = Math.max(0, now - this.#last) / 1000;
    this.#last = now;
    this.#spent[this.at] = (this.#spent[this.at] ?? 0) + seconds;
  }
}

/** What a key does in a talk; null for keys that do nothing there. */
export type TalkKey = "next" | "previous" | "first" | "last" | "notes" | "leave";

const KEYS: Record<string, TalkKey> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  n: "notes",
  Escape: "leave",
};

export function talkKey(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
): TalkKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS[event.key.length === 1 ? event.key.normalize("NFKC").toLowerCase() : event.key] ?? null;
}
