import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.mjs";
import { Problem } from "./problem.mjs";
import { ROOT } from "./root.mjs";
import { runTool } from "./tools.mjs";

const LOCK = join(ROOT, "package-lock.json");

/** Says which lock file the installed packages came from. It lies inside node_modules, so it goes when they go. */
const STAMP = join(ROOT, "node_modules", ".bayaniyab-lock");

/**
 * Installs the packages that package-lock.json names, unless exactly these are there. None of them runs anything by being
 * installed (see `.npmrc`), so what WXT writes for types and tests is written here.
 */
export async function ensurePackages() {
  const lock = createHash("sha256")
    .update(await readFile(LOCK))
    .digest("hex");
  if ((await readFile(STAMP, "utf8").catch(() => "")) === lock) return;
  console.log("Installing the packages of package-lock.json …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: ROOT });
  if (code !== 0) {
    throw new Problem(
      `npm ci ended with code ${code}, so the packages are not installed. What npm says above names the package; the network or the registry is the usual cause.`,
    );
  }
  if ((await runTool("wxt", ["prepare"])) !== 0) throw new Problem("WXT could not be prepared; the error is above.");
  await writeFile(STAMP, lock);
}
