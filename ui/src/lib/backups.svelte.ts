import type { BackupEntry, BackupsView, RestoreTrial } from "../bindings";
import { askFolder, askSave } from "../ipc";
import { asWireError, call } from "./api";
import { localDay, localTime } from "./change-log";
import { company } from "./company.svelte";
import { day } from "./dates";
import { onLeave } from "./leaving";
import { lock } from "./lock.svelte";
import { fileName } from "./open";
import { fail } from "./problem.svelte";
import { go } from "./route.svelte";
import { settleOr } from "./settle";
import { toast } from "./toast.svelte";
import { language, t } from "./words.svelte";

/** While a backup is being made, the list is asked for again after so long. */
const AGAIN = 700;

let view = $state.raw<BackupsView | null>(null);
let trial = $state.raw<RestoreTrial | null>(null);
let trying = $state(false);
let timer: ReturnType<typeof setTimeout> | undefined;

onLeave(() => backups.leave());

/** The backups of the open company and what can be done with them. */
export const backups = {
  get now(): BackupsView | null {
    return view;
  },
  /** What the last trial found, as long as the screen is open. */
  get trial(): RestoreTrial | null {
    return trial;
  },
  get isTrying(): boolean {
    return trying;
  },

  async load(): Promise<void> {
    clearTimeout(timer);
    if (!company.opened) return;
    const isHere = whileOpen();
    try {
      const next = await call("backups", {});
      if (!isHere()) return;
      view = next;
      if (view.making) timer = setTimeout(() => void backups.load(), AGAIN);
    } catch (error) {
      if (isHere()) fail(error);
    }
  },
  /** Forgets what was shown: the screen is left. */
  leave(): void {
    clearTimeout(timer);
    view = null;
    trial = null;
  },

  /** Restores a backup for a trial, the newest when none is named. */
  async try(backup: string | null): Promise<void> {
    if (trying) return;
    trying = true;
    trial = null;
    const isHere = whileOpen();
    const release = lock.hold();
    try {
      const next = await call("try_restoring", { backup });
      if (isHere()) trial = next;
    } catch (error) {
      if (isHere()) fail(error);
    } finally {
      trying = false;
      release();
    }
    if (isHere()) await backups.load();
  },
  async check(backup: BackupEntry): Promise<void> {
    const isHere = whileOpen();
    try {
      const { whole } = await call("check_backup", { path: backup.path });
      if (isHere()) toast.show({ text: t(whole ? "backups-check-good" : "backups-check-bad") });
    } catch (error) {
      if (isHere()) fail(error);
    }
    if (isHere()) await backups.load();
  },
  /**
   * Locks all backups as the company is now. Gives the code of what stood in the way, or null, and how many could not be
   * read or written.
   */
  async relock(earlier: string | null): Promise<{ refused: string | null; left: number }> {
    const isHere = whileOpen();
    const release = lock.hold();
    let refused: string | null = null;
    let left = 0;
    try {
      const done = await call("relock_backups", { earlier });
      left = done.left.length;
      if (isHere() && done.count > 0) {
        const has = company.opened?.has_passphrase;
        toast.show({ text: t(has ? "backups-relocked" : "backups-relocked-off", { count: done.count }) });
      }
    } catch (error) {
      refused = asWireError(error).code;
      if (isHere() && refused !== "wrong-passphrase") fail(error);
    } finally {
      release();
    }
    if (isHere()) await backups.load();
    return { refused, left };
  },
  /** Asks where, copies a backup there and opens the copy. */
  async openCopy(backup: BackupEntry): Promise<void> {
    const name = t("backups-copy-name", { name: company.name, day: day(localDay(backup.at), language.now) });
    const kind = { name: t("frame-file-kind"), extensions: ["sonae"] };
    const path = await askSave(t("backups-copy-where"), `${fileName(name)}.sonae`, kind);
    if (path === null) return;
    const copy = async (backup: string) => {
      company.show(await call("open_backup", { backup, path }));
      go("home");
    };
    const older = (backup: string) => swap(() => copy(backup), "backups-copy-older", older);
    await swap(() => copy(backup.path), "backups-copy-older", older);
  },
  /** Puts a backup in the place of the company's file. */
  async goBack(path: string): Promise<void> {
    const back = async () => {
      const restored = await call("go_back_to_backup", { path });
      company.show(restored.opened);
      trial = null;
      toast.show({ text: t("backups-went-back", { path: restored.damaged ?? "" }) });
    };
    await swap(back, "backups-use-older", (older) => backups.goBack(older));
    await backups.load();
  },

  /** Asks for a second place and keeps to it. */
  async choosePlace(): Promise<void> {
    const path = await askFolder(t("backups-second-choose"));
    if (path !== null) await set(() => call("set_backup_place", { path }));
  },
  async leavePlace(): Promise<void> {
    await set(() => call("set_backup_place", { path: null }));
  },
  async setLimit(limit: number | null): Promise<void> {
    await set(() => call("set_backup_limit", { limit }));
  },
};

/** When a backup was made, in words: day and time. */
export function madeAt(instant: string): string {
  return `${day(localDay(instant), language.now)} ${localTime(instant)}`;
}

/** Tells later whether the company that is open now still is: what is asked of one may be answered when another is open. */
function whileOpen(): () => boolean {
  const own = company.opened?.path;
  return () => company.opened?.path === own;
}

/** Work after which another file is open. A damaged backup is answered with the offer to do the same with the one before it. */
async function swap(
  work: () => Promise<void>,
  label: string,
  withOlder: (backup: string) => Promise<void>,
  isAnyway = false,
): Promise<void> {
  const anyway = () => void swap(work, label, withOlder, true);
  if (!isAnyway && !(await settleOr(t("unsaved-go-on"), anyway))) return;
  try {
    await work();
  } catch (error) {
    const older = asWireError(error).args["older"];
    const acts = older ? [{ label: t(label), run: () => void withOlder(older) }] : [];
    fail(error, acts);
  }
}

async function set(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fail(error);
  }
  await backups.load();
}
