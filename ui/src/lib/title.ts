import { getCurrentWindow } from "@tauri-apps/api/window";

/** Names the window. That a desktop has no title bar is no failure. */
export function setTitle(title: string): void {
  document.title = title;
  getCurrentWindow()
    .setTitle(title)
    .catch(() => undefined);
}
