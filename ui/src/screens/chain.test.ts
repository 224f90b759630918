import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type {
  OpenedCompany,
  RequirementItem,
  RequirementsView,
  Risk,
  Statement,
  StatementEntry,
  Trace,
  TraceItem,
  TraceKind,
  TraceNode,
} from "../bindings";
import { blankRisk } from "../lib/risk";

const answers: Record<string, (args: never) => unknown> = {};
const calls: [string, unknown][] = [];
vi.mock("../lib/api", () => ({
  asWireError: (error: unknown) => error,
  call: (name: string, args: unknown) => {
    calls.push([name, args]);
    const answer = answers[name];
    return Promise.resolve().then(() => (answer ? answer(args as never) : { at: "12:00", id: "new" }));
  },
}));

const { company } = await import("../lib/company.svelte");
const { problem } = await import("../lib/problem.svelte");
const { catalogue } = await import("../lib/catalogue.svelte");
const { default: StatementPlace } = await import("./StatementPlace.svelte");
const { default: RequirementsPlace } = await import("./RequirementsPlace.svelte");
const { default: TracePlace } = await import("./TracePlace.svelte");

const risk: Risk = { ...blankRisk("a1"), id: "r1", name: "名簿が漏れる", controls: ["annex-a:8.24"] };

function opened(): OpenedCompany {
  const file = {
    format: "sonae-company",
    version: 1,
    answers: {},
    people: [],
    personas: [],
    persona_notes: [],
    persona_groups: [],
    flows: [],
    assets: [{ id: "a1", name: "お客様の住所" }],
    risks: [risk],
    measures: [{ id: "m", name: "レジ締めを二人で見る", note: "" }],
    controls: [],
    requirements: [],
    actions: [],
    evidence: [],
    ratings: [],
    reviews: [],
    issues: [],
  };
  const shown = { path: "/tmp/a.sonae", name: "青木建具", sample: null, read_only: false, file };
  return shown as unknown as OpenedCompany;
}

/** Lets everything that was asked be answered and shown. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await Promise.resolve();
    await tick();
  }
}
/** Words as they are read: where a line may break they hold nothing. */
const says = (words: string) => (name: string) => name.replace(/\s/g, "").includes(words);
const argsOf = (name: string) => calls.filter(([own]) => own === name).map(([, args]) => args);

beforeEach(async () => {
  calls.length = 0;
  for (const name of Object.keys(answers)) delete answers[name];
  problem.clear();
  Element.prototype.scrollIntoView = vi.fn();
  answers["catalogue"] = () => ({
    functions: [],
    terms: { source: "", ids: [], everyday: {} },
    worksheets: [],
    documents: [],
    themes: [
      { id: "organizational", controls: ["5.7"] },
      { id: "technological", controls: ["8.24", "8.25"] },
    ],
  });
  await catalogue.load();
  company.show(opened());
});

describe("the statement of applicability", () => {
  const entry = (control: string, own: Partial<StatementEntry> = {}): StatementEntry => ({
    control,
    applicable: null,
    decided: false,
    reason: { kind: "open" },
    sources: [],
    state: null,
    owner: null,
    evidence: "",
    shown_by: [],
    risks: [],
    actions: [],
    ...own,
  });
  const applied = { applicable: true, state: "open" as const };

  beforeEach(() => {
    answers["statement"] = (): Statement => ({
      entries: [
        entry("annex-a:5.7"),
        entry("annex-a:8.24", { ...applied, reason: { kind: "risks" }, sources: ["risk"], risks: [1] }),
        entry("annex-a:8.25", { applicable: false, reason: { kind: "not" } }),
        entry("own:m", applied),
      ],
      open: 2,
    });
  });

  it("says how many reasons are missing and goes from one to the next", async () => {
    render(StatementPlace, { id: null });
    await settle();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "理由がまだの管理策が、あと2件あります",
    );
    await fireEvent.keyDown(window, { key: "Enter", ctrlKey: true });
    await settle();
    const sheet = () => within(screen.getByRole("region", { name: "管理策の詳しい内容" }));
    expect(sheet().getByRole("heading", { level: 2 }).textContent).toContain("5.7");
    await fireEvent.keyDown(window, { key: "Enter", ctrlKey: true });
    await settle();
    expect(sheet().getByRole("heading", { level: 2 }).textContent).toContain("レジ締めを二人で見る");
  });

  it("stores a choice and offers the ready reason that goes with it", async () => {
    render(StatementPlace, { id: "annex-a:5.7" });
    await settle();
    const sheet = within(screen.getByRole("region", { name: "管理策の詳しい内容" }));
    await fireEvent.click(sheet.getByRole("radio", { name: "いいえ" }));
    await settle();
    expect(argsOf("put_control")).toMatchObject([
      { decision: { control: "annex-a:5.7", applicable: false, reason: "" } },
    ]);
    await fireEvent.click(sheet.getByRole("button", { name: says("この文を使う") }));
    await settle();
    expect(argsOf("put_control")[1]).toMatchObject({
      decision: { applicable: false, reason: "脅威の知らせは、保守を任せた会社から受け取るため。" },
    });
    // It does not speak for the other choice.
    await fireEvent.click(sheet.getByRole("radio", { name: "はい" }));
    await settle();
    expect(argsOf("put_control")[2]).toMatchObject({ decision: { applicable: true, reason: "" } });
  });

  it("shows where a prefilled reason comes from, with the risks and the chain", async () => {
    render(StatementPlace, { id: "annex-a:8.24" });
    await settle();
    const sheet = within(screen.getByRole("region", { name: "管理策の詳しい内容" }));
    expect(sheet.getByText(/リスクから入れた下書き/)).toBeTruthy();
    expect(sheet.getByRole("link", { name: says("名簿が漏れる") }).getAttribute("href")).toBe("#/risks/r1");
    expect(sheet.getByRole("link", { name: says("つながりを見る") }).getAttribute("href")).toBe(
      "#/trace/control/annex-a%3A8.24",
    );
  });

  it("shows only what is looked for, and what is being decided", async () => {
    render(StatementPlace, { id: null });
    await settle();
    const names = () => screen.getAllByRole("row").filter((row) => row.dataset["control"]).length;
    expect(names()).toBe(4);
    await fireEvent.click(screen.getByRole("radio", { name: "リスクから" }));
    await settle();
    expect(names()).toBe(1);
    await fireEvent.input(screen.getByLabelText("さがす"), { target: { value: "ない言葉" } });
    await settle();
    expect(names()).toBe(0);
  });
});

describe("the security requirements", () => {
  const item = (own: Partial<RequirementItem> = {}): RequirementItem => ({
    number: "1.1.1",
    id: null,
    origin: "annex-a:8.24",
    text: "住所を暗号にすること。",
    follows: null,
    dropped: false,
    controls: ["annex-a:8.24"],
    risks: [1],
    missing: [],
    ...own,
  });
  const view = (items: RequirementItem[], missing: string[] = []): RequirementsView => ({
    chapters: [
      {
        section: "information",
        number: "1",
        groups: [{ number: "1.1", asset: "a1", group: null, items }],
      },
      { section: "availability", number: "2", groups: [] },
    ],
    missing,
  });

  it("stores other words, and what is left out", async () => {
    answers["requirements"] = () => view([item()]);
    render(RequirementsPlace, { number: null });
    await settle();
    const field = screen.getByLabelText<HTMLTextAreaElement>("1.1.1の文");
    field.value = "住所は必ず暗号にすること。";
    await fireEvent.input(field);
    await fireEvent.blur(field);
    await settle();
    expect(argsOf("put_requirement")).toMatchObject([
      { requirement: { section: "information", asset: "a1", text: "住所は必ず暗号にすること。" } },
    ]);
    await fireEvent.click(screen.getByRole("button", { name: says("外す") }));
    await settle();
    expect(argsOf("put_requirement")[1]).toMatchObject({
      requirement: { origin: "annex-a:8.24", dropped: true },
    });
  });

  it("goes back to the words that follow", async () => {
    answers["requirements"] = () => view([item({ id: "q", text: "別の文。", follows: "もとの文。" })]);
    render(RequirementsPlace, { number: null });
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: says("もとの文に戻す") }));
    await settle();
    expect(argsOf("remove_requirement")).toEqual([{ id: "q" }]);
  });

  it("leads to the questions whose answers are missing", async () => {
    answers["requirements"] = () =>
      view([item({ missing: ["system-requirements.hours"] })], ["system-requirements.hours"]);
    render(RequirementsPlace, { number: null });
    await settle();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("あと1問に答えると、要件がそろいます");
    const links = screen.getAllByRole("link", { name: says("使える時間") });
    expect(links[0]?.getAttribute("href")).toContain("system-requirements-hours");
  });

  it("adds a requirement and puts the focus into it", async () => {
    answers["requirements"] = () => view([item()]);
    render(RequirementsPlace, { number: null });
    await settle();
    answers["requirements"] = () =>
      view([item(), item({ number: "1.1.2", id: "new", origin: null, text: "" })]);
    await fireEvent.click(screen.getByRole("button", { name: says("要件を足すお客様の住所") }));
    await settle();
    expect(argsOf("put_requirement")).toMatchObject([{ requirement: { asset: "a1", origin: null } }]);
    expect(document.activeElement).toBe(screen.getByLabelText("1.1.2の文"));
  });
});

describe("the chain", () => {
  const node = (kind: TraceKind, id: string, number = ""): TraceNode => ({
    kind,
    id,
    name: kind === "information" ? "お客様の住所" : "",
    number,
    within: "",
  });
  const control = node("control", "annex-a:8.24");

  it("shows eight of forty, and the others when asked, with the focus on the first of them", async () => {
    const many = Array.from({ length: 40 }, (_, at) => node("requirement", `1.1.${at + 1}`, `1.1.${at + 1}`));
    answers["trace"] = (): Trace => ({
      nodes: [node("information", "a1"), node("risk", "r1", "1"), control, ...many],
      links: [
        [node("information", "a1"), node("risk", "r1")],
        [node("risk", "r1"), control],
        ...many.map((own): [TraceItem, TraceItem] => [control, own]),
      ],
    });
    const { container } = render(TracePlace, { kind: "control", id: "annex-a:8.24" });
    await settle();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("8.24");
    expect(container.querySelector('[aria-current="true"].pick')?.textContent).toContain("8.24");
    const shown = () => container.querySelectorAll('[data-node^="requirement:"]').length;
    expect(shown()).toBe(8);
    await fireEvent.click(screen.getByRole("button", { name: "ほか32件" }));
    await settle();
    expect(shown()).toBe(40);
    expect(document.activeElement?.textContent).toContain("1.1.9");
    // The same facts in a table.
    const lines = [...container.querySelectorAll("tbody tr")].map((line) => line.textContent ?? "");
    expect(lines.some((line) => line.includes("リスク1 名簿が漏れる") && line.includes("8.24"))).toBe(true);
  });

  it("is not there for what nothing leads to, which is no fault", async () => {
    answers["trace"] = () => Promise.reject({ code: "not-found", args: {} });
    render(TracePlace, { kind: "control", id: "annex-a:5.7" });
    await settle();
    expect(screen.getByText("まだ、どこにもつながっていません")).toBeTruthy();
    expect(problem.now).toBeNull();
  });

  it("begins with a choice among the risks", async () => {
    answers["statement"] = (): Statement => ({ entries: [], open: 0 });
    answers["requirements"] = (): RequirementsView => ({ chapters: [], missing: [] });
    render(TracePlace, { kind: undefined, id: undefined });
    await settle();
    expect(screen.getByRole("link", { name: says("名簿が漏れる") }).getAttribute("href")).toBe(
      "#/trace/risk/r1",
    );
  });
});
