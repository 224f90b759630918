import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { commitAll, isTyping } from "../lib/drafts";

let queue = Promise.resolve();
const company = { failed: 0, settled: () => queue };
vi.mock("../lib/company.svelte", () => ({ company }));

const { fail, problem } = await import("../lib/problem.svelte");
const { default: TextInput } = await import("./TextInput.svelte");

const PAUSE_MS = 800;

function field(): HTMLInputElement {
  return screen.getByLabelText("名前");
}

async function type(text: string): Promise<void> {
  const input = field();
  input.focus();
  input.value = text;
  await fireEvent.input(input);
}

describe("a text field", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function shown(
    props: Partial<{ value: string; cell: boolean; check: (text: string) => string | null }> = {},
  ) {
    const onsave = vi.fn<(text: string) => void>();
    const view = render(TextInput, { value: "", label: "名前", onsave, ...props });
    return { onsave, ...view };
  }

  it("stores after a short pause, once", async () => {
    const { onsave } = shown();
    await type("青木");
    vi.advanceTimersByTime(PAUSE_MS - 1);
    expect(onsave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onsave.mock.calls).toEqual([["青木"]]);
    await fireEvent.blur(field());
    expect(onsave).toHaveBeenCalledTimes(1);
  });

  it("stores when it is left", async () => {
    const { onsave } = shown();
    await type("青木");
    await fireEvent.blur(field());
    expect(onsave.mock.calls).toEqual([["青木"]]);
  });

  it("stores nothing while a conversion is open, however long it takes", async () => {
    const { onsave } = shown();
    await fireEvent.compositionStart(field());
    await type("あおk");
    vi.advanceTimersByTime(PAUSE_MS * 10);
    await fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    await fireEvent.keyDown(field(), { key: "Enter", keyCode: 229 });
    expect(onsave).not.toHaveBeenCalled();
    await type("青木");
    await fireEvent.compositionEnd(field());
    vi.advanceTimersByTime(PAUSE_MS);
    expect(onsave.mock.calls).toEqual([["青木"]]);
  });

  it("keeps what is mistaken and says so", async () => {
    const { onsave } = shown({ check: (text) => (text === "三" ? "数字で書いてください。" : null) });
    await type("三");
    await fireEvent.blur(field());
    expect(onsave).not.toHaveBeenCalled();
    expect(field().value).toBe("三");
    expect(screen.getByRole("alert").textContent).toContain("数字で書いてください。");
  });

  it("stores what is in it when the window closes or the page goes", async () => {
    const { onsave, unmount } = shown();
    await type("青");
    expect(isTyping()).toBe(true);
    commitAll();
    expect(onsave).toHaveBeenLastCalledWith("青");
    expect(isTyping()).toBe(false);
    await type("青木");
    unmount();
    expect(onsave).toHaveBeenLastCalledWith("青木");
  });

  it("shows what was stored elsewhere, but never over what is being typed", async () => {
    const { rerender } = shown({ value: "前" });
    await rerender({ value: "後" });
    expect(field().value).toBe("後");
    await type("書きかけ");
    await rerender({ value: "ほか" });
    expect(field().value).toBe("書きかけ");
  });

  it("in a cell, Escape gives back what the cell held when it was entered", async () => {
    const { onsave, rerender } = shown({ value: "青木", cell: true });
    await type("青木建具");
    await fireEvent.keyDown(field(), { key: "Escape" });
    expect(field().value).toBe("青木");
    await fireEvent.blur(field());
    expect(onsave).not.toHaveBeenCalled();
    // Also when a pause has stored it meanwhile.
    await type("青木建具");
    vi.advanceTimersByTime(PAUSE_MS);
    await rerender({ value: "青木建具" });
    await fireEvent.keyDown(field(), { key: "Escape" });
    expect(field().value).toBe("青木");
    expect(onsave.mock.calls).toEqual([["青木建具"], ["青木"]]);
  });

  it("in a cell, Escape belongs to the window where there is nothing to discard, and to an open conversion", async () => {
    const outside = vi.fn();
    document.body.addEventListener("keydown", outside, { once: true });
    shown({ value: "青木", cell: true });
    field().focus();
    await fireEvent.keyDown(field(), { key: "Escape" });
    expect(outside).toHaveBeenCalledTimes(1);
    await type("青木建具");
    await fireEvent.keyDown(field(), { key: "Escape", isComposing: true });
    expect(field().value).toBe("青木建具");
  });

  it("keeps what could not be stored, and stores it when it is left again", async () => {
    let settle = () => {};
    queue = new Promise((done) => (settle = done));
    const { onsave, rerender } = shown({ value: "青木" });
    await type("青木建具");
    await fireEvent.blur(field());
    await rerender({ value: "青木建具" });
    company.failed += 1;
    await rerender({ value: "青木" });
    settle();
    await vi.advanceTimersByTimeAsync(1);
    expect(field().value).toBe("青木建具");
    expect(screen.getByRole("alert").textContent).toContain("保存できていません");
    // The dialog that tells of it takes the focus.
    fail({ code: "disk-full", args: {} });
    await fireEvent.blur(field());
    expect(onsave).toHaveBeenCalledOnce();
    problem.clear();
    await fireEvent.blur(field());
    expect(onsave.mock.calls).toEqual([["青木建具"], ["青木建具"]]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows what is stored elsewhere after its own was stored, also when another edit failed since", async () => {
    queue = Promise.resolve();
    const { rerender } = shown({ value: "青木" });
    await type("青木建具");
    await fireEvent.blur(field());
    await rerender({ value: "青木建具" });
    await vi.advanceTimersByTimeAsync(1);
    company.failed += 1;
    await rerender({ value: "青木" });
    expect(field().value).toBe("青木");
  });
});
