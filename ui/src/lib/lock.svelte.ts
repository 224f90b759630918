import { settleOr } from "./settle";
import { t } from "./words.svelte";
import type { LockedCompany } from "../bindings";
import { asWireError, call } from "./api";
import { company } from "./company.svelte";
import { job } from "./paper.svelte";
import { fail } from "./problem.svelte";
import { settings } from "./settings.svelte";

/** How often is looked whether it is time. */
const LOOK_MS = 1_000;
const MINUTE_MS = 60_000;

/** A company whose file waits for its passphrase. */
export interface Asked extends LockedCompany {
  /** It was open here and has been locked: whoever comes back goes on where he was. */
  locked: boolean;
  /** The file has no passphrase though its company has one: it gets that one before it is opened. */
  bare: boolean;
}

let asked = $state<Asked | null>(null);
let touched = Date.now();
/** How many things are going on during which the clock locks nothing. */
let holds = 0;

/** What waits for a passphrase, and the lock on the open company. */
export const lock = {
  get asked(): Asked | null {
    return asked;
  },

  /** Asks for the passphrase of a file, or for the one that a file has lost. */
  ask(path: string, readOnly: boolean, bare = false): void {
    asked = { path, read_only: readOnly, locked: false, bare };
  },

  /** Nobody is asked any more: the file was opened, or is left closed. */
  done(): void {
    asked = null;
  },

  /**
   * What was locked before this page was loaded waits for its passphrase. A company that is open behind a page that was loaded
   * anew is locked first, or closed when it has no passphrase: no window shows it any more, and no clock would lock it.
   */
  async load(): Promise<void> {
    await call("lock_company", {}).catch(async (error: unknown) => {
      if (asWireError(error).code === "no-passphrase") await call("close_company", {});
    });
    const locked = await call("locked_company", {});
    asked = locked && { ...locked, locked: true, bare: false };
  },

  /** Leaves the file closed. */
  async leave(): Promise<void> {
    const path = asked?.path;
    asked = null;
    if (path !== undefined) await call("leave_locked_company", { path }).catch(fail);
  },

  /** Locks the open company, as somebody wished: not before it is stored, or they say so. */
  async press(): Promise<void> {
    if (await settleOr(t("unsaved-go-on"), () => void lock.now())) await lock.now();
  },

  /** Locks the open company. The page is loaded anew, so that nothing of it stays in the window either. */
  async now(): Promise<void> {
    try {
      await company.settle();
      await call("lock_company", {});
    } catch (error) {
      // Where none is open any more, nothing of it may stay in the window either.
      if (asWireError(error).code !== "no-company") {
        fail(error);
        return;
      }
    }
    location.reload();
  },

  /** Not locked by the clock while something is written or shown that cannot be had again. Gives how to let go. */
  hold(): () => void {
    holds += 1;
    return () => {
      holds -= 1;
      touched = Date.now();
    };
  },

  /** Locks the company when nobody has touched the window for as long as the setting says. */
  watch(): () => void {
    const touch = () => {
      // A computer that slept does not count its minutes: whoever wakes it finds the company locked.
      if (!isTime()) touched = Date.now();
    };
    const look = setInterval(() => {
      if (isTime()) {
        touched = Date.now();
        void lock.now();
      }
    }, LOOK_MS);
    const signs = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
    for (const sign of signs) addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      clearInterval(look);
      for (const sign of signs) removeEventListener(sign, touch, { capture: true });
    };
  },
};

function isTime(): boolean {
  if (holds > 0) return false;
  if (!company.opened?.has_passphrase || settings.lockAfter <= 0 || job.now !== null) return false;
  return Date.now() - touched >= settings.lockAfter * MINUTE_MS;
}
