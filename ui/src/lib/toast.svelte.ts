/** A short message at the foot of the page, with at most one thing to do about it. */
export interface Toast {
  text: string;
  act?: { label: string; run: () => void };
}

const SECONDS = 8;

let shown = $state<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The one message that is shown. */
export const toast = {
  get now(): Toast | null {
    return shown;
  },
  show(next: Toast): void {
    shown = next;
    toast.resume();
  },
  hide(): void {
    clearTimeout(timer);
    shown = null;
  },
  /** It stays while it is read: under the pointer or with the focus. */
  pause(): void {
    clearTimeout(timer);
  },
  resume(): void {
    clearTimeout(timer);
    timer = setTimeout(toast.hide, SECONDS * 1000);
  },
};
