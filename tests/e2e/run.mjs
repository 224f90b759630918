// Runs the scenarios one after the other, each with a data folder of its own, and prints `N passed, N failed` last.
// `cargo xtask e2e` builds the app, installs the driver and starts this.

import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
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

await mkdir(settings.pictures, { recursive: true });
const display = await Display.open();
let passed = 0;
let failed = 0;
for (const name of names) {
  const began = Date.now();
  const { default: scenario, minutes = 5 } = await import(
    `./scenarios/${name}.mjs`
  );
  const data = await mkdtemp(path.join(tmpdir(), `sonae-${name}-`));
  const app = new App({ ...settings, display: display.name, data, name });
  try {
    await within(minutes * MINUTE, scenario(app));
    passed += 1;
    console.log(`ok ${name} (${seconds(began)} s)`);
  } catch (error) {
    failed += 1;
    console.log(
      `not ok ${name} (${seconds(began)} s)\n${error.stack ?? error}`,
    );
    console.log(await app.describe());
  } finally {
    await app.end();
    await rm(data, { recursive: true, force: true });
  }
}
display.close();
console.log(`${passed} passed, ${failed} failed`);
// A driver that still holds a connection must not keep us.
process.exit(failed > 0 || passed === 0 ? 1 : 0);

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
