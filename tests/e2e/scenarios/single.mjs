// A second start of the app ends by itself, and what it was asked to open is opened in the window that is there.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";

const PATIENCE = 30_000;

export default async function (app) {
  await app.begin("青木建具");
  const { path: file } = await app.invoke("company", {});
  await app.close();

  // Both starts meet on one session bus, as on a desktop, and share the folder of data of one user.
  const home = path.join(app.data, "home");
  await mkdir(home);
  const environment = {
    ...process.env,
    DISPLAY: app.display,
    LANG: "C.UTF-8",
    HOME: home,
    XDG_DATA_HOME: path.join(home, "data"),
    XDG_CACHE_HOME: path.join(home, "cache"),
    SONAE_BENCH: "1",
    APP: app.application,
    FILE: file,
  };
  delete environment.WAYLAND_DISPLAY;
  delete environment.SONAE_DATA_DIR;
  // The first says `ready` once its page is there; the second is started when a line comes in.
  const script =
    '"$APP" & first=$!; read go; timeout 20 "$APP" "$FILE"; echo "second ended with $?"; read go; kill "$first"; wait "$first"';
  const both = spawn("dbus-run-session", ["--", "sh", "-c", script], {
    env: environment,
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
  });
  let said = "";
  both.stdout.on("data", (data) => (said += data));
  try {
    await until(() => said.includes("ready"), "the first is not ready");
    both.stdin.write("go\n");
    await until(() => said.includes("second ended"), "the second is there");
    assert.match(said, /second ended with 0/u);
    assert.equal(said.match(/ready/gu).length, 1, "it made no window");
    // The first has opened the file: it is among the companies that were opened.
    const library = path.join(home, "data/jp.sonae.app/library.sonae-library");
    await until(
      async () => (await readFile(library)).includes(Buffer.from(file)),
      "the file was not opened in the first",
    );
    both.stdin.write("go\n");
    await until(() => both.exitCode !== null, "the first does not end");
  } finally {
    if (both.exitCode === null) process.kill(-both.pid, "SIGKILL");
  }
}

async function until(holds, complaint) {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
