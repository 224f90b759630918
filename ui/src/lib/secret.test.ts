import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("../ipc", () => ({ saySecretCopied: vi.fn() }));

const { saySecretCopied } = await import("../ipc");
const { leaveSecrets, secretIn, watchSecrets } = await import("./secret");

function copy(from: Element, kind = "copy"): ClipboardEvent {
  const event = new Event(kind, { bubbles: true, cancelable: true }) as ClipboardEvent;
  from.dispatchEvent(event);
  return event;
}

function field(secret: boolean): HTMLInputElement {
  const input = document.createElement("input");
  input.value = "seven crows on the pier";
  if (secret) input.dataset["secret"] = "";
  document.body.append(input);
  input.setSelectionRange(0, 11);
  return input;
}

describe("what is copied of a secret", () => {
  let stop: () => void;
  beforeEach(() => {
    vi.clearAllMocks();
    stop = watchSecrets();
  });
  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  it("is told, as it was selected in a field", () => {
    copy(field(true));
    expect(saySecretCopied).toHaveBeenCalledExactlyOnceWith("seven crows");
    copy(field(true), "cut");
    expect(saySecretCopied).toHaveBeenCalledTimes(2);
  });

  it("is nothing where nothing is selected, or where nothing is secret", () => {
    const input = field(true);
    input.setSelectionRange(3, 3);
    expect(secretIn(copy(input))).toBeNull();
    expect(secretIn(copy(field(false)))).toBeNull();
    const page = document.createElement("p");
    page.textContent = "words";
    document.body.append(page);
    getSelection()?.selectAllChildren(page);
    expect(secretIn(copy(page))).toBeNull();
    expect(saySecretCopied).not.toHaveBeenCalled();
  });

  it("is told when a selection of the page takes a secret along", () => {
    const code = document.createElement("p");
    code.dataset["secret"] = "";
    code.textContent = "ABCD-EFGH";
    document.body.append(code);
    getSelection()?.selectAllChildren(code);
    const event = copy(code);
    expect(event.defaultPrevented).toBe(true);
    expect(saySecretCopied).toHaveBeenCalledExactlyOnceWith("ABCD-EFGH");
  });

  it("is not told any more when nobody watches", () => {
    stop();
    copy(field(true));
    expect(saySecretCopied).not.toHaveBeenCalled();
  });

  // The last one here: the program around the page says so once.
  it("is left to the program around the page where that puts it on the clipboard", async () => {
    const input = field(true);
    expect(copy(input).defaultPrevented).toBe(false);
    leaveSecrets();
    expect(copy(input).defaultPrevented).toBe(true);
    expect(input.value).toBe("seven crows on the pier");
    expect(copy(input, "cut").defaultPrevented).toBe(true);
    expect(input.value).toBe("seven crows on the pier");
    await vi.waitFor(() => expect(saySecretCopied).toHaveBeenCalledTimes(3));
    expect(copy(field(false)).defaultPrevented).toBe(false);
  });
});
