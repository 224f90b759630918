import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/ink.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { onClosing, onOpenFile, onPutsSecrets, sayReady } from "./ipc";
import { catalogue } from "./lib/catalogue.svelte";
import { company } from "./lib/company.svelte";
import { commitAll } from "./lib/drafts";
import { openPath, shut } from "./lib/open";
import { lock } from "./lib/lock.svelte";
import { fail } from "./lib/problem.svelte";
import { leaveSecrets } from "./lib/secret";
import { settings } from "./lib/settings.svelte";
import { today } from "./lib/today.svelte";

/**
 * How many edits had been stored when somebody was told at closing that the last one could not be: the second time the window
 * goes all the same.
 */
let told: number | null = null;

async function start(): Promise<void> {
  // Whatever is still in a field is stored before the window goes.
  await onClosing(async () => {
    // Nothing more is typed that nobody would wait for.
    const enter = shut();
    const failed = company.failed;
    commitAll();
    await company.settled();
    if (company.failed === failed || company.stored === told) return true;
    told = company.stored;
    enter();
    return false;
  });
  await onPutsSecrets(leaveSecrets);
  await onOpenFile((path) => void openPath(path));
  try {
    await Promise.all([settings.load(), catalogue.load(), today.load(), lock.load()]);
  } catch (error) {
    fail(error);
  }
  const target = document.getElementById("app");
  if (!target) throw new Error("index.html has no place for the app");
  mount(App, { target });
  requestAnimationFrame(() => requestAnimationFrame(() => sayReady()));
}

void start();
