import type { Action, Catalogue, Field, Function as Fn, Worksheet } from "../bindings";
import { call } from "./api";

let loaded = $state.raw<Catalogue>({ functions: [], worksheets: [], documents: [], terms: [], samples: [] });

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
  get terms(): string[] {
    return loaded.terms;
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
