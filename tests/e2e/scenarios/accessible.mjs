// Every screen of the sample company, in both languages, light and dark, without a mistake that a machine can find.

import assert from "node:assert/strict";

export const minutes = 10;

const PLACES = [
  "home",
  "company",
  "company/questions/3",
  "company/questions/8",
  "guide",
  "guide/gv/gv-understand-2",
  "guide/pr",
  "guide/year",
  "guide/profile",
  "guide/profile/PR.AA-05",
  "guide/check",
  "calendar",
  "incident",
  "worksheet/mfa-checklist",
  "worksheet/organizational-context",
  "worksheet/cybersecurity-requirements",
  "education",
  "education/plan/more",
  "education/plan/sheet",
  "education/skills",
  "education/skills/table",
  "education/skills/roles",
  "education/skills/roles/it-person",
  "education/skills/people/okubo",
  "education/lessons",
  "education/lessons/fraud-mail",
  "education/lessons/fraud-mail/talk",
  "education/tests",
  "education/tests/test-mail-passwords",
  "education/tests/test-mail-passwords/paper",
  "people/personas",
  "people/persona-notes",
  "people/persona-groups",
  "people/flows",
  "information",
  "information/customer-card",
  "risks",
  "risks/risk-order-mail",
  "statement",
  "statement/annex-a%3A8.24",
  "requirements",
  "trace",
  "trace/risk/risk-order-mail",
  "worksheet/system-requirements",
  "documents",
  "documents/basic-policy",
  "documents/security-action",
  "unknown",
  "settings",
];

/** Everything found, so that one run tells all. */
const found = [];

export default async function (app) {
  await app.open();
  await app.click("日本語");
  await app.accessible();
  await app.click("見本の会社でためす");
  await app.sees("先にやることが");
  await places(app);
  await app.go("settings");
  await app.click("暗い");
  // In the dark only the colours are others.
  await places(app, ["color-contrast"]);
  await app.go("settings");
  await app.click("English");
  await app.sees("Language of the window");
  await places(app);
  assert.deepEqual(found, []);
  await app.close();
}

async function places(app, rules) {
  for (const place of PLACES) {
    await app.go(place);
    await app.find("h1");
    await quiet(app, place, rules);
  }
  for (const [list, first] of [
    ["people/personas", ".sheets a"],
    ["people/flows", ".flows a"],
  ]) {
    await app.go(list);
    await app.click(await app.find(first));
    await app.session.wait(
      () => app.run("return location.hash.split('/').length > 3"),
      5_000,
    );
    await quiet(app, list, rules);
  }
}

async function quiet(app, place, rules) {
  // What is fetched for the page comes a moment later.
  await new Promise((resolve) => setTimeout(resolve, 400));
  try {
    await app.accessible(rules);
  } catch (error) {
    found.push(`${place}: ${error.message}`);
  }
}
