import { argsOf, UsageError } from "../bench/usage";

export type Browser = "chromium" | "firefox";

export interface Options {
  /** Parts to run, in their order. */
  readonly parts: readonly string[];
  readonly browsers: readonly Browser[];
  /** A small part of each, to see that it runs. */
  readonly isShort: boolean;
}

const BROWSERS: readonly Browser[] = ["chromium", "firefox"];

/** @throws UsageError where a part or a browser is none */
export function readOptions(args: readonly string[], parts: readonly string[]): Options {
  const { positionals, values } = parse(args);
  for (const part of positionals)
    if (!parts.includes(part)) throw new UsageError(`There is no part “${part}”; there are ${parts.join(", ")}.`);
  const { browser, short = false } = values;
  const browsers = BROWSERS.filter((name) => browser === undefined || name === browser);
  if (browsers.length === 0) throw new UsageError(`--browser takes ${BROWSERS.join(" or ")}, not “${browser}”.`);
  return {
    parts: positionals.length > 0 ? parts.filter((part) => positionals.includes(part)) : parts,
    browsers,
    isShort: short,
  };
}

const parse = (args: readonly string[]) =>
  argsOf({
    args: [...args],
    allowPositionals: true,
    options: { browser: { type: "string" }, short: { type: "boolean" } },
  });
