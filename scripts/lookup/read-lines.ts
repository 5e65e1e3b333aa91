import { readFile } from "node:fs/promises";

/** The good lines of a file, and how many were bad. */
export interface Lines<T> {
  readonly rows: readonly T[];
  readonly bad: number;
}

/** A row that is known by its id. */
interface Named {
  readonly id: string;
}

const LINE_END = 0x0a;

/**
 * Reads a file of one JSON object a line, in UTF-8, each with an id of its own. A bad line is named on standard error
 * with its number and what to do about it, and skipped; empty lines are no lines.
 * @param check gives the row, or what is wrong with the object.
 */
export async function readLines<T extends Named>(
  file: string,
  check: (value: Readonly<Record<string, unknown>>) => T | string,
): Promise<Lines<T>> {
  const rows: T[] = [];
  const lineOf = new Map<string, number>();
  let bad = 0;
  let number = 0;
  for (const bytes of linesOf(await readFile(file))) {
    number++;
    const line = decoded(bytes);
    if (line?.trim() === "") continue;
    const row = line === undefined ? NOT_UTF8 : checkLine(line, check);
    const taken = typeof row === "string" ? undefined : lineOf.get(row.id);
    if (typeof row !== "string" && taken === undefined) {
      lineOf.set(row.id, number);
      rows.push(row);
      continue;
    }
    bad++;
    const problem = typeof row === "string" ? row : `The id ${row.id} is that of line ${taken}. Give one another.`;
    console.error(`${file}:${number}: ${problem}`);
  }
  return { rows, bad };
}

const NOT_UTF8 = "This line is not UTF-8. Save the file in that encoding.";

/** Bytes are cut before they are decoded, so that one bad line spoils no other. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    yield bytes.subarray(from, end < 0 ? bytes.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}

/** Text without a byte order mark; undefined where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkLine<T>(line: string, check: (value: Readonly<Record<string, unknown>>) => T | string): T | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "This line is not JSON. Write one object a line.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return "This line is not an object. Write one object a line.";
  return check(value as Readonly<Record<string, unknown>>);
}
