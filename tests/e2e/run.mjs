// Runs the scenarios, each with a data folder of its own, and prints `N passed, N failed` last.
// `cargo xtask e2e` builds the app, installs the driver and starts this.

import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { App } from "./lib/app.mjs";
import { Display } from "./lib/display.mjs";

const MINUTE = 60_000;
const folder = path.dirname(fileURLToPath(import.meta.url));
const target = path.resolve(folder, "../../target");
const settings = {
  application: process.env.SONAE_APP ?? path.join(target, "debug/sonae-app"),
  driver:
    process.env.SONAE_DRIVER ?? path.join(target, "tools/bin/tauri-driver"),
  pictures: process.env.SONAE_E2E_OUT ?? path.join(target, "e2e"),
};

const names = (await readdir(path.join(folder, "scenarios")))
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => name.slice(0, -".mjs".length))
  .filter(
    (name) => process.argv.length < 3 || process.argv.slice(2).includes(name),
  )
  .sort();

// Most of a scenario is waiting, so several go on at once, each on a display of its own: a key goes to the window that has
// the focus, and there is one such window to a display.
const AT_ONCE = Math.min(4, availableParallelism());

await mkdir(settings.pictures, { recursive: true });
const scenarios = await Promise.all(
  names.map(async (name) => {
    const { default: play, minutes = 5 } = await import(
      `./scenarios/${name}.mjs`
    );
    return { name, play, minutes };
  }),
);
// The long ones first, so that none is left over at the end.
scenarios.sort((one, other) => other.minutes - one.minutes);
// Two windows on a small machine take time from each other, and a person's patience is written into the scenarios: what
// fails beside another is played once more alone, and only that counts. Where many fail, it is not for want of time.
const FEW = 3;
let passed = 0;
const stumbled = [];
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (AT_ONCE > 1 && stumbled.length > 0 && stumbled.length <= FEW) {
  scenarios.push(...stumbled.splice(0));
  await work();
}
for (const { name } of stumbled) console.log(`not ok ${name}`);
const failed = stumbled.length;
console.log(`${passed} passed, ${failed} failed`);
// A driver that still holds a connection must not keep us.
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Plays what is left, one scenario after the other. */
async function work() {
  const display = await Display.open();
  for (
    let scenario = scenarios.shift();
    scenario;
    scenario = scenarios.shift()
  ) {
    if (await perform(scenario, display.name)) passed += 1;
    else stumbled.push(scenario);
  }
  display.close();
}

/** Plays a scenario and says whether all went well. */
async function perform({ name, play, minutes }, display) {
  const began = Date.now();
  const data = await mkdtemp(path.join(tmpdir(), `sonae-${name}-`));
  const app = new App({ ...settings, display, data, name });
  try {
    await within(minutes * MINUTE, play(app));
    console.log(`ok ${name} (${seconds(began)} s)`);
    return true;
  } catch (error) {
    const state = await app.describe();
    console.log(
      `stumbled: ${name} (${seconds(began)} s)\n${error.stack ?? error}\n${state}`,
    );
    return false;
  } finally {
    await app.end();
    await rm(data, { recursive: true, force: true });
  }
}

function seconds(began) {
  return ((Date.now() - began) / 1000).toFixed(1);
}

async function within(time, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not finished within ${time / 1000} s`)),
      time,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
