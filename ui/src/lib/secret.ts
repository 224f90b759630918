import { saySecretCopied } from "../ipc";

/** The secret that a copy takes along; null when it takes none. Secrets stand in what has `data-secret`. */
export function secretIn(event: ClipboardEvent): string | null {
  const from = event.target;
  if (from instanceof HTMLInputElement) {
    if (from.dataset["secret"] === undefined) return null;
    return from.value.slice(from.selectionStart ?? 0, from.selectionEnd ?? 0) || null;
  }
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const secrets = [...document.querySelectorAll("[data-secret]:not(input)")];
  const taken = selection.getRangeAt(0);
  return secrets.some((secret) => taken.intersectsNode(secret)) ? String(selection) : null;
}

/** Whether the program around the page puts secrets on the clipboard: it can say that they belong into no history of it. */
let left = false;

/** From now on the program around the page puts secrets on the clipboard. Nothing is cut out of a field then: it may not get there. */
export function leaveSecrets(): void {
  left = true;
}

/** What is copied of a secret is taken off the clipboard after a while, by the program around the page. */
export function watchSecrets(): () => void {
  const copied = (event: ClipboardEvent) => {
    const secret = secretIn(event);
    if (secret === null) return;
    const field = event.target instanceof HTMLInputElement ? event.target : null;
    if (left || !field) event.preventDefault();
    // The very words that are told: the page would put its own line ends between them.
    if (!left && !field) event.clipboardData?.setData("text/plain", secret);
    // What was prevented is taken off the clipboard first, where the page would have put it there.
    if (left) setTimeout(() => saySecretCopied(secret));
    else saySecretCopied(secret);
  };
  addEventListener("copy", copied, { capture: true });
  addEventListener("cut", copied, { capture: true });
  return () => {
    removeEventListener("copy", copied, { capture: true });
    removeEventListener("cut", copied, { capture: true });
  };
}
