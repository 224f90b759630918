import { beforeEach, describe, expect, it, vi } from "vitest";

import { onKey } from "./keys";

vi.mock("./company.svelte", () => ({ company: { opened: {}, turn: vi.fn() } }));
vi.mock("./lock.svelte", () => ({ lock: { asked: null } }));
vi.mock("./settings.svelte", () => ({ settings: { resize: vi.fn(), setSize: vi.fn() } }));

const { company } = await import("./company.svelte");
const { lock } = (await import("./lock.svelte")) as unknown as { lock: { asked: unknown } };
const { settings } = await import("./settings.svelte");

function press(init: KeyboardEventInit & { keyCode?: number }) {
  const screen = { search: vi.fn(), help: vi.fn() };
  const event = new KeyboardEvent("keydown", { cancelable: true, ...init });
  if (init.keyCode) Object.defineProperty(event, "keyCode", { value: init.keyCode });
  onKey(event, screen);
  return { ...screen, event };
}

describe("keys", () => {
  beforeEach(() => {
    vi.clearAllMocks();
    location.hash = "";
    lock.asked = null;
  });

  it("goes to places", () => {
    press({ key: "3", ctrlKey: true });
    expect(location.hash).toBe("#/guide");
    press({ key: "0", metaKey: true });
    expect(location.hash).toBe("#/unknown");
  });

  it("searches, undoes and sizes", () => {
    expect(press({ key: "k", ctrlKey: true }).search).toHaveBeenCalled();
    press({ key: "z", ctrlKey: true });
    expect(company.turn).toHaveBeenCalledWith("undo");
    press({ key: "Z", ctrlKey: true, shiftKey: true });
    expect(company.turn).toHaveBeenCalledWith("redo");
    press({ key: "+", ctrlKey: true, shiftKey: true });
    expect(settings.resize).toHaveBeenCalledWith(1);
  });

  it("reaches nothing of the company behind while a passphrase is asked for", () => {
    lock.asked = {};
    expect(press({ key: "k", ctrlKey: true }).search).not.toHaveBeenCalled();
    press({ key: "3", ctrlKey: true });
    expect(location.hash).toBe("");
    for (const key of ["z", "y"]) expect(press({ key, ctrlKey: true }).event.defaultPrevented).toBe(false);
    press({ key: "Z", ctrlKey: true, shiftKey: true });
    expect(company.turn).not.toHaveBeenCalled();
    press({ key: "+", ctrlKey: true, shiftKey: true });
    expect(settings.resize).toHaveBeenCalledWith(1);
  });

  it("does nothing while a conversion is open, and letters alone are no keys", () => {
    expect(press({ key: "k", ctrlKey: true, isComposing: true }).search).not.toHaveBeenCalled();
    expect(press({ key: "k", ctrlKey: true, keyCode: 229 }).search).not.toHaveBeenCalled();
    expect(press({ key: "k" }).search).not.toHaveBeenCalled();
    expect(press({ key: "z" }).event.defaultPrevented).toBe(false);
  });
});
