import { expect, test } from "vitest";
import { questionHref } from "./search";

test("what a paper on risks lacks leads to the screen where it is said", () => {
  expect(questionHref("risk-gap", "owner")).toBe("#/risks");
  expect(questionHref("statement-gap", "reason")).toBe("#/statement");
});

test("a question leads to its worksheet", () => {
  expect(questionHref("system-requirements", "hours")).toBe(
    "#/worksheet/system-requirements?field=system-requirements-hours",
  );
});
