import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/ink.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { onClosing, onOpenFile, sayReady } from "./ipc";
import { catalogue } from "./lib/catalogue.svelte";
import { company } from "./lib/company.svelte";
import { commitAll } from "./lib/drafts";
import { openPath } from "./lib/open";
import { lock } from "./lib/lock.svelte";
import { fail } from "./lib/problem.svelte";
import { settings } from "./lib/settings.svelte";
import { today } from "./lib/today.svelte";

async function start(): Promise<void> {
  // Whatever is still in a field is stored before the window goes.
  await onClosing(async () => {
    commitAll();
    await company.settled();
  });
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
