import { SvelteSet } from "svelte/reactivity";

import { call } from "./api";
import { company } from "./company.svelte";
import { fail } from "./problem.svelte";

const fields = new SvelteSet<string>();

/** Questions that are not asked, given the other answers. The rules are content and are weighed by the api. */
export const hidden = {
  has(worksheet: string, field: string): boolean {
    return fields.has(`${worksheet}.${field}`);
  },
  /** Asks again whenever an edit was stored; to be called while a component is set up. */
  follow(): void {
    $effect(() => {
      if (!company.opened || company.revision < 0) return;
      call("hidden_fields", {})
        .then((next) => {
          for (const field of fields) if (!next.includes(field)) fields.delete(field);
          for (const field of next) fields.add(field);
        })
        .catch(fail);
    });
  },
};
