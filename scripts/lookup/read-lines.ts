import { readFile } from "node:fs/promises";

/** The good lines of a file, and how many were bad. */
export interface Lines<T> {
  readonly rows: readonly T[];
  readonly bad: number;
}

/**
 * Reads a file of one JSON object a line. A bad line is named on standard error with its number and skipped; empty
 * lines are no lines.
 * @param check gives the row, or what is wrong with the object.
 */
export async function readLines<T extends object>(
  file: string,
  check: (value: Readonly<Record<string, unknown>>) => T | string,
): Promise<Lines<T>> {
  const rows: T[] = [];
  let bad = 0;
  const lines = (await readFile(file, "utf8")).replace(/^\uFEFF/, "").split("\n");
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const row = checkLine(line, check);
    if (typeof row !== "string") rows.push(row);
    else {
      bad++;
      console.error(`${file}:${at + 1}: ${row}`);
    }
  }
  return { rows, bad };
}

function checkLine<T extends object>(
  line: string,
  check: (value: Readonly<Record<string, unknown>>) => T | string,
): T | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "This line is not JSON. Write one object a line.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "This line is not an object.";
  return check(value as Readonly<Record<string, unknown>>);
}
