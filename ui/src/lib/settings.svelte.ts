import type { Lang } from "../bindings";
import { call } from "./api";
import { ORDERS, type CompanyOrder } from "./library";
import { fail } from "./problem.svelte";
import { language } from "./words.svelte";

export type Theme = "system" | "light" | "dark";

/** Text sizes in percent. */
export const SIZES = [90, 100, 112, 125, 137, 150] as const;

/** Minutes after which a company with a passphrase is locked; 0 for never. */
export const LOCK_AFTER = [5, 10, 30, 0] as const;

/** Effective widths, in rem, at which the frame changes: a rail instead of a margin, then one column. */
const RAIL_REM = 73.75;
const ONE_REM = 58;

let theme = $state<Theme>("system");
let size = $state(100);
let who = $state("");
let lockAfter = $state(10);
let companyOrder = $state<CompanyOrder>("due");
let dark: MediaQueryList | undefined;

/** What this machine remembers about its user; it never travels with a company. */
export const settings = {
  get lang(): Lang {
    return language.now;
  },
  get theme(): Theme {
    return theme;
  },
  get size(): number {
    return size;
  },
  get who(): string {
    return who;
  },

  /** Minutes without a touch after which a company with a passphrase is locked; 0 for never. */
  get lockAfter(): number {
    return lockAfter;
  },

  /** In which order the companies of the library stand. */
  get companyOrder(): CompanyOrder {
    return companyOrder;
  },

  /** Reads what was set before. Without a choice the language is that of the system, Japanese when in doubt. */
  async load(): Promise<void> {
    dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", show);
    addEventListener("resize", show);
    const stored = await call("settings", {});
    language.now = stored["lang"] === "en" ? "en" : stored["lang"] === "ja" ? "ja" : systemLanguage();
    if (stored["theme"] === "light" || stored["theme"] === "dark") theme = stored["theme"];
    if (typeof stored["text-size"] === "number") size = nearest(stored["text-size"]);
    if (typeof stored["who"] === "string") who = stored["who"];
    if (typeof stored["lock-after"] === "number") lockAfter = stored["lock-after"];
    companyOrder = ORDERS.find((order) => order === stored["company-order"]) ?? "due";
    show();
  },

  setLang(next: Lang): void {
    language.now = next;
    keep("lang", next);
  },
  setTheme(next: Theme): void {
    theme = next;
    show();
    keep("theme", next);
  },
  setSize(next: number): void {
    size = nearest(next);
    show();
    keep("text-size", size);
  },
  /** One step larger or smaller. */
  resize(steps: number): void {
    const index = SIZES.indexOf(size as (typeof SIZES)[number]) + steps;
    settings.setSize(SIZES[Math.min(Math.max(index, 0), SIZES.length - 1)] ?? 100);
  },
  setWho(next: string): void {
    who = next.trim();
    keep("who", who || null);
  },
  setLockAfter(next: number): void {
    lockAfter = next;
    keep("lock-after", next);
  },
  setCompanyOrder(next: CompanyOrder): void {
    companyOrder = next;
    keep("company-order", next);
  },
};

function systemLanguage(): Lang {
  const first = navigator.language.toLowerCase();
  return first.startsWith("ja") || first === "c" || first.startsWith("c-")
    ? "ja"
    : first.startsWith("en")
      ? "en"
      : "ja";
}

function nearest(wanted: number): number {
  return SIZES.reduce((best, size) => (Math.abs(size - wanted) < Math.abs(best - wanted) ? size : best));
}

function show(): void {
  const root = document.documentElement;
  const isDark = theme === "dark" || (theme === "system" && (dark?.matches ?? false));
  root.dataset["theme"] = isDark ? "dark" : "light";
  root.style.fontSize = `${size}%`;
  const rem = innerWidth / (16 * (size / 100));
  root.dataset["width"] = rem < ONE_REM ? "one" : rem < RAIL_REM ? "rail" : "wide";
}

function keep(key: string, value: unknown): void {
  call("set_setting", { key, value }).catch(fail);
}
