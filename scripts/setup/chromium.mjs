import { join } from "node:path";
import { aptInstall, aptIsOurs, missingFonts } from "./apt.mjs";
import { run } from "./command.mjs";
import { Problem } from "./problem.mjs";
import { answersVersion, firstThatRuns } from "./programs.mjs";
import { ROOT } from "./root.mjs";

/** Google's branded Chrome is not among them: it no longer loads an extension from the command line. */
const NAMES = ["chromium", "chromium-browser"];

const ADVICE = "Install Chromium and put its path in CHROMIUM_PATH, then run the command again.";

/** A Chromium that is here already, or `undefined`. */
async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (await answersVersion(chosen)) return chosen;
    throw new Problem(`CHROMIUM_PATH is “${chosen}”, and that does not start. ${ADVICE}`);
  }
  return (await firstThatRuns(NAMES)) ?? (await downloaded());
}

/** A Chromium, installed first if there is none. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (await aptIsOurs()) {
    console.log("Installing Chromium with apt-get …");
    await aptInstall("chromium", ...(await missingFonts()));
    const installed = await firstThatRuns(NAMES);
    if (installed) return installed;
  }
  console.log("Downloading Chromium with playwright-core …");
  const withLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  const tool = join(ROOT, "node_modules", "playwright-core", "cli.js");
  const code = await run(process.execPath, [tool, "install", ...withLibraries, "chromium"]);
  const path = await downloaded();
  if (path) return path;
  throw new Problem(
    code === 0
      ? `Chromium was downloaded and does not start, most likely because libraries of the system are missing. ${ADVICE}`
      : `There is no Chromium here, and downloading one failed with code ${code}. ${ADVICE}`,
  );
}

/** The one playwright-core keeps, if it was downloaded before. */
async function downloaded() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return (await answersVersion(path)) ? path : undefined;
}
