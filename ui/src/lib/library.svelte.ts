import type { RecentCompany } from "../bindings";
import { call } from "./api";
import { fail } from "./problem.svelte";
import { toast } from "./toast.svelte";
import { t } from "./words.svelte";

let companies = $state.raw<RecentCompany[]>([]);

/** The companies that were opened here, and what is known of them while they are closed. */
export const library = {
  get companies(): RecentCompany[] {
    return companies;
  },

  /** Reads the list; that it cannot be had must not keep anybody out. */
  async load(): Promise<void> {
    try {
      companies = await call("recent", {});
    } catch (error) {
      fail(error);
    }
  },

  /** Takes a company off the list; its file stays. */
  async forget(path: string): Promise<void> {
    try {
      await call("forget_recent", { path });
      const name = companies.find((company) => company.path === path)?.name || t("frame-no-name");
      companies = companies.filter((company) => company.path !== path);
      toast.show({ text: t("library-forgotten", { name }) });
    } catch (error) {
      fail(error);
    }
  },

  /** Gives a company its tags. They are shown as they are kept. */
  async setTags(path: string, wanted: string[]): Promise<void> {
    try {
      const { tags } = await call("set_company_tags", { path, tags: wanted });
      companies = companies.map((company) => (company.path === path ? { ...company, tags } : company));
    } catch (error) {
      fail(error);
    }
  },

  /** Notes where files are now; gives how many were taken. A file of another company is refused, and said. */
  async moved(places: { path: string; to: string }[]): Promise<number> {
    let taken = 0;
    try {
      for (const place of places) {
        await call("company_moved", place);
        taken += 1;
      }
    } catch (error) {
      fail(error);
    }
    await library.load();
    return taken;
  },
};
