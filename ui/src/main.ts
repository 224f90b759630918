import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/ink.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { onClosing, onOpenFile, onPutsSecrets, sayReady } from "./ipc";
import { catalogue } from "./lib/catalogue.svelte";
import { closing } from "./lib/closing.svelte";
import { openPath } from "./lib/open";
import { lock } from "./lib/lock.svelte";
import { fail } from "./lib/problem.svelte";
import { leaveSecrets } from "./lib/secret";
import { settings } from "./lib/settings.svelte";
import { today } from "./lib/today.svelte";

async function start(): Promise<void> {
  // Whatever is still in a field is stored before the window goes.
  await onClosing(closing.begin);
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
