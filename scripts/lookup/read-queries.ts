import type { Options } from "./options";
import type { Lines } from "./read-lines";
import { readLines } from "./read-lines";

/** What is looked up. */
export interface Query {
  readonly id: string;
  /** By what a person knows it. */
  readonly name: string;
  readonly text: string;
}

/** The texts to look up: those of a file, or those given, which are known by their numbers. */
export async function readQueries({ queries, texts }: Pick<Options, "queries" | "texts">): Promise<Lines<Query>> {
  if (queries !== undefined) return readLines(queries, queryOf);
  return { rows: texts.map((text, at) => ({ id: String(at + 1), name: text, text })), bad: 0 };
}

function queryOf({ id, text, query }: Readonly<Record<string, unknown>>): Query | string {
  const asked = text ?? query;
  const name = typeof id === "number" ? String(id) : id;
  if (typeof name !== "string" || name === "") return "`id` is missing: write a text.";
  if (typeof asked !== "string") return "`text` (or `query`) is missing: write the text to look up.";
  return { id: name, name, text: asked };
}
