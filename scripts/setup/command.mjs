import { spawn } from "node:child_process";

// Node refuses to start npm's .cmd wrappers on Windows unless a shell does it.
const needsShell = process.platform === "win32";

/**
 * Runs a program with its output going straight to the terminal.
 * @returns its exit code; 127 when it could not be started
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit", shell: needsShell, ...options });
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a program and keeps what it says on its standard output. */
export function read(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], shell: needsShell, ...options });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
    child.once("error", () => resolve({ code: 127, text }));
    child.once("close", (code) => resolve({ code: code ?? 1, text }));
  });
}
