import { SvelteMap } from "svelte/reactivity";

/** The clock of an exercise: it goes on while the screen is left and come back to. */
export class DrillClock {
  isRunning = $state(false);
  hasBegun = $state(false);
  #seconds = $state(0);
  /** When it was looked at last: on a clock that nobody sets back. */
  #last: number | null = null;

  /** Seconds since the beginning, without pauses. */
  get seconds(): number {
    return this.#seconds;
  }

  /** Whole minutes since the beginning. */
  get minute(): number {
    return Math.floor(this.#seconds / 60);
  }

  /** Lets it go, or holds it. */
  toggle(now: number): void {
    this.tick(now);
    this.isRunning = !this.isRunning;
    this.hasBegun = true;
    this.#last = this.isRunning ? now : null;
  }

  /** Looks at it: milliseconds that only ever grow. */
  tick(now: number): void {
    if (!this.isRunning || this.#last === null) return;
    this.#seconds += Math.max(0, now - this.#last) / 1000;
    this.#last = now;
  }

  /** Puts it to a minute: after a break, or when the window was closed meanwhile. */
  put(minute: number, now: number): void {
    this.#seconds = Math.max(0, minute) * 60;
    this.#last = this.isRunning ? now : null;
    this.hasBegun = true;
  }
}

const clocks = new SvelteMap<string, DrillClock>();

/** The clock of a drill. */
export function drillClock(drill: string): DrillClock {
  let clock = clocks.get(drill);
  if (!clock) {
    clock = new DrillClock();
    clocks.set(drill, clock);
  }
  return clock;
}

/** 7:05. */
export function clockFace(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
