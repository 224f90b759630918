import type {
  Action,
  Catalogue,
  CategoryInfo,
  Field,
  Function as Fn,
  Idea,
  Lang,
  Theme,
  Threat,
  Weakness,
  Worksheet,
} from "../bindings";
import { call } from "./api";

let loaded = $state.raw<Catalogue>({
  functions: [],
  worksheets: [],
  documents: [],
  categories: [],
  ideas: [],
  withdrawn: [],
  annex_a: {},
  threats: [],
  weaknesses: [],
  themes: [],
  controls: [],
  terms: { source: "", ids: [], everyday: {} },
  modules: [],
  samples: [],
});

/** What the assets offer. It does not change while the app runs. */
export const catalogue = {
  async load(): Promise<void> {
    loaded = await call("catalogue", {});
  },
  get functions(): Fn[] {
    return loaded.functions;
  },
  get worksheets(): Worksheet[] {
    return loaded.worksheets;
  },
  get documents(): string[] {
    return loaded.documents.map((document) => document.id);
  },
  /** The documents that the answers of a worksheet fill. */
  papersOf(worksheet: string): string[] {
    return loaded.documents
      .filter((document) => document.worksheets.includes(worksheet))
      .map((document) => document.id);
  },
  get categories(): CategoryInfo[] {
    return loaded.categories;
  },
  /** What a small firm can do towards an outcome. */
  ideasFor(outcome: string): Idea[] {
    return loaded.ideas.filter((idea) => idea.outcome === outcome);
  },
  /** The controls of Annex A that NIST names beside an outcome. */
  annexOf(outcome: string): string[] {
    return loaded.annex_a[outcome] ?? [];
  },
  get threats(): Threat[] {
    return loaded.threats;
  },
  get weaknesses(): Weakness[] {
    return loaded.weaknesses;
  },
  /** The controls of Annex A by theme. */
  get themes(): Theme[] {
    return loaded.themes;
  },
  /** The controls of Annex A, in its order. */
  get controls(): string[] {
    return loaded.controls;
  },
  /** The actions that lead to an outcome, also those that name its whole category. */
  actionsFor(outcome: string): Action[] {
    const category = outcome.split("-", 1)[0] ?? outcome;
    return loaded.functions
      .flatMap((fn) => fn.actions)
      .filter((action) => action.csf.includes(outcome) || action.csf.includes(category));
  },
  /** The terms that explain themselves wherever they appear in a language. */
  termsShown(lang: Lang): string[] {
    const everyday = new Set(loaded.terms.everyday[lang] ?? []);
    return loaded.terms.ids.filter((id) => !everyday.has(id));
  },
  /** The lessons, by their numbers. */
  get modules(): string[] {
    return loaded.modules;
  },
  get samples(): string[] {
    return loaded.samples;
  },
  worksheet(id: string): Worksheet | undefined {
    return loaded.worksheets.find((worksheet) => worksheet.id === id);
  },
  fn(id: string): Fn | undefined {
    return loaded.functions.find((fn) => fn.id === id);
  },
  /** The function that an action belongs to. */
  fnOf(action: string): Fn | undefined {
    return loaded.functions.find((fn) => fn.actions.some((one) => one.id === action));
  },
  action(id: string): Action | undefined {
    return loaded.functions.flatMap((fn) => fn.actions).find((action) => action.id === id);
  },
  field(worksheet: string, id: string): Field | undefined {
    const [name = "", column] = id.split(".", 2);
    const field = catalogue
      .worksheet(worksheet)
      ?.sections.flatMap((section) => section.fields)
      .find((field) => field.id === name);
    return column === undefined ? field : field?.columns.find((own) => own.id === column);
  },
};

/** Whether the guide has more than a title for an action. */
export function isWritten(action: Action): boolean {
  return action.quick.length > 0;
}
