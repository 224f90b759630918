import { call } from "./api";

let day = $state("");
let version = $state("");

/** The day as the program sees it, and which program it is. */
export const today = {
  /** `YYYY-MM-DD`. */
  get now(): string {
    return day;
  },
  get version(): string {
    return version;
  },
  async load(): Promise<void> {
    const info = await call("app_info", {});
    day = info.today;
    version = info.version;
  },
};
