import { isRightFirst } from "./quality/answer";
import {
  BenchDataMissingError,
  readLemmas,
  readPassages,
  readQuestions,
  readQuotes,
  readWordPairs,
} from "./quality/bench-data";
import type { Engine } from "./quality/engine";
import { enginesOf } from "./quality/engines";
import { measure } from "./quality/measure";
import { type Measured, ofLevel, type Queries } from "./quality/measured";
import { type Options, readOptions, USAGE } from "./quality/options";
import { questionTable } from "./quality/question-table";
import { describeFailure, isQuoteFailure } from "./quality/quote-failures";
import { HARD_LEVELS, hardTables, placeTable, QUOTE_LEVELS, quoteTables } from "./quality/quote-tables";
import { speedTable } from "./quality/speed-table";
import { asMarkdown, asText, type Table } from "./quality/table";
import { lemmaFailures, pairFailures } from "./quality/word-failures";
import { paiceTable, pairTable, wordedOf } from "./quality/word-tables";
import { UsageError } from "./usage";

/** How well the search finds what is asked, beside what a developer could take off the shelf, in one run on the same data. */

const HOW_TO_READ = "Each figure with its 95 % interval and the number of cases; slow engines were asked fewer.";

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const engines = enginesOf(options.engines);
  const print = (table: Table) => console.log(`${(options.markdown ? asMarkdown : asText)(table)}\n`);
  console.log(`${HOW_TO_READ}\n`);
  await lookups(options, engines, print);
  await words(options, engines, print);
  return 0;
}

async function lookups(
  { parts, sample, failures }: Options,
  engines: readonly Engine[],
  print: (table: Table) => void,
) {
  const queries: Queries = {
    quotes: parts.has("quotes") ? readQuotes("quotes") : [],
    hard: parts.has("hard") ? readQuotes("quotes-hard") : [],
    questions: parts.has("questions") ? readQuestions("questions") : [],
    respelled: parts.has("questions") ? readQuestions("questions-respelled") : [],
  };
  if (Object.values(queries).every((rows) => rows.length === 0)) return;
  const passages = readPassages();
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const all: Measured[] = [];
  for (const engine of engines) {
    console.error(`${engine.name} …`);
    all.push(await measure(engine, passages, queries, sample));
  }
  if (parts.has("quotes")) for (const table of [...quoteTables(all), placeTable(all, texts)]) print(table);
  if (parts.has("hard")) for (const table of hardTables(all)) print(table);
  if (parts.has("questions")) print(questionTable(all));
  print(speedTable(all, passages.length));
  const [first] = all;
  if (!first || failures === 0) return;
  for (const level of [...QUOTE_LEVELS, ...HARD_LEVELS, "none"]) {
    const wrong = ofLevel([...first.quotes, ...first.hard], level).filter(isQuoteFailure);
    list(
      `${level}: ${wrong.length} wrong`,
      wrong.slice(0, failures).map((answer) => describeFailure(answer, byId)),
    );
  }
  for (const answers of [first.questions, first.respelled]) {
    const wrong = answers.filter((answer) => !isRightFirst(answer));
    list(
      `questions: ${wrong.length} wrong`,
      wrong.slice(0, failures).map((answer) => describeFailure(answer, byId)),
    );
  }
}

async function words({ parts, failures }: Options, engines: readonly Engine[], print: (table: Table) => void) {
  const pairs = parts.has("pairs") ? readWordPairs() : [];
  const lemmas = parts.has("lemmas") ? readLemmas() : [];
  if (pairs.length + lemmas.length === 0) return;
  const all = await wordedOf(engines, pairs, lemmas);
  if (parts.has("pairs")) print(pairTable(all, pairs));
  if (parts.has("lemmas")) print(paiceTable(all, lemmas));
  const [first] = all;
  if (!first || failures === 0) return;
  list("Word pairs", pairFailures(first, pairs, failures));
  list("Lemmas", lemmaFailures(first, lemmas, failures));
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log([title, ...lines, ""].join("\n"));
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  if (error instanceof UsageError) console.error(USAGE);
  return error instanceof UsageError || error instanceof BenchDataMissingError ? 2 : 1;
});
