import { type ParseArgsConfig, parseArgs } from "node:util";

/** A bench was called in a way that it does not understand; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError for what is no whole number above 0; undefined for none. */
export function countOf(value: string | undefined, option: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new UsageError(`${option} takes a whole number above 0, not “${value}”.`);
}

/** `parseArgs` of Node. @throws UsageError for what it does not understand */
export function argsOf<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
