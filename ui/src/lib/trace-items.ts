import type { ControlRef, RequirementsView, Statement, TraceKind, TraceNode } from "../bindings";
import { catalogue } from "./catalogue.svelte";
import { company } from "./company.svelte";
import { controlName, happening } from "./risk";
import { to } from "./route.svelte";
import { type Places, nodeKey } from "./trace";
import { t } from "./words.svelte";

/** What to call an item of the chain. */
export interface Called {
  /** What tells it apart: a number, or where it belongs. */
  mark: string;
  title: string;
}

/** What to call an item: in the company's words where it has some, in those of the content otherwise. */
export function called(node: TraceNode): Called {
  switch (node.kind) {
    case "persona":
      return { mark: "", title: node.name || t("personas-none-name") };
    case "step":
      return {
        mark: t("trace-step-of", { flow: node.within || t("personas-none-name"), number: node.number }),
        title: node.name || t("trace-untyped"),
      };
    case "information":
      return { mark: "", title: node.name || t("information-unnamed") };
    case "risk": {
      const risk = company.risk(node.id);
      return {
        mark: t("trace-risk-number", { number: node.number }),
        title: risk ? happening(risk) : node.name,
      };
    }
    case "control": {
      const { number, title } = controlName(node.id);
      return { mark: number, title };
    }
    case "requirement":
      return { mark: node.number, title: node.name || t("trace-untyped") };
    case "action":
      return { mark: "", title: t(`${node.id}.short`) };
    case "document":
      return { mark: "", title: t(node.id) };
  }
}

/** In one line: `8.24 暗号の利用`. */
export function inOneLine(node: TraceNode): string {
  const { mark, title } = called(node);
  return mark ? `${mark} ${title}` : title;
}

/** Where an item is seen and changed. */
export function ownPlace(node: TraceNode): string {
  const { id } = node;
  switch (node.kind) {
    case "persona":
      return to("people", "personas", id);
    case "step": {
      const flow = company.file.flows.find((flow) => flow.steps.some((step) => step.id === id));
      return flow ? to("people", "flows", flow.id) : to("people", "flows");
    }
    case "information":
      return to("information", id);
    case "risk":
      return to("risks", id);
    case "control":
      return to("statement", id);
    case "requirement":
      return to("requirements", id);
    case "action":
      return to("guide", id.split("-", 1)[0] ?? "", id);
    case "document":
      return to("documents", id);
  }
}

/** Where everything stands in its own list. Requirements stand by their numbers. */
export function places(): Places {
  const { personas, flows, assets, risks, measures } = company.file;
  const ids = (of: { id: string }[]) => of.map((one) => one.id);
  const controls = [
    ...catalogue.themes.flatMap((theme) => theme.controls.map((id) => `annex-a:${id}`)),
    ...measures.map((measure) => `own:${measure.id}`),
  ];
  const lists: [TraceKind, string[]][] = [
    ["persona", ids(personas)],
    ["step", ids(flows.flatMap((flow) => flow.steps))],
    ["information", ids(assets)],
    ["risk", ids(risks)],
    ["control", controls],
    ["action", ids(catalogue.functions.flatMap((fn) => fn.actions))],
    ["document", catalogue.documents],
  ];
  return new Map(
    lists.flatMap(([kind, list]) => list.map((id, at): [string, number] => [nodeKey({ kind, id }), at])),
  );
}

/** Everything of a kind that has a chain, to choose from. */
export function choices(
  kind: TraceKind,
  statement: Statement | null,
  requirements: RequirementsView | null,
): TraceNode[] {
  const node = (id: string, own: Partial<TraceNode> = {}): TraceNode => ({
    kind,
    id,
    name: "",
    number: "",
    within: "",
    ...own,
  });
  const { personas, flows, assets, risks } = company.file;
  switch (kind) {
    case "persona":
      return personas.map(({ id, name }) => node(id, { name }));
    case "step":
      return flows.flatMap((flow) =>
        flow.steps.flatMap((step, at) =>
          step.information.length > 0
            ? [node(step.id, { name: step.text, number: String(at + 1), within: flow.name })]
            : [],
        ),
      );
    case "information":
      return assets.map(({ id, name }) => node(id, { name }));
    case "risk":
      return risks.map(({ id, name }, at) => node(id, { name, number: String(at + 1) }));
    case "control":
      return chosenControls().map((id) => node(id));
    case "requirement":
      return (requirements?.chapters ?? [])
        .flatMap((chapter) => chapter.groups)
        .flatMap((group) => group.items)
        .filter((item) => !item.dropped)
        .map((item) => node(item.number, { number: item.number, name: item.text }));
    case "action":
      return [...chosenActions(statement)].map((id) => node(id));
    case "document": {
      const documents = [...chosenActions(statement)].flatMap((id) => catalogue.action(id)?.documents ?? []);
      return [...new Set(documents)].map((id) => node(id));
    }
  }
}

/** The controls that a risk has. */
function chosenControls(): ControlRef[] {
  return [...new Set(company.file.risks.flatMap((risk) => risk.controls))];
}

/** The guide's actions that carry those controls out. */
function chosenActions(statement: Statement | null): Set<string> {
  const chosen = new Set(chosenControls());
  const listed = (statement?.entries ?? []).filter((entry) => chosen.has(entry.control));
  const outcomes = [...chosen].filter((id) => id.startsWith("csf:")).map((id) => id.slice("csf:".length));
  const leading = catalogue.functions
    .flatMap((fn) => fn.actions)
    .filter((action) => action.csf.some((id) => outcomes.includes(id)));
  return new Set([...listed.flatMap((entry) => entry.actions), ...leading.map((action) => action.id)]);
}
