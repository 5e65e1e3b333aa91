import { Problem } from "./problem.mjs";

/** The oldest Node that the build tools run on; the same as `engines` in package.json. */
const OLDEST = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Problem(
    `This is Node ${version}, and Bayaniyab needs ${OLDEST.join(".")} or newer. Install one from https://nodejs.org and run the command again.`,
  );
}
