import type { Row, RowHit } from "../../archive/collection";
import { Collection } from "../../archive/collection";
import type { Answering } from "./answering";
import { explain } from "./explain";
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
}: Options): Promise<{ answer: Answering; bad: number }> {
  const { rows, bad } = archive === undefined ? await bundledRows() : await readLines(archive, readRow);
  const collection = new Collection(rows);
  const answer: Answering = (text, limit) => {
    const hits = collection.lookup(text, limit);
    return {
      total: hits.length,
      toJson: () => ({ hits: hits.map((hit) => hitAsJson(hit.row.id, hit.score, hit, hit.excerpt)) }),
      toText: () => {
        if (isExplained) return explain(collection.find(text), rows);
        return hits.length > 0 ? hits.map(written).join("\n\n") : "چیزی پیدا نشد.";
      },
    };
  };
  return { answer, bad };
}

async function bundledRows(): Promise<Lines<Row>> {
  return { rows: (await readStatements()).statements, bad: 0 };
}

function written({ row, trace, excerpt }: RowHit): string {
  const lines = [row.title, `${TRACES[trace]} · ${row.id}`, `  ${marked(excerpt)}`];
  return lines.filter((line) => line !== "").join("\n");
}
