import { queryOf } from "../../archive/align/query";
import type { Row, RowHit } from "../../archive/collection";
import { Collection } from "../../archive/collection";
import { whyNot } from "../../archive/explain/why-not";
import type { Statement } from "../../archive/types";
import type { Answering } from "./answering";
import { explain, explainOf } from "./explain";
import { hitAsJson } from "./hit-as-json";
import { marked, TRACES } from "./marked";
import type { Options } from "./options";
import type { Lines } from "./read-lines";
import { readLines } from "./read-lines";
import { readRow } from "./read-row";
import { readStatements } from "./read-statements";

/** Answers with everything that is found in an archive, texts that are only related too. `bad` lines of it are left out. */
export async function answeringAll({
  archive,
  explain: isExplained,
  of,
}: Options): Promise<{ answer: Answering; bad: number }> {
  const { rows, bad } = archive === undefined ? await bundledRows() : await readLines<ToExplain>(archive, readRow);
  const collection = new Collection(rows);
  const answer: Answering = (text, limit) => {
    const hits = collection.lookup(text, limit);
    return {
      total: hits.length,
      toJson: () => ({ hits: hits.map((hit) => hitAsJson(hit.row.id, hit.score, hit, hit.excerpt)) }),
      toText: () => {
        if (of !== undefined) return whyOf(collection, rows, of, text);
        if (isExplained) return explain(collection.find(text), rows);
        return hits.length > 0 ? hits.map(written).join("\n\n") : "چیزی پیدا نشد.";
      },
    };
  };
  return { answer, bad };
}

async function whyOf(collection: Collection, rows: readonly ToExplain[], id: string, text: string): Promise<string> {
  const row = rows.find((row) => row.id === id);
  if (!row) throw new RangeError(`There is no text ${id}.`);
  const { removed = [] } = row;
  const answer = await whyNot(text, { text: row.text, removed }, async (asked) => collection.judge(id, asked));
  return explainOf(queryOf(text), collection.judge(id, text), row, answer);
}

/** Of a statement it is known what was taken out of it. */
type ToExplain = Row & Partial<Pick<Statement, "removed">>;

async function bundledRows(): Promise<Lines<ToExplain>> {
  return { rows: (await readStatements()).statements, bad: 0 };
}

function written({ row, trace, excerpt }: RowHit): string {
  const lines = [row.title, `${TRACES[trace]} · ${row.id}`, `  ${marked(excerpt)}`];
  return lines.filter((line) => line !== "").join("\n");
}
