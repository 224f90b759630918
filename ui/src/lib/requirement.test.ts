import { describe, expect, it } from "vitest";

import type { RequirementItem } from "../bindings";
import { blankRequirement, changed, standing } from "./requirement";

const at = { section: "information" as const, asset: "a1" };

function item(own: Partial<RequirementItem> = {}): RequirementItem {
  return {
    number: "1.1.1",
    id: null,
    origin: "annex-a:8.24",
    text: "暗号にすること。",
    follows: null,
    dropped: false,
    controls: ["annex-a:8.24"],
    risks: [1],
    missing: [],
    ...own,
  };
}

describe("a requirement that follows from something", () => {
  it("is stored with other words under its origin", () =>
    expect(changed(item(), at, { text: " 必ず暗号にすること。 " })).toEqual({
      id: "",
      ...at,
      origin: "annex-a:8.24",
      text: "必ず暗号にすること。",
      dropped: false,
    }));

  it.each(["暗号にすること。", "", "  "])("is not stored as it follows: “%s”", (text) => {
    expect(
      changed(item({ id: "r", text: "別の文。", follows: "暗号にすること。" }), at, { text }),
    ).toBeNull();
  });

  it("keeps its own words while it is left out, and when it comes back", () => {
    const own = item({ id: "r", text: "別の文。", follows: "暗号にすること。" });
    expect(changed(own, at, { dropped: true })).toMatchObject({ id: "r", text: "別の文。", dropped: true });
    expect(changed({ ...own, dropped: true }, at, { dropped: false })).toMatchObject({ text: "別の文。" });
    expect(changed(item({ id: "r", dropped: true }), at, { dropped: false })).toBeNull();
  });
});

describe("a requirement that was added", () => {
  it("is stored even without words", () => {
    const added = item({ id: "r", origin: null, text: "夜も使えること。" });
    expect(changed(added, at, { text: "" })).toMatchObject({ id: "r", origin: null, text: "" });
    expect(changed(added, at, { dropped: true })).toMatchObject({ text: "夜も使えること。", dropped: true });
  });
  it("begins empty", () => expect(blankRequirement("performance", null)).toMatchObject({ text: "", id: "" }));
});

it("counts what stands", () => {
  const group = { number: "1.1", asset: "a1", group: null, items: [item(), item({ dropped: true })] };
  expect(
    standing({ chapters: [{ section: "information", number: "1", groups: [group] }], missing: [] }),
  ).toBe(1);
});
