import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";

const FILE = "tests/browser/pictures/machine.txt";

const said = (program: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
};

/**
 * What letters look like here: the browser's main version, and a digest of the names of the system's fonts. Lines are
 * as high as the tallest of the fonts that a line might fall back to, so another set of fonts is another picture.
 */
function machine(): string {
  const chromium = /\d+/.exec(said(process.env["CHROMIUM_PATH"] || "chromium", ["--version"]))?.[0] ?? "?";
  const names = said("fc-list", [":", "file"])
    .split("\n")
    .map((line) => basename(line.trim()))
    .sort();
  return `Chromium ${chromium}, fonts ${createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 16)}\n`;
}

/** Whether the kept pictures were taken on a machine that draws as this one does. */
export const drawsAsKept = async (): Promise<boolean> => (await readFile(FILE, "utf8").catch(() => "")) === machine();

/** Says of the kept pictures that this machine has taken them. */
export const keepMachine = (): Promise<void> => writeFile(FILE, machine());
