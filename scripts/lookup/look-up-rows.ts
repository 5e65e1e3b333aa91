import type { Row, RowHit } from "../../archive/collection";
import { Collection } from "../../archive/collection";
import { marked, TRACES } from "./marked";
import type { Options } from "./options";
import type { Lines } from "./read-lines";
import { readLines } from "./read-lines";
import { readStatements } from "./read-statements";

/** What is looked up, by its name in the answer. */
interface Query {
  readonly id: string;
  readonly text: string;
}

/** Looks texts up in any archive and prints all that is found, related texts too. Returns the exit code. */
export async function lookUpRows({ archive, queries, texts, json, limit }: Options): Promise<number> {
  const rows = archive === undefined ? await bundledRows() : await readRows(archive);
  const asked: Lines<Query> =
    queries === undefined
      ? { rows: texts.map((text, at) => ({ id: String(at + 1), text })), bad: 0 }
      : await readLines(queries, queryOf);
  const collection = new Collection(rows.rows);
  let found = 0;
  for (const { id, text } of asked.rows) {
    const start = performance.now();
    const hits = collection.lookup(text, limit);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    found += hits.length;
    console.log(json ? JSON.stringify({ id, ms, hits: hits.map(jsonOf) }) : printed(id, hits, asked.rows.length > 1));
  }
  if (rows.bad + asked.bad > 0) return 3;
  return queries === undefined && found === 0 ? 1 : 0;
}

async function bundledRows(): Promise<Lines<Row>> {
  return { rows: (await readStatements()).statements, bad: 0 };
}

async function readRows(file: string): Promise<Lines<Row>> {
  return readLines<Row>(file, ({ id, title = "", text }) => {
    const name = typeof id === "number" ? String(id) : id;
    if (typeof name !== "string" || name === "") return "`id` is missing: write a text.";
    if (typeof text !== "string") return "`text` is missing: write a text.";
    if (typeof title !== "string") return "`title` is no text: write one, or leave it out.";
    return { id: name, title, text };
  });
}

function queryOf({ id, text, query }: Readonly<Record<string, unknown>>): Query | string {
  const asked = text ?? query;
  const name = typeof id === "number" ? String(id) : id;
  if (typeof name !== "string" || name === "") return "`id` is missing: write a text.";
  if (typeof asked !== "string") return "`text` (or `query`) is missing: write the text to look up.";
  return { id: name, text: asked };
}

function jsonOf({ row, score, trace, coverage, range, marks, excerpt }: RowHit) {
  return { id: row.id, score: rounded(score), trace, coverage: rounded(coverage), range, marks, excerpt: excerpt.text };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function printed(id: string, hits: readonly RowHit[], isNamed: boolean): string {
  const lines = hits.map(({ row, trace, excerpt }) =>
    [row.title, `${TRACES[trace]} · ${row.id}`, `  ${marked(excerpt)}`].filter((line) => line !== "").join("\n"),
  );
  return [...(isNamed ? [`— ${id}`] : []), ...(lines.length > 0 ? lines : ["چیزی پیدا نشد."])].join("\n\n");
}
