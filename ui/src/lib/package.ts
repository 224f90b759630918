import type { PackageLock, PackageSecret } from "../bindings";
import { askFolder, askOpen, askSave } from "../ipc";
import { call } from "./api";
import { company } from "./company.svelte";
import { fileName, openPath } from "./open";
import { work } from "./paper.svelte";
import { language, t } from "./words.svelte";

/** What is handed over. */
export type Content = "company" | "selection";

/** What is chosen for somebody outside. */
export interface Chosen {
  documents: string[];
  worksheets: string[];
  redact: boolean;
}

const kind = () => ({ name: t("package-file-kind"), extensions: ["sonae-pack"] });
const text = () => ({ name: t("receiving-name"), extensions: ["txt"] });

/** Asks where and makes the package; gives where it is, null when it was not made. */
export async function handOver(
  content: Content,
  lock: PackageLock,
  chosen: Chosen,
  day: string,
): Promise<string | null> {
  if (!(await company.settle())) return null;
  const open = content === "selection" && lock.kind === "open";
  const ending = open ? "zip" : "sonae-pack";
  const path = await askSave(
    t("package-where"),
    `${fileName(`${company.name} ${day}`)}.${ending}`,
    open ? { name: "ZIP", extensions: ["zip"] } : kind(),
  );
  if (path === null) return null;
  let made: string | null = null;
  await work("package", async (job, onProgress) => {
    const args = { path, lock, job };
    const written =
      content === "company"
        ? await call("pack_company", args, onProgress)
        : await call("pack_selection", { ...args, ...chosen, lang: language.now }, onProgress);
    made = written.path;
  });
  return made;
}

/** Asks for a package that was handed over. */
export function askPackage(): Promise<string | null> {
  return askOpen(t("take-in-choose"), kind());
}

/** Asks for the file of a receiving key. */
export function askKey(): Promise<string | null> {
  return askOpen(t("take-in-key-choose"), text());
}

/** Asks where to keep a new receiving key. */
export function askKeyPlace(): Promise<string | null> {
  return askSave(t("receiving-where"), `${fileName(`Sonae ${t("receiving-name")}`)}.txt`, text());
}

/** Asks where, takes a company in as a new file and opens it. */
export async function takeInCompany(path: string, secret: PackageSecret, name: string): Promise<void> {
  const ours = { name: t("frame-file-kind"), extensions: ["sonae"] };
  const target = await askSave(t("take-in-where"), `${fileName(name)}.sonae`, ours);
  if (target === null) return;
  let taken: string | null = null;
  await work("package", async (job, onProgress) => {
    taken = (await call("take_in_package", { path, secret, target, job }, onProgress)).path;
  });
  if (taken !== null) await openPath(taken);
}

/** Asks where and takes chosen papers out into a new folder there; gives it, null when it was not done. */
export async function takeOut(path: string, secret: PackageSecret): Promise<string | null> {
  const target = await askFolder(t("take-in-where-folder"));
  if (target === null) return null;
  let taken: string | null = null;
  await work("package", async (job, onProgress) => {
    taken = (await call("take_in_package", { path, secret, target, job }, onProgress)).path;
  });
  return taken;
}
