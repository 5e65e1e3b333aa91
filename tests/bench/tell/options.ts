import { fileURLToPath } from "node:url";
import { argsOf, countOf } from "../usage";
import type { TellFile } from "./tell-data";
import { TELL_FILES } from "./tell-data";

export interface Options {
  /** Where the data is. */
  readonly folder: string;
  /** Names of files or kinds, or the first words of kinds; empty for all. */
  readonly only: readonly string[];
  /** How many failing rows of each kind to print. */
  readonly failures: number;
  readonly json: boolean;
}

/** The data is kept beside the project, not in it: its licences are its own. */
const TELL_FOLDER = fileURLToPath(new URL("../../../../shared/bench/tell/", import.meta.url));

export const USAGE = `Usage: npm run --silent bench:tell -- [options]
  --only NAME      one file (${TELL_FILES.join(", ")}) or one kind, by its name or its first words: 13, "lead", "article 60+60";
                   may be given several times
  --failures N     then print N failing rows of each kind: what was asked, what is true, what was told, word by word
  --data FOLDER    where the data is (../shared/bench/tell beside the project); passages.jsonl is in the folder above it
  --json           print {FILE: {KIND: {FIGURE: [how many, of how many]}}}
Exit code 0: measured, 2: misuse or no data.`;

export function readOptions(args: readonly string[]): Options {
  const { only = [], failures, data = TELL_FOLDER, json = false } = parse(args).values;
  return { folder: data, only, failures: countOf(failures, "--failures") ?? 0, json };
}

/** Whether rows of a kind in a file are wanted. */
export function isWanted(only: readonly string[], file: TellFile, kind: string): boolean {
  return only.length === 0 || only.some((name) => name === file || `${kind} `.startsWith(`${name} `));
}

const parse = (args: readonly string[]) =>
  argsOf({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      failures: { type: "string" },
      data: { type: "string" },
      json: { type: "boolean" },
    },
  });
