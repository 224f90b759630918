import type { Clause, ClauseEdit, Lang } from "../bindings";
import { call } from "./api";
import { rewritten, whole, type Wording } from "./clause";
import { company } from "./company.svelte";

/** What may be done to a clause of a document. Each is one edit, and can be undone. */

const put = (edit: ClauseEdit) => company.carryOut(() => call("put_clause", { edit }));

const blank = (document: string): ClauseEdit => ({
  id: "",
  document,
  clause: "",
  after: "",
  dropped: false,
  reason: "",
  words: {},
});
const editOf = (document: string, clause: Clause): ClauseEdit =>
  clause.edit ?? { ...blank(document), clause: clause.anchor };

/** Leaves a clause out. */
export function drop(document: string, clause: Clause): void {
  void put({ ...editOf(document, clause), dropped: true });
}

/** Uses a clause again that was left out, with what was written before. */
export function takeBack(document: string, clause: Clause): void {
  const edit = editOf(document, clause);
  const wrote = Object.keys(edit.words).length > 0;
  if (edit.dropped && (wrote || edit.clause === "")) void put({ ...edit, dropped: false });
  else if (edit.id !== "") restore(clause);
}

/** Back to the template; one of the company's own is gone. */
export function restore(clause: Clause): void {
  const id = clause.edit?.id;
  if (id) void company.carryOut(() => call("remove_clause", { id }), "clause-removed");
}

/** The company keeps its words and has seen what the template says now. */
export function keep(document: string, clause: Clause, lang: Lang): void {
  const edit = editOf(document, clause);
  void put({
    ...edit,
    words: { ...edit.words, [lang]: { ...clause.now, base: whole(clause.template) } },
  });
}

/** Stores the words of a clause, written by somebody who looked at the paper in a language. */
export function write(
  document: string,
  clause: Clause,
  next: Record<Lang, Wording>,
  templates: Record<Lang, Wording | null>,
  lang: Lang,
): Promise<boolean> {
  const edit = editOf(document, clause);
  return put({ ...edit, words: rewritten(edit.words, next, templates, lang) });
}

/** Adds a clause of the company's own after another. */
export function addAfter(
  document: string,
  clause: Clause,
  next: Record<Lang, Wording>,
  lang: Lang,
): Promise<boolean> {
  const words = rewritten({}, next, { ja: null, en: null }, lang);
  return put({ ...blank(document), after: clause.anchor, words });
}
