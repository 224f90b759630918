import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { commitAll, dropAll, isTyping } from "../lib/drafts";

/** What becomes of the edit that a field makes. */
let outcome: Promise<boolean> = Promise.resolve(true);
vi.mock("../lib/company.svelte", () => ({
  company: {
    outcome: (work: () => void) => {
      work();
      return outcome;
    },
  },
}));

const { unsaved } = await import("../lib/unsaved.svelte");
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

  /** Types something that cannot be stored; the field shows what is stored again meanwhile. */
  async function refused(view: ReturnType<typeof shown>, text: string, shownAs = text): Promise<void> {
    let end: (isStored: boolean) => void = () => undefined;
    outcome = new Promise((done) => (end = done));
    await type(text);
    await fireEvent.blur(field());
    await view.rerender({ value: shownAs });
    await view.rerender({ value: "青木" });
    end(false);
    await vi.advanceTimersByTimeAsync(1);
    outcome = Promise.resolve(true);
  }

  it("keeps what could not be stored, and stores it when it is left again", async () => {
    const view = shown({ value: "青木" });
    await refused(view, "青木建具");
    expect(field().value).toBe("青木建具");
    expect(screen.getByRole("alert").textContent).toContain("保存できていません");
    expect(unsaved.is).toBe(true);
    // The dialog that tells of it takes the focus.
    fail({ code: "disk-full", args: {} });
    await fireEvent.blur(field());
    expect(view.onsave).toHaveBeenCalledOnce();
    problem.clear();
    await fireEvent.blur(field());
    expect(view.onsave.mock.calls).toEqual([["青木建具"], ["青木建具"]]);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(unsaved.is).toBe(false);
  });

  it("keeps it as it was typed, also where it is stored in another form", async () => {
    const view = shown({ value: "青木" });
    await refused(view, "青木　", "青木");
    expect(field().value).toBe("青木　");
    expect(unsaved.is).toBe(true);
    view.unmount();
    unsaved.forget();
  });

  it("gives way to what is decided elsewhere since, and to Escape", async () => {
    const view = shown({ value: "青木" });
    await refused(view, "青木建具");
    await view.rerender({ value: "白木" });
    expect(field().value).toBe("白木");
    expect(unsaved.is).toBe(false);
    await refused(view, "黒木");
    await fireEvent.keyDown(field(), { key: "Escape" });
    expect(field().value).toBe("青木");
    expect(unsaved.is).toBe(false);
    await fireEvent.blur(field());
    expect(view.onsave).toHaveBeenCalledTimes(2);
  });

  it("stores nothing in the next company, and nothing twice", async () => {
    const view = shown({ value: "青木" });
    await refused(view, "青木建具");
    dropAll();
    view.unmount();
    expect(view.onsave).toHaveBeenCalledOnce();
    expect(unsaved.is).toBe(false);
  });

  it("leaves its words where they can be had when it goes before they are stored, or after they could not be", async () => {
    const first = shown({ value: "青木" });
    await refused(first, "青木建具");
    first.unmount();
    expect(unsaved.left).toEqual([{ label: "名前", text: "青木建具" }]);
    const second = shown({ value: "青木" });
    outcome = Promise.resolve(false);
    await type("白木");
    second.unmount();
    await vi.advanceTimersByTimeAsync(1);
    expect(unsaved.left.map((one) => one.text)).toEqual(["青木建具", "白木"]);
    unsaved.forget();
    outcome = Promise.resolve(true);
  });
});
