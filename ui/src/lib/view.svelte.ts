import type { Commands } from "../bindings";
import { call } from "./api";
import { company } from "./company.svelte";
import { fail } from "./problem.svelte";

/**
 * What a command says, asked again after every stored edit; null until it has answered. To be called while a component is
 * set up.
 */
export function view<Name extends keyof Commands>(
  name: Name,
  args: () => Commands[Name]["args"],
): { readonly now: Commands[Name]["result"] | null } {
  let now = $state.raw<Commands[Name]["result"] | null>(null);
  // An answer that was overtaken by a later one is not shown.
  let asked = 0;
  $effect(() => {
    if (company.revision < 0 || !company.opened) return;
    asked += 1;
    const own = asked;
    call(name, args())
      .then((next) => {
        if (own === asked) now = next;
      })
      .catch(fail);
  });
  return {
    get now() {
      return now;
    },
  };
}
