import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { PassphraseSet } from "../bindings";

const CODE = "ABCD-EFGH";
let done: PassphraseSet;
vi.mock("../lib/api", () => ({
  asWireError: (error: unknown) => error,
  call: (name: string) => Promise.resolve(name === "package_strength" ? { level: "good", advice: [] } : done),
}));
vi.mock("../lib/company.svelte", () => ({
  company: { name: "青木建具", opened: {}, settle: () => Promise.resolve(true), reload: vi.fn() },
}));

const { company } = await import("../lib/company.svelte");
const { problem } = await import("../lib/problem.svelte");
const { toast } = await import("../lib/toast.svelte");
const { default: PassphraseDialog } = await import("./PassphraseDialog.svelte");

const press = (label: string) => fireEvent.click(screen.getByRole("button", { name: label }));
const escape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });

async function type(label: string, value: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

async function choose(): Promise<void> {
  await type("パスフレーズ", "three kites");
  await type("もう一度", "three kites");
  const go = screen.getByRole("button", { name: "パスフレーズを決める" });
  await vi.waitFor(() => expect(go).toHaveProperty("disabled", false));
  await fireEvent.click(go);
  await screen.findByText("予備の鍵を印刷してください");
}

describe("the passphrase of the open company", () => {
  const onclose = vi.fn();
  beforeEach(() => {
    onclose.mockClear();
    problem.clear();
    toast.hide();
    vi.mocked(company.reload).mockReset();
    done = { code: CODE, backups: 1, left: [], second_absent: false };
  });

  it("is left by Escape, but not the code that is told once", async () => {
    render(PassphraseDialog, { doing: "set", onclose });
    await escape();
    expect(onclose).toHaveBeenCalledOnce();
    await choose();
    await escape();
    expect(onclose).toHaveBeenCalledOnce();
    expect(screen.getByText("ABCD")).toBeTruthy();
  });

  it("keeps the code when the company cannot be read again", async () => {
    vi.mocked(company.reload).mockRejectedValue({ code: "missing", args: {} });
    render(PassphraseDialog, { doing: "set", onclose });
    await choose();
    await vi.waitFor(() => expect(problem.now?.error.code).toBe("missing"));
    expect(onclose).not.toHaveBeenCalled();
    expect(screen.getByText("ABCD")).toBeTruthy();
  });

  it("says beside the code which backups were out of reach, and says it after it is removed", async () => {
    done = { ...done, second_absent: true, left: ["/tmp/a.sonae"] };
    const { unmount } = render(PassphraseDialog, { doing: "set", onclose });
    await choose();
    expect(screen.getByRole("dialog").textContent).toContain("いまのパスフレーズにかけ替えられます。");
    expect(screen.getByRole("dialog").textContent).toContain("控え1個は書き直せず");
    unmount();
    done = { ...done, code: null };
    render(PassphraseDialog, { doing: "remove", onclose });
    await type("いまのパスフレーズ、または予備の鍵", "three kites");
    await press("外す");
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(toast.now?.text).toContain("そこの控えにはパスフレーズがかかったままです。");
    expect(toast.now?.text).toContain("控え1個は書き直せず");
  });
});
