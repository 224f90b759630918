import type { HomeView } from "../bindings";
import { call } from "./api";
import { company } from "./company.svelte";
import { fail } from "./problem.svelte";

/** What the home screen says, asked again after every stored edit; to be called while a component is set up. */
export function homeView(): { readonly now: HomeView | null } {
  let view = $state.raw<HomeView | null>(null);
  $effect(() => {
    if (company.revision < 0) return;
    call("home", {})
      .then((next) => (view = next))
      .catch(fail);
  });
  return {
    get now() {
      return view;
    },
  };
}
