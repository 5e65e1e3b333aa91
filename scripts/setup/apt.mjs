import { read, run } from "./command.mjs";
import { firstThatRuns } from "./programs.mjs";

const QUIETLY = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };

let updated = false;

/** Whether packages can be installed here: as root, on Debian, Ubuntu and their kin. */
export async function aptIsOurs() {
  return process.getuid?.() === 0 && (await firstThatRuns(["apt-get"])) !== undefined;
}

/** @returns whether apt-get installed them all */
export async function aptInstall(...packages) {
  if (!updated) await run("apt-get", ["update"], QUIETLY);
  updated = true;
  return (await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], QUIETLY)) === 0;
}

/** A font with Persian letters, for machines so bare that they have none. */
export async function missingFonts() {
  const { code, text } = await read("fc-list", [":lang=fa", "family"]);
  return code === 0 && text.trim() !== "" ? [] : ["fonts-noto-core"];
}
