import type { LookupFor } from "../../archive/archive";
import { Archive } from "../../archive/archive";
import { compileStatements } from "../../archive/compile/compile-statements";
import { isDated } from "../../archive/query/time-of";
import type { Hit, StatementFacts } from "../../archive/types";
import type { Answered, Answering } from "./answering";
import { hitAsJson } from "./hit-as-json";
import { marked, TRACES } from "./marked";
import type { Options } from "./options";
import { readLines } from "./read-lines";
import { readStatementRow } from "./read-statement-row";
import { compileBundled } from "./read-statements";

/** Answers as the card does for a selection on a page, or as the search box does. `bad` lines of an archive are left out. */
export async function answeringAs(as: LookupFor, options: Options): Promise<{ answer: Answering; bad: number }> {
  const { archive, bad } = await open(options.archive);
  return { answer: (text, limit) => (as === "search" ? searched : selected)(archive, text, limit), bad };
}

async function open(file: string | undefined): Promise<{ archive: Archive; bad: number }> {
  const read = file === undefined ? undefined : await readLines(file, readStatementRow);
  const { files, digests } = read ? await compileStatements(read.rows) : await compileBundled();
  return { archive: await Archive.load(files, digests), bad: read?.bad ?? 0 };
}

function selected(archive: Archive, text: string, limit: number): Answered {
  const { hits, total } = archive.lookup(text, { for: "selection", limit });
  return {
    total,
    toJson: () => ({ total, hits: hits.map(asJson) }),
    toText: () => (total > 0 ? hits.map(written).join("\n\n") : "هیچ بیانیه‌ای این را نمی‌گوید."),
  };
}

function searched(archive: Archive, text: string, limit: number): Answered {
  const { hits, total, asked, meant, slips } = archive.search(text, { limit });
  const offer = meant === null ? [] : [`آیا منظورتان «${meant}» بود؟`];
  return {
    total,
    toJson: () => ({ total, asked, meant, slips, hits: hits.map(asJson) }),
    toText: () => [...offer, ...(total > 0 ? hits.map(written) : ["در بیانیه‌ها چیزی پیدا نشد."])].join("\n\n"),
  };
}

const asJson = (hit: Hit) => hitAsJson(hit.statement.id, hit.score, hit, hit.excerpts[0]);

function written({ statement, trace, excerpts }: Hit): string {
  const { id, title, issuer } = statement;
  const facts = [issuer, whenOf(statement), id].filter((fact) => fact !== "").join(" — ");
  const shown = excerpts.map((excerpt) => `  ${marked(excerpt)}`);
  return [title, facts, TRACES[trace], ...shown].filter((line) => line !== "").join("\n");
}

function whenOf({ date }: StatementFacts): string {
  const { jalali, gregorian } = date.written.fa;
  return isDated(date) ? `${jalali} / ${gregorian}${date.inferred ? " (استنباطی)" : ""}` : "";
}
