import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/ink.css";

import { emit, listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { mount } from "svelte";

import App from "./App.svelte";
import { catalogue } from "./lib/catalogue.svelte";
import { company } from "./lib/company.svelte";
import { commitAll } from "./lib/drafts";
import { openPath } from "./lib/open";
import { fail } from "./lib/problem.svelte";
import { settings } from "./lib/settings.svelte";
import { today } from "./lib/today.svelte";

async function start(): Promise<void> {
  // Whatever is still in a field is stored before the window goes.
  await listen("closing", async () => {
    commitAll();
    await company.settled();
    await getCurrentWindow().destroy();
  });
  await listen<string>("open-file", (event) => void openPath(event.payload));
  try {
    await Promise.all([settings.load(), catalogue.load(), today.load()]);
  } catch (error) {
    fail(error);
  }
  const target = document.getElementById("app");
  if (!target) throw new Error("index.html has no place for the app");
  mount(App, { target });
  requestAnimationFrame(() => requestAnimationFrame(() => void emit("ready")));
}

void start();
