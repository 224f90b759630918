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

/** What is copied of a secret is taken off the clipboard after a while, by the program around the page. */
export function watchSecrets(): () => void {
  const copied = (event: ClipboardEvent) => {
    const secret = secretIn(event);
    if (secret === null) return;
    if (!(event.target instanceof HTMLInputElement)) {
      // The very words that are told: the page would put its own line ends between them.
      event.preventDefault();
      event.clipboardData?.setData("text/plain", secret);
    }
    saySecretCopied(secret);
  };
  addEventListener("copy", copied, { capture: true });
  addEventListener("cut", copied, { capture: true });
  return () => {
    removeEventListener("copy", copied, { capture: true });
    removeEventListener("cut", copied, { capture: true });
  };
}
