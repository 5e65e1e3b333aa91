import { join } from "node:path";
import { run } from "./command.mjs";
import { ROOT } from "./root.mjs";

/** The program that an installed package brings. */
export function tool(name) {
  return join(ROOT, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
}

/** Runs such a program in the project's folder, as {@link run} does. */
export function runTool(name, args, options = {}) {
  return run(tool(name), args, { cwd: ROOT, ...options });
}
