import { beforeEach, describe, expect, it, vi } from "vitest";

import { onKey } from "./keys";

vi.mock("./company.svelte", () => ({ company: { opened: {}, turn: vi.fn() } }));
vi.mock("./settings.svelte", () => ({ settings: { resize: vi.fn(), setSize: vi.fn() } }));

const { company } = await import("./company.svelte");
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

  it("does nothing while a conversion is open, and letters alone are no keys", () => {
    expect(press({ key: "k", ctrlKey: true, isComposing: true }).search).not.toHaveBeenCalled();
    expect(press({ key: "k", ctrlKey: true, keyCode: 229 }).search).not.toHaveBeenCalled();
    expect(press({ key: "k" }).search).not.toHaveBeenCalled();
    expect(press({ key: "z" }).event.defaultPrevented).toBe(false);
  });
});
