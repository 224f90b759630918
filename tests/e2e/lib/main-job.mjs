// The main job as a new user does it, in one language: a company from its first question to two papers, closed,
// opened again, and everything is there.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { access, readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { Key } from "selenium-webdriver";

const run = promisify(execFile);

/** `w` has the words of the window and what is typed. */
export async function mainJob(app, w) {
  await app.open();
  await app.click(w.language);
  await app.sees(w.welcome);
  await app.picture("welcome");

  await app.click(w.start);
  await app.type(w.nameLabel, w.company);
  await app.picture("name");
  await app.click(w.choosePlace);

  await companyQuestions(app, w);
  await homeScreen(app, w);
  await governAction(app, w);
  await persona(app, w);
  await flow(app, w);
  await policy(app, w);
  await plan(app, w);
  await papers(app, w);
  await again(app, w);
}

async function companyQuestions(app, w) {
  const next = () => app.click(w.next);
  await app.sees(w.questions.name);
  await app.choose("company-trade", w.trade);
  await app.choose("company-size", w.size);
  await app.picture("questions-first");
  await next();
  await app.answer("company-what-we-sell", w.sells);
  await app.choose("company-channels", w.channel);
  await next();
  await app.choose("company-payments", w.cash);
  await app.choose("company-payments", w.terminal);
  // The answer asks a further question.
  await app.choose("company-card-numbers-kept", w.no);
  await app.picture("questions-payments");
  await next();
  await app.choose("company-personal-data", w.customers);
  await next();
  await app.choose("company-telework", w.yes);
  await app.choose("company-own-devices", w.no);
  await next();
  await app.choose("company-outsourcing", w.unknown);
  await app.sees(w.parked);
  await app.type(w.askWhom, w.askName);
  await next();
  await app.choose("company-cloud", w.mail);
  await next();
  await app.choose("company-path", w.path);
  await next();
  for (const [key, person] of [
    ["company-representative", w.president],
    ["company-security-officer", w.officer],
  ]) {
    const question = await app.question(key);
    const add = await question.findElement({ css: ".add" });
    await app.click(add);
    await app.type(await app.find(`#field-${key} .new input`), person.name);
    await app.type(
      await app.find(`#field-${key} .new label:nth-of-type(2) input`),
      person.role,
    );
    await app.press(Key.ENTER);
    await app.session.wait(
      async () =>
        (
          await app.run(
            `return document.querySelector("#field-${key} [aria-checked=true]")?.innerText ?? ""`,
          )
        ).includes(person.name),
      15_000,
      `${person.name} is not chosen`,
    );
  }
  await app.picture("questions-people");
  await next();
  await app.answer("company-contact-phone", w.phone);
  await app.choose("company-fiscal-year-start", w.april);
  await app.click(w.done);
}

async function homeScreen(app, w) {
  await app.sees(w.threeThings);
  await app.sees(w.whyNow);
  await app.picture("home");
  await app.go("unknown");
  await app.sees(w.askName);
  await app.picture("unknown");
}

async function governAction(app, w) {
  await app.go("guide/gv/gv-understand-3");
  await app.sees(w.whyItMatters);
  const boxes = await app.session.findElements({
    css: ".todo [role=checkbox]",
  });
  await app.click(boxes[0]);
  assert.equal(await boxes[0].getAttribute("aria-checked"), "true");
  await app.type(w.due, w.dueTyped);
  await app.press(Key.TAB);
  await app.stored();
  await app.picture("action");
  await app.go("worksheet/organizational-context");
  await app.answer(w.contextField, w.mission);
  await app.stored();
  await app.picture("worksheet");
}

async function persona(app, w) {
  await app.go("people/personas");
  await app.click(w.addPersona);
  await app.type(w.personaName, w.customer);
  await app.type(w.personaQuote, w.quote);
  await app.stored();
  await app.sees(w.customer);
  await app.picture("persona");
}

async function flow(app, w) {
  await app.go("people/flows");
  await app.click(w.addFlow);
  await app.type(w.flowName, w.flow);
  for (const [index, [actor, text]] of w.steps.entries()) {
    if (index === 0) await app.click(w.addRow);
    // Between the rows stand the heads of stages: those are not counted.
    const row = `:nth-child(${index + 1} of [data-step])`;
    await app.type(await app.find(`${row} td:nth-of-type(2) textarea`), actor);
    await app.type(await app.find(`${row} td:nth-of-type(3) textarea`), text);
    // Enter at the end adds a row; the last one is left as it is.
    if (index < w.steps.length - 1) await app.press(Key.ENTER);
  }
  await app.stored();
  // The picture is drawn while typing: its lanes and boxes hold the words.
  const drawn = async () =>
    (
      await app.run(
        "return document.querySelector('.picture svg')?.textContent ?? ''",
      )
    ).replace(/\s/g, "");
  await app.session.wait(
    async () => {
      const words = await drawn();
      return w.steps
        .flat()
        .every((word) => words.includes(word.replace(/\s/g, "")));
    },
    15_000,
    "the swimlane does not hold what was typed",
  );
  await app.picture("flow");
}

async function policy(app, w) {
  await app.go("documents/basic-policy");
  await app.sees(w.missing);
  await app.picture("policy-missing");
  await app.click(w.answerEnacted);
  await app.answer("policy-details-enacted-on", w.enactedTyped);
  await app.answer("policy-details-version", "1");
  await app.choose("policy-details-review-month", w.april);
  await app.stored();
  await app.go("documents/basic-policy");
  await app.sees(w.complete);
  await app.picture("policy");
}

async function plan(app, w) {
  await app.go("education/plan/sheet");
  await app.answer("education-year-fiscal-year", "2027");
  await app.choose("education-year-prepared-by", w.officer.name);
  await addRow(app, "education-year-aims", [["text", w.aim]]);
  await addRow(app, "education-year-groups", [
    ["code", "A"],
    ["name", w.everyone],
    ["headcount", "5"],
  ]);
  await app.answer("education-year-approach", w.approach);
  await addRow(app, "education-year-topics", [
    ["group", "A"],
    ["topic", w.topic],
    ["minutes", "30"],
  ]);
  await app.stored();
  await app.picture("education");
  await app.go("documents/education-plan");
  await app.sees(w.complete);
  await app.picture("plan");
}

async function addRow(app, key, cells) {
  const question = await app.question(key);
  const buttons = await question.findElements({ css: ".rows > .btn" });
  await app.click(buttons[0]);
  for (const [column, text] of cells) {
    await app.type(
      await app.find(
        `[data-cell="${key}-${column}"] input, [data-cell="${key}-${column}"] textarea`,
      ),
      text,
    );
  }
}

async function papers(app, w) {
  for (const [document, expected] of [
    [
      "basic-policy",
      [
        w.company,
        w.policyTitle,
        w.sells,
        w.president.name,
        w.phone,
        w.cardsWords,
      ],
    ],
    ["education-plan", [w.company, w.planTitle, w.aim, w.topic, w.everyone]],
  ]) {
    await app.go(`documents/${document}`);
    const before = await files(app);
    await app.click(w.export);
    await app.sees(w.exported);
    await app.click(w.close);
    const written = (await files(app)).filter((name) => !before.includes(name));
    assert.equal(written.length, 1, `one PDF, not ${written}`);
    const text = await pdfText(path.join(app.dialogs, written[0]));
    for (const words of expected) {
      assert.ok(
        text.includes(words.replace(/\s+/g, "")),
        `${written[0]} does not say “${words}”:\n${text}`,
      );
    }
  }
}

async function files(app) {
  return (await readdir(app.dialogs)).filter((name) => name.endsWith(".pdf"));
}

/** What a PDF says, without blanks: lines break where they will. And it must be in order. */
async function pdfText(file) {
  await access(file);
  await run("qpdf", ["--check", file]);
  const { stdout } = await run("pdftotext", ["-layout", file, "-"]);
  return stdout.replace(/\s+/g, "");
}

async function again(app, w) {
  // What stands in a field when the window closes is stored too.
  await app.go("company");
  await app.answer("company-what-we-sell", w.sellsLater);
  await app.close();
  // A closed company is one file, to be copied anywhere.
  const left = (await readdir(app.dialogs)).filter((name) =>
    name.includes(".sonae-"),
  );
  assert.deepEqual(left, []);

  await app.open();
  await app.sees(w.company);
  await app.picture("recent");
  await app.click(w.company);
  await app.sees(w.threeThings);
  await app.go("company");
  const field = await app.find("#field-company-what-we-sell .answer input");
  assert.equal(await app.run("return arguments[0].value", field), w.sellsLater);
  await app.go("people/personas");
  await app.sees(w.customer);
  await app.go("people/flows");
  await app.sees(w.flow);
  // The paper no longer says what the answers say.
  await app.go("documents/basic-policy");
  await app.sees(w.stale);
  await app.picture("stale");
  // An edit of the last time is taken back, also after a restart.
  await app.press(Key.chord(Key.CONTROL, "z"));
  await app.sees(w.undone);
  await app.sees(w.issued);
  // The other language, at once and without loss.
  await app.go("settings");
  await app.click(w.otherLanguage);
  await app.sees(w.otherSettings);
  await app.go("people/flows");
  await app.sees(w.flow);
  await app.picture("other-language");
  await app.close();
}
