import { askOpen } from "../ipc";
import { call } from "./api";
import { company } from "./company.svelte";
import { onLeave } from "./leaving";
import { fail } from "./problem.svelte";
import { t } from "./words.svelte";

/** The longer side of a small picture, in pixels: sharp at twice the size of a slip's picture. */
const SMALL = 320;

const small = new Map<string, Promise<string>>();
onLeave(() => small.clear());
// One photo after the other: a phone's photo is large while it is open.
let queue: Promise<unknown> = Promise.resolve();

/** A photo as it is kept. */
export async function whole(note: string, sha256: string): Promise<string> {
  return (await call("note_photo", { note, sha256 })).url;
}

/** A small picture of a photo, made once; the photo itself is let go. */
export function thumbnail(note: string, sha256: string): Promise<string> {
  const known = small.get(sha256);
  if (known) return known;
  const made = queue.then(async () => shrunk(await whole(note, sha256)));
  queue = made.catch(() => undefined);
  small.set(sha256, made);
  // What failed may be asked for again.
  made.catch(() => small.delete(sha256));
  return made;
}

async function shrunk(url: string): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const scale = Math.min(1, SMALL / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return url;
  // What is see-through stands on paper.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.85);
}

/** Asks for a photo and puts it on a note. */
export async function addPhoto(note: string): Promise<boolean> {
  const kind = { name: t("personas-photo-kind"), extensions: ["jpg", "jpeg", "png", "heic", "heif"] };
  const path = await askOpen(t("personas-photo-add"), kind);
  return path !== null && company.carryOut(() => call("add_note_photo", { note, path }), "note-photo");
}

/** Puts photos that were copied elsewhere on a note; words go on into the field. */
export function pasted(event: ClipboardEvent, note: string): void {
  const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith("image/"));
  if (files.length === 0) return;
  event.preventDefault();
  void (async () => {
    for (const file of files) {
      const data = await base64(file);
      if (!(await company.carryOut(() => call("paste_note_photo", { note, data }), "note-photo"))) return;
    }
  })().catch(fail);
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error ?? new Error("the photo cannot be read"));
    reader.readAsDataURL(file);
  });
}
