import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const calls: string[] = [];
let refused: string | null = null;
vi.mock("./api", () => ({
  asWireError: (error: unknown) => error,
  call: (name: string) => {
    calls.push(name);
    return refused === null ? Promise.resolve() : Promise.reject({ code: refused, args: {} });
  },
}));
vi.mock("./company.svelte", () => ({
  company: { opened: { has_passphrase: true }, settle: () => Promise.resolve(true) },
}));
vi.mock("./paper.svelte", () => ({ job: { now: null } }));
vi.mock("./settings.svelte", () => ({ settings: { lockAfter: 10 } }));

const { lock } = await import("./lock.svelte");
const { problem } = await import("./problem.svelte");

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

describe("the lock", () => {
  let stop: () => void;
  const reload = vi.fn<() => void>();
  beforeEach(() => {
    vi.useFakeTimers();
    calls.length = 0;
    refused = null;
    problem.clear();
    reload.mockClear();
    vi.spyOn(location, "reload").mockImplementation(reload);
    stop = lock.watch();
    dispatchEvent(new Event("pointerdown"));
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("closes when nobody has touched the window for as long as is set", async () => {
    await minutes(9);
    expect(calls).toEqual([]);
    await minutes(2);
    expect(calls).toEqual(["lock_company"]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("is held while something is shown that cannot be had again, and counts anew afterwards", async () => {
    const [first, second] = [lock.hold(), lock.hold()];
    await minutes(60);
    first();
    await minutes(60);
    expect(calls).toEqual([]);
    second();
    await minutes(9);
    expect(calls).toEqual([]);
    await minutes(2);
    expect(calls).toEqual(["lock_company"]);
  });

  it("forgets what is shown when no company is open any more, and nothing when it is refused otherwise", async () => {
    refused = "no-company";
    await lock.now();
    expect(reload).toHaveBeenCalledOnce();
    expect(problem.now).toBeNull();
    refused = "no-passphrase";
    await lock.now();
    expect(reload).toHaveBeenCalledOnce();
    expect(problem.now?.error.code).toBe("no-passphrase");
  });
});
