const all: (() => void)[] = [];

/** What the window remembers of a company beside its screens is forgotten with `forget`, when the company is left. */
export function onLeave(forget: () => void): void {
  all.push(forget);
}

/** The company is left: closed, or another one is opened in its place. */
export function leave(): void {
  for (const forget of all) forget();
}
