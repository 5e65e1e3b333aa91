import { parseArgs } from "node:util";

export const USAGE = `Usage: npm run --silent lookup -- [--archive FILE.jsonl] [--queries FILE.jsonl | TEXT…] [--json] [--limit N]
Finds what says a text.
  TEXT…            texts to look up, each in quotation marks
  --queries FILE   look up every line {"id", "text"} (or "query" for "text") of a file
  --archive FILE   in the lines {"id", "title", "text"} of a file; without it, in assets/statements
  --json           print one line for each text: {"id", "ms", "hits": [{"id", "score", "trace", "coverage",
                   "range": [start, end], "marks": [[start, end], …], "excerpt"}]}; offsets count UTF-16 units of the
                   line's text, "ms" is the lookup alone; a text's id is its number
  --limit N        print at most N hits for each text (10)
A text alone is answered as a selection on a page would be: with silence where words are shared by chance. With
--archive, --queries or --json, texts that are only related are given too.
Exit code 0: found, or all queries answered; 1: nothing says any of the texts; 2: misuse; 3: a file cannot be read, or
lines of it were bad: no UTF-8, no JSON, an id twice (each is named on standard error with its number, and skipped).`;

export interface Options {
  readonly archive: string | undefined;
  readonly queries: string | undefined;
  readonly texts: readonly string[];
  readonly json: boolean;
  readonly limit: number;
}

const MOST_HITS = 10;

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { archive, queries, json = false, limit = String(MOST_HITS), help } = given.values;
  const texts = given.positionals;
  if (help) return "help";
  if (!/^[1-9]\d{0,5}$/.test(limit)) return `--limit must be a whole number from 1 on, not ${limit}.`;
  if (queries !== undefined && texts.length > 0) return "Give either --queries or texts.";
  if (queries === undefined && texts.length === 0) return "There is no text to look up.";
  if (texts.some((text) => text.trim() === "")) return "A text to look up is empty.";
  return { archive, queries, texts, json, limit: Number(limit) };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      archive: { type: "string" },
      queries: { type: "string" },
      json: { type: "boolean" },
      limit: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}
