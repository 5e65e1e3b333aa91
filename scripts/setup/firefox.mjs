import { join } from "node:path";
import { aptInstall, aptIsOurs } from "./apt.mjs";
import { read } from "./command.mjs";
import { Problem } from "./problem.mjs";
import { answersVersion, firstThatRuns } from "./programs.mjs";
import { ROOT } from "./root.mjs";
import { tool } from "./tools.mjs";

const NAMES = ["firefox", "firefox-esr"];

const ADVICE = "Install Firefox 140 or newer and put its path in FIREFOX_PATH, then run the command again.";

/** A Firefox that is here already, or `undefined`. */
async function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (!chosen) return firstThatRuns(NAMES);
  if (await answersVersion(chosen)) return chosen;
  throw new Problem(`FIREFOX_PATH is “${chosen}”, and that does not start. ${ADVICE}`);
}

/** A Firefox, installed first if there is none. */
export async function ensureFirefox() {
  const found = await findFirefox();
  if (found) return found;
  if (await aptIsOurs()) {
    console.log("Installing Firefox with apt-get …");
    await aptInstall("firefox-esr");
    const installed = await firstThatRuns(NAMES);
    if (installed) return installed;
  }
  console.log("Downloading Firefox with @puppeteer/browsers …");
  const folder = join(ROOT, "node_modules", ".cache", "browsers");
  const { code, text } = await read(tool("browsers"), ["install", "firefox@stable", "--path", folder]);
  // Its last line is the browser's name, one space, and the path of its program.
  const path = text.trim().split("\n").at(-1)?.replace(/^\S+ /, "");
  if (code === 0 && path && (await answersVersion(path))) return path;
  throw new Problem(
    code === 0
      ? `Firefox was downloaded and does not start, most likely because libraries of the system are missing. ${ADVICE}`
      : `There is no Firefox here, and downloading one failed with code ${code}. ${ADVICE}`,
  );
}
