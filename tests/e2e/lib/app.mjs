import { closeSync, openSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import { By, error as webdriver, Key, until } from "selenium-webdriver";

import { start, stop } from "./driver.mjs";

const PATIENCE = 15_000;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The app as a person meets it: what can be seen, clicked and typed. */
export class App {
  constructor({ application, driver, pictures, display, data, name }) {
    Object.assign(this, { application, driver, pictures, display, data, name });
    /** What the file dialogs answer: see `answerOpen`; what is saved appears here. */
    this.dialogs = path.join(data, "dialogs");
    /** What else the app finds around it: variables of its environment. */
    this.surroundings = {};
    this.session = undefined;
    this.process = undefined;
    this.pictureNumber = 0;
  }

  /** Starts the app on this scenario's data folder and waits until its window has a page. */
  async open() {
    await mkdir(this.dialogs, { recursive: true });
    const log = openSync(path.join(this.pictures, `${this.name}.log`), "a");
    try {
      const environment = {
        ...process.env,
        DISPLAY: this.display,
        LANG: "C.UTF-8",
        TZ: "Asia/Tokyo",
        SONAE_DATA_DIR: path.join(this.data, "library"),
        SONAE_TEST_DIALOGS: this.dialogs,
        ...this.surroundings,
      };
      delete environment.WAYLAND_DISPLAY;
      const started = await start({
        application: this.application,
        driver: this.driver,
        environment,
        log,
      });
      this.session = started.session;
      this.process = started.process;
    } finally {
      closeSync(log);
    }
    await this.session.wait(
      until.elementLocated(By.css("h1")),
      PATIENCE,
      "no page with a title",
    );
  }

  /** Begins with a new company, in Japanese, up to its first questions. */
  async begin(company) {
    await this.open();
    await this.click("日本語");
    await this.click("自分の会社ではじめる");
    await this.type("会社の名前", company);
    await this.click("置くところを選ぶ");
    await this.sees("何人で働いていますか。");
  }

  /** As `begin`, and with these people in it: the window is opened again, with the company's home. */
  async beginWith(company, names) {
    await this.begin(company);
    for (const name of names) {
      const person = { id: "", name, role: `${name}の仕事`, contact: "" };
      await this.invoke("put_person", { person });
    }
    await this.close();
    await this.open();
    await this.click(company);
    await this.sees("次の三つ");
  }

  /** Closes the window as its button does: what is still in a field must be stored by the app. */
  async close() {
    await this.goes(() => this.askToClose());
  }

  /** Does what makes the window go, and waits until the app has ended. */
  async goes(work) {
    const id = await this.appProcess();
    try {
      await work();
    } catch (error) {
      // A window that is gone before it could answer was closed: whether the app has ended is seen below.
      if (!(error instanceof webdriver.WebDriverError)) throw error;
    }
    const end = Date.now() + PATIENCE;
    while (isAlive(id)) {
      if (Date.now() > end)
        throw new Error("the app is still there after its window was closed");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.end();
  }

  /** Presses the button of the window that closes it. */
  askToClose() {
    return this.run(
      "setTimeout(() => window.__TAURI_INTERNALS__.invoke('plugin:window|close'), 200)",
    );
  }

  /** Ends everything, however it stands. */
  async end() {
    if (this.process) await stop(this.process);
    this.session = undefined;
    this.process = undefined;
  }

  /** Runs a script in the page. */
  run(script, ...args) {
    return this.session.executeScript(script, ...args);
  }

  title() {
    return this.session.getTitle();
  }

  /** All words that can be seen. */
  words() {
    return this.run("return document.body.innerText");
  }

  /** Waits until these words can be seen. */
  async sees(words, patience = PATIENCE) {
    await this.session.wait(
      async () => (await this.words()).includes(words),
      patience,
      `“${words}” is not to be seen`,
    );
  }

  /** The first visible element for a CSS selector. */
  async find(selector) {
    let found;
    await this.session.wait(
      async () => {
        for (const element of await this.session.findElements(
          By.css(selector),
        )) {
          if (await shown(element)) return (found = element);
        }
        return false;
      },
      PATIENCE,
      `nothing visible is ${selector}`,
    );
    return found;
  }

  /** A button, link or choice by its visible words or its name for screen readers. */
  async thing(words) {
    let found;
    await this.session.wait(
      async () => (found = await this.run(FIND_BY_WORDS, words)) !== null,
      PATIENCE,
      `nothing to click says “${words}”`,
    );
    return found;
  }

  async click(words) {
    await patiently(() => this.clickOnce(words));
  }

  async clickOnce(words) {
    const element = typeof words === "string" ? await this.thing(words) : words;
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", element);
    await this.settled();
    await element.click();
  }

  /** An input by its label. */
  async field(label) {
    let found;
    await this.session.wait(
      async () => (found = await this.run(FIND_BY_LABEL, label)) !== null,
      PATIENCE,
      `no field is labelled “${label}”`,
    );
    return found;
  }

  /** Types into a field, in the place of what it holds. */
  async type(label, text) {
    const element = await patiently(async () => {
      const field = typeof label === "string" ? await this.field(label) : label;
      await this.run("arguments[0].scrollIntoView({ block: 'center' })", field);
      await field.click();
      return field;
    });
    await element.sendKeys(Key.chord(Key.CONTROL, "a"), Key.BACK_SPACE);
    await element.sendKeys(text);
    const value = await this.run(
      "return arguments[0].value ?? arguments[0].innerText",
      element,
    );
    if (value !== text)
      throw new Error(`typed “${text}”, but the field holds “${value}”`);
  }

  /** The question of a worksheet, by `worksheet-field`. */
  question(key) {
    return this.find(`#field-${key}`);
  }

  /** Chooses among the answers of a question by their visible words. */
  async choose(key, words) {
    await this.question(key);
    const script = `${VISIBLE}
      const options = [...document.querySelectorAll("#field-" + arguments[0] + " [role=radio], #field-" + arguments[0] + " [role=checkbox]")].filter(visible);
      const text = (option) => plain(option.querySelector("b")?.innerText ?? option.innerText);
      return options.find((option) => text(option) === arguments[1]) ?? null;`;
    let option;
    await this.session.wait(
      async () => (option = await this.run(script, key, words)) !== null,
      PATIENCE,
      `the question ${key} has no answer “${words}”`,
    );
    await this.click(option);
    await this.session.wait(
      async () =>
        (await this.run(
          `${script.replace("return options", "const found = options").replace("?? null;", "")}; return found?.getAttribute("aria-checked")`,
          key,
          words,
        )) === "true",
      PATIENCE,
      `“${words}” is not chosen in ${key}`,
    );
  }

  /** Types the answer to a question. */
  async answer(key, text) {
    await this.question(key);
    await this.type(
      await this.find(
        `#field-${key} .answer input, #field-${key} .answer textarea`,
      ),
      text,
    );
  }

  /** Waits until everything typed is stored. */
  async stored() {
    await this.run("document.activeElement?.blur()");
    await this.session.wait(
      () =>
        this.run(
          "return document.querySelector('[role=status] [data-saving]') === null",
        ),
      PATIENCE,
      "it is still being saved",
    );
  }

  /** What the window itself calls: for what a scenario does not look at. */
  async invoke(name, args) {
    const result = await this.session.executeAsyncScript(
      `const [name, args, done] = arguments;
       const id = window.__TAURI_INTERNALS__.transformCallback(() => {});
       window.__TAURI_INTERNALS__
         .invoke("call", { name, args, onProgress: "__CHANNEL__:" + id })
         .then((value) => done({ value }), (error) => done({ error: JSON.stringify(error) }));`,
      name,
      args,
    );
    if (result.error) throw new Error(`${name}: ${result.error}`);
    return result.value;
  }

  /** Goes to a place of the window by its address. */
  async go(place) {
    await this.run("location.hash = arguments[0]", `#/${place}`);
    await this.settled();
  }

  /** Presses a key in what has the focus. */
  async press(...keys) {
    const element = await this.focused();
    try {
      await element.sendKeys(...keys);
    } catch (error) {
      if (!(error instanceof webdriver.StaleElementReferenceError)) throw error;
      // Drawn anew before the key reached it: the key goes to what has the focus now, as a person's would.
      await (await this.focused()).sendKeys(...keys);
    }
  }

  focused() {
    return this.session.switchTo().activeElement();
  }

  /** Prepares the answer of the next dialogs for opening a file. */
  answerOpen(file) {
    return writeFile(path.join(this.dialogs, "open"), file);
  }

  /** Two frames later: what is on the screen is what the page is. */
  settled() {
    return this.session.executeAsyncScript(
      "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))",
    );
  }

  /**
   * Fails when the page breaks a rule of accessibility that a machine can find: WCAG 2.1 A and AA, or only the rules or
   * groups of rules named.
   */
  async accessible(rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]) {
    await this.settled();
    // The checker stays as long as the page does.
    if (!(await this.run("return 'axe' in window")))
      await this.run(await readFile(AXE, "utf8"));
    const violations = await this.session.executeAsyncScript(
      `const [rules, done] = arguments;
       const options = { resultTypes: ["violations"], runOnly: rules };
       window.axe.run(document, options).then(
         ({ violations }) => done(violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 5).map((node) => node.html.slice(0, 240) + " ← " + node.failureSummary) }))),
         (error) => done([{ id: String(error), nodes: [] }]),
       );`,
      rules,
    );
    if (violations.length > 0)
      throw new Error(`not accessible: ${JSON.stringify(violations, null, 1)}`);
  }

  /** A picture of the page, kept beside the others of this scenario. */
  async picture(name) {
    await this.settled();
    const number = String((this.pictureNumber += 1)).padStart(2, "0");
    const file = path.join(this.pictures, `${this.name}-${number}-${name}.png`);
    await writeFile(file, await this.session.takeScreenshot(), "base64");
    return file;
  }

  /** For a failure: a picture and the words, as far as they can still be had. */
  async describe() {
    if (!this.session) return "the app was not open";
    try {
      const file = await this.picture("failure");
      return `picture: ${file}\nfocus: ${await this.run(FOCUS)}\nwords:\n${await this.words()}`;
    } catch (error) {
      return `the window does not answer: ${error.message}`;
    }
  }

  /** The process id of the app: a descendant of our driver. */
  async appProcess() {
    for (const id of (await readdir("/proc")).filter((name) =>
      /^\d+$/.test(name),
    )) {
      const words = await readFile(`/proc/${id}/cmdline`, "utf8").catch(
        () => "",
      );
      const stat = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
      const group = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
      if (
        group === this.process.pid &&
        words.split("\0")[0] === this.application
      )
        return Number(id);
    }
    throw new Error("the app is not running");
  }
}

/** What a person waits for: something is drawn anew, or a dialog that is closing still lies above it. */
const MOVING = [
  webdriver.StaleElementReferenceError,
  webdriver.ElementNotInteractableError,
  webdriver.ElementClickInterceptedError,
];

/** Tries until it can be done. */
async function patiently(act) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const isMoving = MOVING.some((kind) => error instanceof kind);
      if (!isMoving || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

async function shown(element) {
  try {
    return await element.isDisplayed();
  } catch {
    // It was replaced while we looked.
    return false;
  }
}

const VISIBLE = `
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden";
  };
  const plain = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
`;

const FIND_BY_WORDS = `${VISIBLE}
  const words = plain(arguments[0]);
  const things = [...document.querySelectorAll(
    "button, a, summary, label, [role=button], [role=radio], [role=checkbox], [role=tab], [role=menuitem], [role=option]",
  )].filter(visible);
  const names = (thing) => [plain(thing.innerText), plain(thing.getAttribute("aria-label"))];
  return (
    things.find((thing) => names(thing).includes(words)) ??
    things.find((thing) => names(thing).some((name) => name.startsWith(words))) ??
    things.find((thing) => names(thing).some((name) => name.includes(words))) ??
    null
  );
`;

const FIND_BY_LABEL = `${VISIBLE}
  const words = plain(arguments[0]);
  const fields = [...document.querySelectorAll("input, textarea, select, [contenteditable=true], [role=combobox]")].filter(visible);
  const names = (field) => [
    ...[...(field.labels ?? [])].map((label) => plain(label.innerText)),
    ...(field.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean)
      .map((id) => plain(document.getElementById(id)?.innerText)),
    plain(field.getAttribute("aria-label")),
  ];
  return (
    fields.find((field) => names(field).includes(words)) ??
    fields.find((field) => names(field).some((name) => name.startsWith(words))) ??
    fields.find((field) => names(field).some((name) => name.includes(words))) ??
    null
  );
`;

const FOCUS = `
  const element = document.activeElement;
  return element ? element.outerHTML.slice(0, 200) : "nothing";
`;
