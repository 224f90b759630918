import { describe, expect, it } from "vitest";

import type { TraceItem, TraceKind, TraceNode } from "../bindings";
import { COLUMNS, KINDS, curve, folded, isKind, neighbours, nodeKey, ordered } from "./trace";

const item = (kind: TraceKind, id: string): TraceItem => ({ kind, id });
const node = (kind: TraceKind, id: string, number = ""): TraceNode => ({
  ...item(kind, id),
  name: "",
  number,
  within: "",
});

describe("the chain", () => {
  it("has a column for every kind, in its order", () => {
    expect(COLUMNS.flat()).toEqual([...KINDS]);
    expect(isKind("risk")).toBe(true);
    expect(isKind("risks")).toBe(false);
    expect(isKind(undefined)).toBe(false);
  });

  it("orders a kind as its own list does, and what stands in none by its number", () => {
    const nodes = [
      node("requirement", "1.2.10", "1.2.10"),
      node("requirement", "1.2.9", "1.2.9"),
      node("risk", "z", "2"),
      node("risk", "a", "10"),
      node("risk", "m", "3"),
    ];
    const places = new Map([[nodeKey(item("risk", "m")), 0]]);
    expect(ordered(nodes, "requirement", places).map((own) => own.id)).toEqual(["1.2.9", "1.2.10"]);
    expect(ordered(nodes, "risk", places).map((own) => own.id)).toEqual(["m", "z", "a"]);
  });

  it("shows eight of many until all are asked for", () => {
    const many = Array.from({ length: 40 }, (_, at) => at);
    expect(folded(many, false)).toEqual({ shown: many.slice(0, 8), rest: 32 });
    expect(folded(many, true)).toEqual({ shown: many, rest: 0 });
    expect(folded(many.slice(0, 9), false).rest).toBe(0);
  });

  it("knows both ends of every link", () => {
    const [risk, control, other] = [item("risk", "r"), item("control", "annex-a:5.1"), item("risk", "s")];
    const { from, to } = neighbours([
      [risk, control],
      [other, control],
    ]);
    expect(from.get(nodeKey(control))).toEqual([risk, other]);
    expect(to.get(nodeKey(risk))).toEqual([control]);
    expect(to.get(nodeKey(control))).toBeUndefined();
  });

  it("draws a line from edge to edge", () =>
    expect(curve({ left: 0, right: 10, middle: 5 }, { left: 50, right: 60, middle: 25 })).toBe(
      "M10.0 5.0C30.0 5.0 30.0 25.0 50.0 25.0",
    ));
});
