import { tick } from "svelte";

import { route } from "./route.svelte";

/** Brings the question that the address asks for into view, with the focus in its answer. */
export function followField(): void {
  $effect(() => {
    const field = route.query.get("field");
    if (!field) return;
    void tick().then(() => {
      const question = document.getElementById(`field-${field}`);
      question?.scrollIntoView({ block: "center" });
      question
        ?.querySelector<HTMLElement>(".answer input, .answer textarea, .answer select, .answer button")
        ?.focus({ preventScroll: true });
    });
  });
}
