import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** What is kept of a script's complaints, in characters: the end tells. */
const LAST_WORDS = 2000;

/** How a script ended, and the end of what it said on standard error. */
export interface ScriptEnd {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a TypeScript file of the project with Node, hands over its lines of output one by one, and waits for its end. */
export async function runScript(
  script: string,
  args: readonly string[],
  onLine: (line: string) => void,
  input = "",
): Promise<ScriptEnd> {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said = (said + chunk).slice(-LAST_WORDS);
  });
  const code = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  // A script that ends before it has read everything closes the pipe; its exit code tells why.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) onLine(line);
  return { code: await code, said };
}
