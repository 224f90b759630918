/** What is typed but not yet stored. Every field that waits for a pause registers here. */
interface Draft {
  isDirty(): boolean;
  commit(): void;
  /** What is typed is given up. */
  drop(): void;
}

const drafts = new Map<Element, Draft>();

/** Registers a field; the result takes it away again. */
export function register(element: Element, draft: Draft): () => void {
  drafts.set(element, draft);
  return () => drafts.delete(element);
}

/** Stores what is in every field, before the window closes, a paper is made or an edit is undone. */
export function commitAll(): void {
  for (const draft of drafts.values()) draft.commit();
}

/** Gives up what is in every field: it belongs to a company that is not shown any more, and must not reach another one. */
export function dropAll(): void {
  for (const draft of drafts.values()) draft.drop();
}

/** Whether the field with the focus holds something that is not stored: undo then belongs to the field. */
export function isTyping(): boolean {
  const focused = document.activeElement;
  return focused !== null && (drafts.get(focused)?.isDirty() ?? false);
}
