import { spawn } from "node:child_process";

/** A screen of our own that nobody sees. */
export class Display {
  constructor(server, name) {
    this.server = server;
    this.name = name;
  }

  /** Starts a server on a display that is free. */
  static async open() {
    const server = spawn(
      "Xvfb",
      ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"],
      {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
      },
    );
    const number = await new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error("Xvfb did not start within 20 s")),
        20_000,
      );
      const done = (settle) => (value) => {
        clearTimeout(timer);
        settle(value);
      };
      server.once("error", done(reject));
      server.once("exit", (code) =>
        done(reject)(new Error(`Xvfb ended with ${code}`)),
      );
      server.stdio[3].once("data", (data) =>
        done(resolve)(data.toString().trim()),
      );
    });
    return new Display(server, `:${number}`);
  }

  close() {
    this.server.kill();
  }
}
