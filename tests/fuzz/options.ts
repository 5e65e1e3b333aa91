import { argsOf, countOf, UsageError } from "../bench/usage";
import type { Target } from "./target";

export interface Options {
  /** Of two runs with the same one, each target sees the same inputs. */
  readonly seed: number;
  /** The names of targets; empty for all. */
  readonly only: readonly string[];
  /** How many inputs there are of each kind, for all targets together. */
  readonly inputs: Readonly<Record<Target["counts"], number>>;
  /** Look at this one input of a run alone: what a failure names. */
  readonly path: string | undefined;
}

export const usage = (names: readonly string[]): string => `Usage: npm run --silent fuzz -- [options]
  --seed N       the same inputs as another run that printed this seed (another one every time)
  --only NAME    one target, may be given several times: ${names.join(", ")}
  --strings N    so many strings in all (1,000,000)
  --files N      so many mutated files in all (10,000)
  --path PATH    with --seed and --only: the one input that a failure named
Exit code 0: everything held, 1: something did not, 2: misuse.`;

/** @throws {UsageError} for what it does not understand */
export function readOptions(args: readonly string[], names: readonly string[]): Options {
  const { seed, only = [], strings, files, path } = parse(args).values;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no target “${unknown}”.`);
  if (seed !== undefined && !/^-?\d{1,10}$/.test(seed))
    throw new UsageError(`--seed takes a whole number, not “${seed}”.`);
  if (path !== undefined && (seed === undefined || only.length !== 1))
    throw new UsageError("--path needs the --seed and the one --only of the run that it is of.");
  return {
    seed: seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed),
    only,
    inputs: { strings: countOf(strings, "--strings") ?? 1_000_000, files: countOf(files, "--files") ?? 10_000 },
    path,
  };
}

const parse = (args: readonly string[]) =>
  argsOf({
    args: [...args],
    options: {
      seed: { type: "string" },
      only: { type: "string", multiple: true },
      strings: { type: "string" },
      files: { type: "string" },
      path: { type: "string" },
    },
  });
