import { argsOf, countOf, UsageError } from "../usage";

export const PARTS = ["quotes", "hard", "questions", "pairs", "lemmas"] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: ReadonlySet<Part>;
  /** Most queries of one level. */
  readonly sample: number;
  /** Which engines, by the names of the command line; empty for all. */
  readonly engines: readonly string[];
  readonly markdown: boolean;
  /** How many failing cases of each level to print. */
  readonly failures: number;
}

export const USAGE = `Usage: npm run --silent bench:quality -- [options]
  --only PARTS      some of ${PARTS.join(",")}
  --engines NAMES   some of the engines, by their names in tests/bench/quality/engines.ts
  --sample K        at most K queries of each level
  --failures N      then print N failing cases of each level, for the first engine
  --markdown        print the tables for the README
The data is read from ../shared/bench beside the project. Exit code 0: measured, 1: an engine failed, 2: misuse or no data.`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const parts = listOf(values.only ?? PARTS.join(","));
  const unknown = parts.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new UsageError(`There is no part called ${unknown}.`);
  return {
    parts: new Set(parts as Part[]),
    sample: countOf(values.sample, "--sample") ?? Number.POSITIVE_INFINITY,
    engines: listOf(values.engines ?? ""),
    markdown: values.markdown ?? false,
    failures: countOf(values.failures, "--failures") ?? 0,
  };
}

const parse = (args: readonly string[]) =>
  argsOf({
    args: [...args],
    options: {
      only: { type: "string" },
      engines: { type: "string" },
      sample: { type: "string" },
      failures: { type: "string" },
      markdown: { type: "boolean" },
    },
  });

const listOf = (list: string): string[] => list.split(",").filter((each) => each !== "");
