import type { HomeView } from "../bindings";
import { view } from "./view.svelte";

/** What the home screen says, asked again after every stored edit; to be called while a component is set up. */
export function homeView(): { readonly now: HomeView | null } {
  return view("home", () => ({}));
}
