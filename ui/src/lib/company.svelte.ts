import type {
  ActionState,
  Answer,
  CompanyFile,
  ControlDecision,
  Depth,
  Evidence,
  Flow,
  InformationAsset,
  Measure,
  OpenedCompany,
  Person,
  Persona,
  PersonaGroup,
  PersonaNote,
  Rating,
  Requirement,
  Risk,
  Row,
  Sheet,
  SkillRating,
  Step,
} from "../bindings";
import { call } from "./api";
import { commitAll, dropAll } from "./drafts";
import { leave } from "./leaving";
import { fail } from "./problem.svelte";
import { toast } from "./toast.svelte";
import { today } from "./today.svelte";
import { maybe, t } from "./words.svelte";

let opened = $state<OpenedCompany | null>(null);
// Thousands of lines: watched as a whole, not each by itself.
let assets = $state.raw<InformationAsset[]>([]);
let changedAssets: Set<string> | null = null;
let revision = $state(0);
let savedAt = $state<string | null>(null);
let waiting = $state(0);
let isStored = $state(true);
let failed = 0;
let queue: Promise<unknown> = Promise.resolve();

/**
 * The open company. An edit shows at once and is stored in the order it was made; when it cannot be stored, the company
 * is read again, so that the screen never shows what the file does not hold.
 */
export const company = {
  get opened(): OpenedCompany | null {
    return opened;
  },
  get file(): CompanyFile {
    if (!opened) throw new Error("no company is open");
    return opened.file;
  },
  /** Grows with every stored edit: what is computed from the file asks again. */
  get revision(): number {
    return revision;
  },
  /** When the last edit was stored, `HH:MM`; null before the first. */
  get savedAt(): string | null {
    return savedAt;
  },
  /** Whether an edit is on its way. */
  get isSaving(): boolean {
    return waiting > 0;
  },
  /** Whether the last edit was stored. */
  get isStored(): boolean {
    return isStored;
  },
  get name(): string {
    const answer = company.answer("company", "name");
    return typeof answer === "string" ? answer : "";
  },
  get isReadOnly(): boolean {
    return opened?.read_only ?? false;
  },

  answer(worksheet: string, field: string): Answer | undefined {
    return opened?.file.answers[worksheet]?.fields[field];
  },
  rows(worksheet: string, field: string): Row[] {
    return opened?.file.answers[worksheet]?.rows[field] ?? [];
  },
  /** What to call a person: the name, or the role where no name is given. */
  called(id: unknown): string {
    const person = company.person(id);
    return person?.name || person?.role || "";
  },
  person(id: unknown): Person | undefined {
    return opened?.file.people.find((person) => person.id === id);
  },
  persona(id: string): Persona | undefined {
    return opened?.file.personas.find((persona) => persona.id === id);
  },
  flow(id: string): Flow | undefined {
    return opened?.file.flows.find((flow) => flow.id === id);
  },
  asset(id: string): InformationAsset | undefined {
    return opened?.file.assets.find((asset) => asset.id === id);
  },
  risk(id: string): Risk | undefined {
    return opened?.file.risks.find((risk) => risk.id === id);
  },
  measure(id: string): Measure | undefined {
    return opened?.file.measures.find((measure) => measure.id === id);
  },
  /** The path the company has chosen; the quick one until it does. */
  get path(): Depth {
    const answer = company.answer("company", "path");
    return answer === "baseline" || answer === "comprehensive" ? answer : "quick";
  },
  /** What shows that an action was done. */
  evidence(action: string): Evidence[] {
    return opened?.file.evidence.filter((one) => one.action === action) ?? [];
  },
  rating(outcome: string): Rating {
    return (
      opened?.file.ratings.find((rating) => rating.outcome === outcome) ?? {
        outcome,
        current: null,
        target: null,
        note: "",
      }
    );
  },
  action(id: string): ActionState {
    return opened?.file.actions.find((state) => state.action === id) ?? blankAction(id);
  },

  /** The lines of the register that changed since this was last asked; null when all of them may have. */
  takeChangedAssets(): Set<string> | null {
    const changed = changedAssets;
    changedAssets = new Set();
    return changed;
  },

  /** Shows a company that the api has opened. */
  show(next: OpenedCompany): void {
    dropAll();
    if (opened?.path !== next.path) forget();
    opened = held(next);
    savedAt = null;
    revision += 1;
  },
  /** Lets go of the company. */
  async close(): Promise<void> {
    await call("close_company", {});
    dropAll();
    opened = null;
    forget();
  },
  /** Reads the company again. */
  async reload(): Promise<void> {
    opened = held(await call("company", {}));
    revision += 1;
  },
  /** Stores what is in the fields. False when something of it could not be stored: somebody has been told. */
  async settle(): Promise<boolean> {
    const before = failed;
    commitAll();
    await company.settled();
    return failed === before;
  },
  /** Does something that may make an edit. Whether that was stored; true when there was none. */
  async outcome(work: () => void): Promise<boolean> {
    const before = queue;
    work();
    const own = queue;
    return own === before || (await own) !== null;
  },
  /** When all edits made so far are stored. */
  async settled(): Promise<void> {
    await queue;
  },

  setAnswer(worksheet: string, field: string, answer: Answer | null, row: string | null = null): void {
    const fields = row ? rowById(row)?.fields : sheet(worksheet).fields;
    if (!fields) return;
    if (answer === null) delete fields[field];
    else fields[field] = answer;
    store(() => call("set_answer", { worksheet, row, field, answer }));
  },
  async addRow(worksheet: string, field: string, after: string | null = null): Promise<string | null> {
    const added = await store(() => call("add_row", { worksheet, field, after }));
    if (!added) return null;
    const rows = table(worksheet, field);
    const at = after === null ? rows.length : rows.findIndex((row) => row.id === after) + 1;
    rows.splice(at, 0, { id: added.id, fields: {} });
    return added.id;
  },
  removeRow(worksheet: string, field: string, id: string): void {
    const rows = company.rows(worksheet, field);
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) rows.splice(at, 1);
    store(() => call("remove_row", { id }));
    offerUndo("row-removed");
  },
  moveRow(worksheet: string, field: string, id: string, by: -1 | 1): void {
    const rows = company.rows(worksheet, field);
    const at = rows.findIndex((row) => row.id === id);
    const target = at + by;
    const row = rows[at];
    if (!row || target < 0 || target >= rows.length) return;
    rows.splice(at, 1);
    rows.splice(target, 0, row);
    const before = rows[target + 1]?.id ?? null;
    store(() => call("move_row", { id, before }));
  },

  async putPerson(person: Person): Promise<string | null> {
    if (person.id) put(company.file.people, person);
    const stored = await store(() => call("put_person", { person }));
    // A known one is shown already, and may have been changed again meanwhile.
    if (stored && !person.id) put(company.file.people, { ...person, id: stored.id });
    return stored?.id ?? null;
  },
  async removePerson(id: string): Promise<void> {
    await store(() => call("remove_person", { id }));
    await company.reload().catch(fail);
    offerUndo("person-removed");
  },
  async putPersona(persona: Persona): Promise<string | null> {
    if (persona.id) put(company.file.personas, persona);
    const stored = await store(() => call("put_persona", { persona }));
    if (stored && !persona.id) put(company.file.personas, { ...persona, id: stored.id });
    return stored?.id ?? null;
  },
  /** Changes a persona so that something of it is gone, and offers to take that back. */
  async putWithUndo(id: string, change: Partial<Persona>, label: string): Promise<void> {
    const now = company.persona(id);
    if (!now) return;
    await company.putPersona({ ...$state.snapshot(now), ...change });
    offerUndo(label);
  },
  async removePersona(id: string): Promise<void> {
    drop(company.file.personas, id);
    await store(() => call("remove_persona", { id }));
    offerUndo("persona-removed");
  },
  async putPersonaNote(note: PersonaNote): Promise<string | null> {
    if (note.id) put(company.file.persona_notes, note);
    const stored = await store(() => call("put_persona_note", { note }));
    if (stored && !note.id) put(company.file.persona_notes, { ...note, id: stored.id });
    return stored?.id ?? null;
  },
  async removePersonaNote(id: string): Promise<void> {
    drop(company.file.persona_notes, id);
    await store(() => call("remove_persona_note", { id }));
    offerUndo("persona-note-removed");
  },
  async putPersonaGroup(group: PersonaGroup): Promise<string | null> {
    if (group.id) put(company.file.persona_groups, group);
    const stored = await store(() => call("put_persona_group", { group }));
    if (stored && !group.id) put(company.file.persona_groups, { ...group, id: stored.id });
    return stored?.id ?? null;
  },
  /** Calls an own way of telling customers apart differently. */
  renameViewpoint(from: string, to: string): void {
    for (const group of company.file.persona_groups) {
      if (group.view === "own" && group.own_view.trim() === from) group.own_view = to.trim();
    }
    store(() => call("rename_viewpoint", { from, to }));
  },
  /** Stores a flow without its steps: those are stored one by one. */
  async putFlow(flow: Flow): Promise<string | null> {
    const steps = company.flow(flow.id)?.steps ?? [];
    if (flow.id) put(company.file.flows, { ...flow, steps });
    const stored = await store(() => call("put_flow", { flow }));
    if (stored && !flow.id) put(company.file.flows, { ...flow, id: stored.id, steps: [] });
    return stored?.id ?? null;
  },
  /** Begins a To-Be flow as a copy. */
  async startToBe(id: string): Promise<string | null> {
    const stored = await store(() => call("start_to_be", { id }));
    if (stored) await company.reload().catch(fail);
    return stored?.id ?? null;
  },
  async removeFlow(id: string): Promise<void> {
    drop(company.file.flows, id);
    await store(() => call("remove_flow", { id }));
    offerUndo("flow-removed");
  },
  async putStep(flow: string, step: Step, after: string | null = null): Promise<string | null> {
    const steps = company.flow(flow)?.steps;
    if (!steps) return null;
    if (step.id) put(steps, step);
    const stored = await store(() => call("put_step", { flow, step, after }));
    if (!stored) return null;
    if (!step.id) {
      const at = after === null ? steps.length : steps.findIndex((one) => one.id === after) + 1;
      steps.splice(at, 0, { ...step, id: stored.id });
    }
    return stored.id;
  },
  async removeStep(flow: string, step: string): Promise<void> {
    await store(() => call("remove_step", { flow, step }));
    await company.reload().catch(fail);
    offerUndo("step-removed");
  },
  moveStep(flow: string, step: string, by: -1 | 1): void {
    const steps = company.flow(flow)?.steps ?? [];
    const at = steps.findIndex((one) => one.id === step);
    const target = at + by;
    const moved = steps[at];
    if (!moved || target < 0 || target >= steps.length) return;
    steps.splice(at, 1);
    steps.splice(target, 0, moved);
    const ids = steps.map((one) => one.id);
    store(() => call("order_steps", { flow, ids }));
  },

  /** Puts a step into another lane, to another row, or both: one edit. */
  placeStep(flow: string, step: string, to: { actor?: string; ids?: string[] }): void {
    const steps = company.flow(flow)?.steps ?? [];
    const own = steps.find((one) => one.id === step);
    if (!own) return;
    if (to.actor !== undefined) own.actor = to.actor;
    const ids = to.ids ?? [];
    if (ids.length > 0) steps.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    void store(() => call("place_step", { flow, step, actor: to.actor ?? null, ids }));
  },
  /** Stores a flow that was read from a file. */
  async importFlow(flow: Flow): Promise<string | null> {
    const stored = await store(() => call("import_flow", { flow }));
    if (stored) await company.reload().catch(fail);
    return stored?.id ?? null;
  },

  async putAsset(asset: InformationAsset): Promise<string | null> {
    if (asset.id) showAssets([asset]);
    const stored = await store(
      () => call("put_asset", { asset }),
      (stored) => {
        if (asset.id) return;
        showAssets([{ ...asset, id: stored.id, registered: asset.registered ?? today.now }]);
      },
    );
    return stored?.id ?? null;
  },
  /** Stores several lines as one edit. */
  async putAssets(changed: InformationAsset[]): Promise<void> {
    showAssets(changed);
    await store(() => call("put_assets", { assets: changed }));
  },
  /** An edit that gives back the lines it stored: they are shown without reading the others again. */
  async storeAssets<Result extends { at: string; assets: InformationAsset[] }>(
    work: () => Promise<Result>,
    label?: string,
  ): Promise<Result | null> {
    const stored = await store(work, (stored) => showAssets(stored.assets));
    if (stored && stored.assets.length > 0 && label) offerUndo(label);
    return stored;
  },
  async removeAsset(id: string): Promise<void> {
    assets = assets.filter((asset) => asset.id !== id);
    await store(() => call("remove_asset", { id }));
    // Its risks and requirements went with it.
    await company.reload().catch(fail);
    offerUndo("asset-removed");
  },
  moveAsset(id: string, by: -1 | 1): void {
    const at = assets.findIndex((asset) => asset.id === id);
    const target = at + by;
    const moved = assets[at];
    if (!moved || target < 0 || target >= assets.length) return;
    const next = [...assets];
    next.splice(at, 1);
    next.splice(target, 0, moved);
    assets = next;
    const before = assets[target + 1]?.id ?? null;
    store(() => call("move_asset", { id, before }));
  },
  /** Notes that the register shall not have this information, or that it may be offered again. */
  async leaveOut(name: string, isOut: boolean): Promise<void> {
    const command = isOut ? "leave_out_information" : "offer_information_again";
    const stored = await store(() => call(command, { name }));
    if (stored) offerUndo(isOut ? "information-left-out" : "information-offered-again");
  },

  async putRisk(risk: Risk): Promise<string | null> {
    if (risk.id) put(company.file.risks, risk);
    const stored = await store(() => call("put_risk", { risk }));
    if (stored && !risk.id) put(company.file.risks, { ...risk, id: stored.id });
    return stored?.id ?? null;
  },
  async removeRisk(id: string): Promise<void> {
    drop(company.file.risks, id);
    await store(() => call("remove_risk", { id }));
    offerUndo("risk-removed");
  },
  async putMeasure(measure: Measure): Promise<string | null> {
    if (measure.id) put(company.file.measures, measure);
    const stored = await store(() => call("put_measure", { measure }));
    if (stored && !measure.id) put(company.file.measures, { ...measure, id: stored.id });
    return stored?.id ?? null;
  },
  async removeMeasure(id: string): Promise<void> {
    await store(() => call("remove_measure", { id }));
    await company.reload().catch(fail);
    offerUndo("measure-removed");
  },
  putControl(decision: ControlDecision): void {
    const controls = company.file.controls;
    const at = controls.findIndex((own) => own.control === decision.control);
    if (at >= 0) controls[at] = decision;
    else controls.push(decision);
    void store(() => call("put_control", { decision }));
  },
  async putRequirement(requirement: Requirement): Promise<string | null> {
    if (requirement.id) put(company.file.requirements, requirement);
    const stored = await store(() => call("put_requirement", { requirement }));
    if (stored && !requirement.id) put(company.file.requirements, { ...requirement, id: stored.id });
    return stored?.id ?? null;
  },
  async removeRequirement(id: string): Promise<void> {
    drop(company.file.requirements, id);
    await store(() => call("remove_requirement", { id }));
    offerUndo("requirement-removed");
  },

  putAction(next: ActionState): void {
    // The day on which it was done goes with being done, here as in the file.
    const done_on = next.progress === "done" ? (next.done_on ?? today.now) : null;
    const state = { ...next, done_on };
    const actions = company.file.actions;
    const at = actions.findIndex((own) => own.action === state.action);
    if (at >= 0) actions[at] = state;
    else actions.push(state);
    store(() => call("put_action", { state }));
  },

  putRating(rating: Rating): void {
    const ratings = company.file.ratings;
    const at = ratings.findIndex((own) => own.outcome === rating.outcome);
    if (at >= 0) ratings[at] = rating;
    else ratings.push(rating);
    store(() => call("put_rating", { rating }));
  },

  /** How well somebody can do something: what changes of it, on top of what is known. */
  putSkillRating(person: string, skill: string, change: Partial<SkillRating>): void {
    const ratings = company.file.skill_ratings;
    const at = ratings.findIndex((own) => own.person === person && own.skill === skill);
    const before = ratings[at] ?? { person, skill, own: null, lead: null, evidence: "", on: null };
    const rating: SkillRating = { ...$state.snapshot(before), ...change, on: today.now };
    if (at >= 0) ratings[at] = rating;
    else ratings.push(rating);
    void store(() => call("put_skill_rating", { rating }));
  },

  /** An edit whose result is read again as a whole: what is not typed. False when it could not be stored. */
  async carryOut(work: () => Promise<{ at: string }>, label?: string): Promise<boolean> {
    const stored = await store(work);
    if (!stored) return false;
    await company.reload().catch(fail);
    if (label) offerUndo(label);
    return true;
  },

  /** Takes the last edit back, or does it again, and says which. */
  async turn(way: "undo" | "redo"): Promise<void> {
    if (!opened || opened.read_only) return;
    // Not behind the back of somebody who is told that something could not be stored.
    if (!(await company.settle())) return;
    try {
      const { label } = await call(way, {});
      await company.reload();
      if (label === null) {
        toast.show({ text: t(way === "undo" ? "frame-undo-none" : "frame-redo-none") });
        return;
      }
      const what = maybe(`edit-${label}`) ?? t("edit-answer");
      toast.show({
        text: t(way === "undo" ? "frame-undone" : "frame-redone", { what }),
        act: {
          label: t(way === "undo" ? "frame-redo" : "frame-undo"),
          run: () => void company.turn(way === "undo" ? "redo" : "undo"),
        },
      });
    } catch (error) {
      fail(error);
    }
  },
};

/** Nothing of a company that is left stays in the window, nor a way to undo what was done in it. */
function forget(): void {
  assets = [];
  changedAssets = null;
  savedAt = null;
  isStored = true;
  toast.hide();
  leave();
}

/** The register is kept beside the rest; `file.assets` still gives it. */
function held(next: OpenedCompany): OpenedCompany {
  assets = next.file.assets;
  changedAssets = null;
  Object.defineProperty(next.file, "assets", { get: () => assets, enumerable: true });
  return next;
}

/** Shows lines as they are now: in their place, or at the end. */
function showAssets(changed: InformationAsset[]): void {
  const next = [...assets];
  const places = new Map(changed.length > 1 ? next.map((asset, at) => [asset.id, at]) : []);
  for (const asset of changed) {
    const at =
      places.get(asset.id) ?? (changed.length > 1 ? -1 : next.findIndex((own) => own.id === asset.id));
    if (at >= 0) next[at] = asset;
    else next.push(asset);
    changedAssets?.add(asset.id);
  }
  assets = next;
}

// What is assigned is not yet what is watched: it is read again from the state.
function sheet(worksheet: string): Sheet {
  const answers = company.file.answers;
  if (!answers[worksheet]) answers[worksheet] = { fields: {}, rows: {} };
  return answers[worksheet];
}

function table(worksheet: string, field: string): Row[] {
  const tables = sheet(worksheet).rows;
  if (!tables[field]) tables[field] = [];
  return tables[field];
}

function rowById(id: string): Row | undefined {
  for (const sheet of Object.values(company.file.answers)) {
    for (const rows of Object.values(sheet.rows)) {
      const row = rows.find((row) => row.id === id);
      if (row) return row;
    }
  }
  return undefined;
}

function put<Item extends { id: string }>(items: Item[], item: Item): void {
  const at = items.findIndex((own) => own.id === item.id);
  if (at >= 0) items[at] = item;
  else items.push(item);
}

function drop(items: { id: string }[], id: string): void {
  const at = items.findIndex((item) => item.id === id);
  if (at >= 0) items.splice(at, 1);
}

/** One edit after the other; null when it could not be stored. What it brings is shown before anybody asks what follows. */
function store<Result extends { at: string }>(
  work: () => Promise<Result>,
  show?: (result: Result) => void,
): Promise<Result | null> {
  waiting += 1;
  const own = opened?.path;
  const done = queue.then(async () => {
    try {
      // An edit of a company is never made in the next one.
      if (opened?.path !== own) return null;
      const result = await work();
      savedAt = result.at;
      isStored = true;
      show?.(result);
      return result;
    } catch (error) {
      failed += 1;
      isStored = false;
      fail(error);
      await company.reload().catch(() => undefined);
      return null;
    } finally {
      waiting -= 1;
      revision += 1;
    }
  });
  queue = done;
  return done;
}

function offerUndo(label: string): void {
  toast.show({
    text: t("frame-done-edit", { what: t(`edit-${label}`) }),
    act: { label: t("frame-undo"), run: () => void company.turn("undo") },
  });
}

/** An action that nobody has touched. */
export function blankAction(action: string): ActionState {
  return {
    action,
    progress: "open",
    depth: null,
    ticked: [],
    owner: null,
    due: null,
    repeat: null,
    done_on: null,
    notes: "",
    evidence: "",
    reason: "",
    ask: "",
  };
}

/** Whether an answer is わからない. */
export function isUnknown(answer: Answer | undefined | null): answer is { unknown: true; ask?: string } {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}
