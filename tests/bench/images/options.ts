import { fileURLToPath } from "node:url";
import { argsOf, countOf, UsageError } from "../usage";

export interface Options {
  /** Where pictures and their truth are. */
  readonly folder: string;
  /** How many pictures to print that were answered wrongly. */
  readonly failures: number;
  /** Rounds in which pictures are timed in a real browser, in the place of all else; `undefined` where they are not. */
  readonly times: number | undefined;
  readonly browser: "chromium" | "firefox";
}

/** The data is kept beside the project, not in it. */
const IMAGES_FOLDER = fileURLToPath(new URL("../../../../shared/bench/images/", import.meta.url));

export const USAGE = `Usage: npm run --silent bench:images -- [options]
  --failures N   then print N pictures that were answered wrongly, with what was read
  --data FOLDER  where pictures and truth.jsonl are (../shared/bench/images beside the project)
  --times N      time pictures that are drawn for it, in the built extension: N rounds, and a third of them cold
  --browser B    in chromium (as it is without this) or firefox
Exit code 0: measured, 2: misuse or no data.`;

export function readOptions(args: readonly string[]): Options {
  const {
    data = IMAGES_FOLDER,
    failures,
    times,
    browser = "chromium",
  } = argsOf({
    args: [...args],
    options: {
      data: { type: "string" },
      failures: { type: "string" },
      times: { type: "string" },
      browser: { type: "string" },
    },
  }).values;
  if (browser !== "chromium" && browser !== "firefox")
    throw new UsageError(`--browser takes chromium or firefox, not “${browser}”.`);
  return { folder: data, failures: countOf(failures, "--failures") ?? 0, times: countOf(times, "--times"), browser };
}
