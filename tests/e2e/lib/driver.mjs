import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

import { Builder, Capabilities } from "selenium-webdriver";

/**
 * Starts tauri-driver and, through it, the app. Every start of the app has a driver of its own: the app may end by
 * itself, and a driver that outlives it would refuse the next session.
 */
export async function start({ application, driver, environment, log }) {
  const [port, nativePort] = [await freePort(), await freePort()];
  // A group of its own, so that the driver, the native driver and the app can be ended together, by id. And a session
  // bus of its own: the desktop's services start on our display and end with us.
  const words = [
    ...traced(port),
    "dbus-run-session",
    "--",
    driver,
    "--port",
    String(port),
    "--native-port",
    String(nativePort),
  ];
  const process = spawn(words[0], words.slice(1), {
    detached: true,
    env: environment,
    stdio: ["ignore", log, log],
  });
  const failed = new Promise((_, reject) => {
    process.once("error", reject);
    process.once("exit", (code) =>
      reject(new Error(`tauri-driver ended with ${code}`)),
    );
  });
  failed.catch(() => {});
  try {
    await Promise.race([listening(port, 20_000), failed]);
    const capabilities = new Capabilities({
      browserName: "wry",
      "tauri:options": { application },
    });
    const session = new Builder()
      .usingServer(`http://127.0.0.1:${port}/`)
      .withCapabilities(capabilities)
      .build();
    await Promise.race([
      session.getSession(),
      failed,
      late(60_000, "the app did not open"),
    ]);
    await session
      .manage()
      .setTimeouts({ script: 20_000, pageLoad: 30_000, implicit: 0 });
    return { process, session };
  } catch (error) {
    await stop(process);
    throw error;
  }
}

/** What to put before a program so that its sockets, and those of all it starts, are written down; see `xtask sockets`. */
function traced(name) {
  const folder = globalThis.process.env.SONAE_E2E_TRACE;
  if (!folder) return [];
  const file = path.join(folder, `${Date.now()}-${name}.strace`);
  const calls = ["-e", "trace=%process,socket,connect,bind"];
  const manner = ["-f", "--seccomp-bpf", "-qq", "-e", "signal=none"];
  return ["strace", ...manner, ...calls, "-o", file];
}

/** Ends a driver and all it started. */
export async function stop(process) {
  const gone = process.exitCode !== null || process.signalCode !== null;
  const ended = gone
    ? Promise.resolve()
    : new Promise((resolve) => process.once("exit", resolve));
  try {
    globalThis.process.kill(-process.pid, "SIGKILL");
  } catch (error) {
    // The whole group has ended by itself.
    if (error.code !== "ESRCH") throw error;
  }
  await ended;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/status`, {
        signal: AbortSignal.timeout(2_000),
      });
      await answer.arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`tauri-driver does not listen within ${patience / 1000} s`);
}

function late(time, what) {
  return new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`${what} within ${time / 1000} s`)),
      time,
    ).unref();
  });
}
