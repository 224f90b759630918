import { beforeEach, describe, expect, it, vi } from "vitest";

import type { BackupEntry, BackupsView, OpenedCompany, RestoreTrial } from "../bindings";

/** What was asked and waits for its answer. */
const asked: { name: string; answer: (value: unknown) => void; refuse: (code: string) => void }[] = [];
vi.mock("./api", () => ({
  asWireError: (error: unknown) => error,
  call: (name: string) =>
    new Promise((answer, reject) => {
      asked.push({ name, answer, refuse: (code) => reject({ code, args: {} }) });
    }),
}));
vi.mock("../ipc", () => ({ askFolder: vi.fn(), askSave: vi.fn() }));
vi.mock("./company.svelte", () => ({ company: { opened: null } }));

const { backups } = await import("./backups.svelte");
const { company } = (await import("./company.svelte")) as { company: { opened: OpenedCompany | null } };
const { problem } = await import("./problem.svelte");
const { toast } = await import("./toast.svelte");

const open = (path: string, has_passphrase = true) => {
  company.opened = { path, has_passphrase } as OpenedCompany;
};
const view = (folder: string) => ({ folder, backups: [], making: false }) as unknown as BackupsView;
const trial = (edits: number) => ({ edits }) as RestoreTrial;
const last = () => asked.at(-1)!;

describe("backups", () => {
  beforeEach(() => {
    asked.length = 0;
    backups.leave();
    problem.clear();
    toast.hide();
    open("/tmp/a.sonae");
  });

  it("of the company that was left never come to the next one", async () => {
    const list = backups.load();
    open("/tmp/b.sonae");
    last().answer(view("/tmp/a"));
    await list;
    expect(backups.now).toBeNull();
    const own = backups.load();
    last().answer(view("/tmp/b"));
    await own;
    expect(backups.now?.folder).toBe("/tmp/b");
  });

  it("are tried for the company that asked: what comes after it was left is not shown, nor what went wrong", async () => {
    const well = backups.try(null);
    open("/tmp/b.sonae");
    last().answer(trial(1));
    await well;
    expect([backups.trial, backups.isTrying]).toEqual([null, false]);
    const badly = backups.try(null);
    open("/tmp/c.sonae");
    last().refuse("no-backup-yet");
    await badly;
    expect(problem.now).toBeNull();
    expect(asked.map(({ name }) => name)).toEqual(["try_restoring", "try_restoring"]);
    const own = backups.try(null);
    last().answer(trial(3));
    await vi.waitFor(() => expect(last().name).toBe("backups"));
    last().answer(view("/tmp/c"));
    await own;
    expect(backups.trial?.edits).toBe(3);
  });

  it("are checked for the company that asked: after it was left nothing is said of them", async () => {
    const backup = { path: "/tmp/a-1.sonae" } as BackupEntry;
    const checked = backups.check(backup);
    open("/tmp/b.sonae");
    last().answer({ whole: false });
    await checked;
    expect(toast.now).toBeNull();
    const badly = backups.check(backup);
    open("/tmp/c.sonae");
    last().refuse("missing");
    await badly;
    expect(problem.now).toBeNull();
    expect(asked.map(({ name }) => name)).toEqual(["check_backup", "check_backup"]);
    void backups.check(backup);
    last().answer({ whole: true });
    await vi.waitFor(() => expect(last().name).toBe("backups"));
    expect(toast.now?.text).toBe("この控えは、開けます。");
  });

  it("say what became of them when they are locked anew, and what could not be", async () => {
    const some = backups.relock("three kites");
    last().answer({ count: 2, left: ["/tmp/stick/a.sonae"] });
    await vi.waitFor(() => expect(last().name).toBe("backups"));
    last().answer(view("/tmp/a"));
    expect(await some).toEqual({ refused: null, left: 1 });
    expect(toast.now?.text).toContain("いまのパスフレーズをかけました。");
    toast.hide();
    const none = backups.relock("three crows");
    last().refuse("wrong-passphrase");
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    last().answer(view("/tmp/a"));
    expect(await none).toEqual({ refused: "wrong-passphrase", left: 0 });
    expect([toast.now, problem.now]).toEqual([null, null]);
  });
});
