import type { OpenedCompany, WireError } from "../bindings";
import { askFolder, askOpen, askSave, reveal } from "../ipc";
import { asWireError, call } from "./api";
import { company } from "./company.svelte";
import { lock, type Asked } from "./lock.svelte";
import { fail } from "./problem.svelte";
import { go } from "./route.svelte";
import { settleOr } from "./settle";
import { toast } from "./toast.svelte";
import { language, t } from "./words.svelte";

const ours = () => ({ name: t("frame-file-kind"), extensions: ["sonae"] });

/** A file name from a name in words: without what Windows forbids. */
export function fileName(name: string): string {
  const legal = name
    // eslint-disable-next-line no-control-regex -- control characters are what Windows forbids
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[. ]+$/, "");
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(legal) || legal === "" ? `_${legal}` : legal;
}

/** Asks for any file; null when the dialog was closed. */
export function askAnyFile(title: string): Promise<string | null> {
  return askOpen(title, { name: t("frame-any-file"), extensions: ["*"] });
}

/** Asks for a file of some kinds; null when the dialog was closed. */
export function askFile(title: string, extensions: string[]): Promise<string | null> {
  return askOpen(title, { name: t("frame-any-file"), extensions });
}

/** Asks where to put a copy of a kept file; null when the dialog was closed. */
export function askCopy(title: string, name: string): Promise<string | null> {
  const ending = /\.([^.]+)$/.exec(name)?.[1] ?? "*";
  return askSave(title, fileName(name), { name: t("frame-any-file"), extensions: [ending] });
}

/** Asks where the file of a new company shall be, and creates it. False when the dialog was closed. */
export async function createCompany(name: string): Promise<boolean> {
  const path = await askSave(t("welcome-new-where"), `${fileName(name)}.sonae`, ours());
  if (path === null) return false;
  return attempt(
    () => call("new_company", { path, name }),
    () => go("company", "questions"),
  );
}

/** Asks for a company's file that is only looked at; null when the dialog was closed. */
export function askCompanyFile(title: string): Promise<string | null> {
  return askOpen(title, ours());
}

/** Asks for a company's file and opens it. */
export async function openCompany(): Promise<void> {
  const path = await askOpen(t("welcome-open"), ours());
  if (path !== null) await openPath(path);
}

/** Closes the open company. */
export async function closeCompany(isAnyway = false): Promise<void> {
  if (!isAnyway && !(await settleOr(t("unsaved-go-on"), () => void closeCompany(true)))) return;
  await company.close().catch(fail);
}

/** Opens a company's file. What stands in the way is said with the ways on. `bare`: also when it has lost its passphrase. */
export async function openPath(path: string, readOnly = false, bare = false): Promise<boolean> {
  return attempt(
    () => call("open_company", { path, read_only: readOnly, bare }),
    () => go("home"),
    path,
    readOnly,
  );
}

/**
 * Opens what was asked for with its passphrase. Gives what stands in the way, null when nothing did; all but a wrong
 * passphrase is said here, with the ways on.
 */
export function unlock(asked: Asked, passphrase: string): Promise<WireError | null> {
  const { path, read_only } = asked;
  return openLocked(asked, "wrong-passphrase", () => call("unlock_company", { path, passphrase, read_only }));
}

/**
 * Opens what was asked for with the key that this computer keeps. Gives what stands in the way, null when nothing did; all
 * but a key that does not fit is said here, with the ways on.
 */
export function unlockWithKeptKey(asked: Asked): Promise<WireError | null> {
  const { path, read_only } = asked;
  return openLocked(asked, "kept-key-wrong", () =>
    call("open_with_kept_key", { path, read_only, bare: false }),
  );
}

async function openLocked(
  asked: Asked,
  told: string,
  work: () => Promise<OpenedCompany>,
): Promise<WireError | null> {
  try {
    company.show(await work());
    lock.done();
    // Whoever locked it goes on where he was.
    if (!asked.locked) go("home");
    return null;
  } catch (error) {
    const wire = asWireError(error);
    if (wire.code !== told) fail(error, waysOn(wire.code, asked.path));
    return wire;
  }
}

/** Opens the sample company in the window's language. */
export async function openSample(id: string, fresh = false): Promise<boolean> {
  return attempt(
    () => call("open_sample", { id, lang: language.now, fresh }),
    () => go("home"),
  );
}

async function attempt(
  work: () => Promise<OpenedCompany>,
  then: () => void,
  path?: string,
  readOnly = false,
  isAnyway = false,
): Promise<boolean> {
  const anyway = () => void attempt(work, then, path, readOnly, true);
  if (!isAnyway && !(await settleOr(t("unsaved-go-on"), anyway))) return false;
  const enter = shut();
  try {
    company.show(await work());
    lock.done();
    then();
    enter();
    return true;
  } catch (error) {
    enter();
    if (path !== undefined && asWireError(error).code === "passphrase-needed") {
      lock.ask(path, readOnly);
      return false;
    }
    fail(error, path === undefined ? [] : waysOn(asWireError(error).code, path, readOnly));
    return false;
  }
}

/** Nothing is typed into a company that is being left. Gives how to let people in again. */
export function shut(): () => void {
  const page = document.getElementById("app");
  const focused = document.activeElement;
  if (page) page.inert = true;
  return () => {
    if (page) page.inert = false;
    if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
  };
}

function waysOn(code: string, path: string, readOnly = false): { label: string; run: () => void }[] {
  const look = { label: t("error-act-look"), run: () => void openPath(path, true) };
  const other = { label: t("error-act-other-file"), run: () => void openCompany() };
  const restore = { label: t("error-act-restore"), run: () => void restoreBackup(path) };
  switch (code) {
    case "already-open":
    case "read-only":
    case "disk-full":
      return [look, other];
    case "damaged":
    case "missing-has-backup":
      return [restore, other];
    case "newer-version":
      return [other, { label: t("error-act-read-out"), run: () => void readOut(path) }];
    case "bare-file":
      return [
        { label: t("error-act-cover"), run: () => lock.ask(path, readOnly, true) },
        { label: t("error-act-as-it-is"), run: () => void openPath(path, readOnly, true) },
        other,
      ];
    case "missing":
      return [other];
    default:
      return [other];
  }
}

async function restoreBackup(path: string): Promise<void> {
  try {
    const restored = await call("restore_backup", { path });
    company.show(restored.opened);
    lock.done();
    go("home");
    const aside = restored.damaged;
    const text = aside === null ? t("error-restored-gone") : t("error-restored", { path: aside });
    toast.show({ text });
  } catch (error) {
    fail(error);
  }
}

/** Writes what is in a file that is too new to be opened into a folder, for other programs. */
async function readOut(path: string): Promise<void> {
  const folder = await askFolder(t("newer-where"));
  if (folder === null) return;
  try {
    const out = (await call("read_out_newer", { path, folder, lang: language.now })).path;
    const show = () => void reveal(out).catch(fail);
    toast.show({ text: t("newer-done", { path: out }), act: { label: t("newer-show"), run: show } });
  } catch (error) {
    if (asWireError(error).code === "passphrase-needed") lock.ask(path, true);
    else fail(error);
  }
}

/** Asks for a table to read from; null when the dialog was closed. */
export function askTable(title: string): Promise<string | null> {
  return askOpen(title, { name: t("ledger-file-kind"), extensions: ["xlsx", "csv", "tsv", "txt", "xlsm"] });
}
