import { fileURLToPath } from "node:url";
import { argsOf, countOf } from "../usage";

export interface Options {
  /** Where pictures and their truth are. */
  readonly folder: string;
  /** How many pictures to print that were answered wrongly. */
  readonly failures: number;
}

/** The data is kept beside the project, not in it. */
const IMAGES_FOLDER = fileURLToPath(new URL("../../../../shared/bench/images/", import.meta.url));

export const USAGE = `Usage: npm run --silent bench:images -- [options]
  --failures N   then print N pictures that were answered wrongly, with what was read
  --data FOLDER  where pictures and truth.jsonl are (../shared/bench/images beside the project)
Exit code 0: measured, 2: misuse or no data.`;

export function readOptions(args: readonly string[]): Options {
  const { data = IMAGES_FOLDER, failures } = argsOf({
    args: [...args],
    options: { data: { type: "string" }, failures: { type: "string" } },
  }).values;
  return { folder: data, failures: countOf(failures, "--failures") ?? 0 };
}
