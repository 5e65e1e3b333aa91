import { spawn } from "node:child_process";

// Node refuses to start npm's .cmd wrappers on Windows unless a shell does it.
const needsShell = process.platform === "win32";

/**
 * Runs a program with its output going straight to the terminal, or to `say`, if that is given.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, say?: (text: string) => void }} [options]
 * @returns its exit code; 127 when it could not be started
 */
export function run(program, args, { say, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = say ? ["ignore", "pipe", "pipe"] : "inherit";
    const child = spawn(program, args, { stdio, shell: needsShell, ...options });
    for (const stream of say ? [child.stdout, child.stderr] : []) stream.setEncoding("utf8").on("data", say);
    child.once("error", () => resolve(127));
    // Unlike “exit”, once everything that it said has been heard.
    child.once("close", (code) => resolve(code ?? 1));
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
