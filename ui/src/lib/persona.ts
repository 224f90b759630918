import type { Face, Hair, NoteKind, Persona, PersonaGroup, PersonaNote, Tone, Viewpoint } from "../bindings";

/** A persona of whom nothing is known yet. */
export function blankPersona(): Persona {
  return {
    id: "",
    face: null,
    name: "",
    age: null,
    group: "",
    quote: "",
    occupation: "",
    home: "",
    family: "",
    hobbies: "",
    values: "",
    motive: "",
    channel: "",
    more: [],
    entrusts: [],
    worries: [],
    groups: [],
    checks: [],
  };
}

/** How something about customers can be learned. */
export const NOTE_KINDS = [
  "interview",
  "questionnaire",
  "public-data",
  "observation",
  "other",
] as const satisfies NoteKind[];

/** How customers can be told apart. */
export const VIEWPOINTS = ["region", "age", "motive", "usage", "own"] as const satisfies Viewpoint[];

/** A way of telling customers apart, with the groups found in it. */
export interface View {
  view: Viewpoint;
  /** The name of an own one; empty for the others and while it has none. */
  own: string;
  groups: PersonaGroup[];
}

/** The source's four ways, then one's own by name as they were added; one of one's own is always there to begin with. */
export function views(groups: readonly PersonaGroup[]): View[] {
  const own = (group: PersonaGroup) => group.own_view.trim();
  const names = new Set(groups.filter((group) => group.view === "own").map(own));
  return VIEWPOINTS.flatMap((view): View[] =>
    view === "own"
      ? (names.size > 0 ? [...names] : [""]).map((name) => ({
          view,
          own: name,
          groups: groups.filter((group) => group.view === view && own(group) === name),
        }))
      : [{ view, own: "", groups: groups.filter((group) => group.view === view) }],
  );
}

/** How the hair of a drawn face can be worn. */
export const HAIRS = ["short", "long", "parted", "tied", "curly", "thin"] as const satisfies Hair[];
/** The colours of a drawn face. */
export const TONES = ["black", "brown", "grey"] as const satisfies Tone[];

/** The face of a persona: the chosen one, or the one that comes with its id, the same as on paper. */
export function faceOf(persona: Persona): Face {
  if (persona.face) return persona.face;
  const number = [...persona.id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7);
  return {
    hair: HAIRS[number % 3] ?? "short",
    tone: TONES[(number >>> 4) % 3] ?? "black",
    glasses: (number >>> 8) % 3 === 0,
  };
}

/** A note without words yet. */
export function blankNote(): PersonaNote {
  return { id: "", kind: "interview", text: "", source: "", date: null, groups: [], photos: [] };
}

/** A list with something put in, or taken out if it was there. */
export function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((own) => own !== one) : [...list, one];
}

/** One entry a line, as it is typed; empty lines are left out. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
