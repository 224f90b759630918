import { beforeEach, describe, expect, it, vi } from "vitest";

import type { Progress } from "./api";

vi.mock("../ipc", () => ({ askFolder: vi.fn(), askSave: vi.fn(), reveal: vi.fn() }));
vi.mock("./company.svelte", () => ({ company: { opened: null } }));

const { job, jobWords, work } = await import("./paper.svelte");
const { toast } = await import("./toast.svelte");

/** Work of a kind that goes on until it is ended: with an error code, or well. */
function begun(kind: Parameters<typeof work>[0]) {
  let tell!: (progress: Progress) => void;
  let end!: (code?: string) => void;
  const done = work(
    kind,
    (_, onProgress) =>
      new Promise<void>((well, badly) => {
        tell = onProgress;
        end = (code) => (code ? badly({ code, args: {} }) : well());
      }),
  );
  return { done, tell, end };
}

describe("long work", () => {
  beforeEach(() => toast.hide());

  it("says what it is, and how far it is as soon as that is known", async () => {
    const page = begun("export");
    expect(jobWords()).toBe("ページを作っています。");
    page.tell({ done: 2, of: 9 });
    expect(jobWords()).toBe("ページを作っています。9のうち2");
    page.end();
    await page.done;
    expect([job.now, jobWords()]).toEqual([null, ""]);
    const version = begun("issue");
    expect(jobWords()).toBe("版を作っています。");
    version.end();
    await version.done;
  });

  it("on a file that is handed over speaks of no pages, neither while it goes on nor when it is stopped", async () => {
    const pack = begun("package");
    expect(jobWords()).toBe("ファイルを読み書きしています");
    pack.tell({ done: 1, of: 4 });
    expect(jobWords()).toBe("ファイルを読み書きしています");
    pack.end("cancelled");
    await pack.done;
    expect(toast.now?.text).toBe("やめました。どのファイルも、前のままです。");
  });
});
