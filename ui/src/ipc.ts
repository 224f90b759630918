import { Channel, invoke } from "@tauri-apps/api/core";
import { emit, listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { open, save } from "@tauri-apps/plugin-dialog";
import { revealItemInDir } from "@tauri-apps/plugin-opener";

/** A kind of file in a dialog. */
export interface FileKind {
  name: string;
  extensions: string[];
}

/** Sends a command to the api; how far long work is comes to `onProgress`. */
export function send(name: string, args: unknown, onProgress: (progress: never) => void): Promise<unknown> {
  const channel = new Channel<never>();
  channel.onmessage = onProgress;
  return invoke("call", { name, args, onProgress: channel });
}

/** Asks for a file to open; null when the dialog was closed. */
export function askOpen(title: string, kind: FileKind): Promise<string | null> {
  return open({ title, filters: [kind], multiple: false, directory: false });
}

/** Asks for a folder; null when the dialog was closed. */
export function askFolder(title: string): Promise<string | null> {
  return open({ title, multiple: false, directory: true });
}

/** Asks where to save a file; null when the dialog was closed. */
export function askSave(title: string, suggested: string, kind: FileKind): Promise<string | null> {
  return save({ title, defaultPath: suggested, filters: [kind] });
}

/** Shows a file in its folder. It fails where the desktop cannot. */
export function reveal(path: string): Promise<void> {
  return revealItemInDir(path);
}

/** Names the window. That a desktop has no title bar is no failure. */
export function setTitle(title: string): void {
  document.title = title;
  getCurrentWindow()
    .setTitle(title)
    .catch(() => undefined);
}

/** Before the window closes: `store` stores what is still in a field. Then the window goes, or stays when `store` says that it could not. */
export async function onClosing(store: () => Promise<boolean>): Promise<void> {
  await listen("closing", async () => {
    await emit("storing");
    const goes = await store().catch(() => false);
    if (goes) await closeWindow();
    else await emit("staying");
  });
}

/** The window goes, and the program with it. */
export function closeWindow(): Promise<void> {
  return getCurrentWindow().destroy();
}

/** A company's file that the desktop asks to open. */
export async function onOpenFile(open: (path: string) => void): Promise<void> {
  await listen<string>("open-file", (event) => open(event.payload));
}

/** Says that a secret was copied, so that it does not stay on the clipboard. */
export function saySecretCopied(secret: string): void {
  void emit("secret-copied", secret);
}

/** The program around the page puts copied secrets on the clipboard itself. */
export async function onPutsSecrets(heard: () => void): Promise<void> {
  await listen("puts-secrets", heard);
}

/** Says that the first page is painted. */
export function sayReady(): void {
  void emit("ready");
}
