import { parseArgs } from "node:util";
import type { LookupFor } from "../../archive/archive";

export const USAGE = `Usage: npm run --silent lookup -- [--archive FILE.jsonl] [--queries FILE.jsonl | TEXT…] [--as selection|search] [--json]
       [--limit N] [--explain [--of ID]]
Finds what says a text.
  TEXT…            texts to look up, each in quotation marks; after -- they may begin with a minus
  --queries FILE   look up every line {"id", "text"} (or "query" for "text") of a file
  --archive FILE   in the lines {"id", "title", "text"} of a file; without it, in assets/statements
  --as selection   answer as the card would on a page: quotations; for a name or a few rare words the statements in which
                   they stand, for a day those of that day; silence where words are shared by chance
  --as search      answer as the search box would: words, «phrases», -exclusions, filters and dates are understood, and
                   what was meant is offered. With --as, a line of --archive may have "issuer", "kind" (statement,
                   announcement, message, call), "date" (Gregorian: YYYY-MM-DD, YYYY-MM or YYYY) and "place" too
  --json           print one line for each text: {"id", "ms", "hits": [{"id", "score", "trace", "coverage",
                   "range": [start, end], "marks": [[start, end], …], "excerpt",
                   "changes": [{"kind", "asked": [start, end] | null, "text": [start, end] | null}]}]}.
                   "range", "marks" and "text" count UTF-16 units of the line's text, "asked" those of the text looked up;
                   "changes" is all that is not the same words: changed, added, dropped, moved, and as foreign the words
                   of others around a quotation. "ms" is the lookup alone; a text's id is its number.
                   With --as also "total", how many hits there are in all; with --as search also "asked", the words that
                   were looked up, of which "asked" in changes counts, "meant", another query or null, and "slips",
                   {"type", "text"} for what could not be read and was searched as text
  --limit N        print at most N hits for each text (10)
  --explain        print for each candidate why it was called a quotation or was not: where letters were found, the words
                   side by side, each piece of evidence with its weight, and what decided; not with --as or --json
  --of ID          with --explain: the same of this text alone, and why it is not found, if it is not
Without --as, a text alone is answered as a selection; with --archive, --queries or --json, everything that is found is
given, texts that are only related too.
Exit code 0: found, or all queries answered; 1: nothing says any of the texts; 2: misuse; 3: a file cannot be read, or
lines of it were bad: no UTF-8, no JSON, an id twice (each is named on standard error with its number, and skipped).`;

export interface Options {
  readonly archive: string | undefined;
  readonly queries: string | undefined;
  readonly texts: readonly string[];
  /** As which part of the extension to answer; undefined for everything that is found. */
  readonly as: LookupFor | undefined;
  readonly json: boolean;
  readonly limit: number;
  /** Say why each candidate was called a quotation, or was not. */
  readonly explain: boolean;
  /** Of the text with this id alone. */
  readonly of: string | undefined;
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
  const { archive, queries, as, json = false, limit = String(MOST_HITS), explain = false, of, help } = given.values;
  const texts = given.positionals;
  if (help) return "help";
  if (as !== undefined && as !== "selection" && as !== "search") return `--as must be selection or search, not ${as}.`;
  if (!/^[1-9]\d{0,5}$/.test(limit)) return `--limit must be a whole number from 1 on, not ${limit}.`;
  if (explain && (as !== undefined || json)) return "--explain goes with neither --as nor --json.";
  if (of !== undefined && !explain) return "--of goes with --explain.";
  if (queries !== undefined && texts.length > 0) return "Give either --queries or texts.";
  if (queries === undefined && texts.length === 0) return "There is no text to look up.";
  if (texts.some((text) => text.trim() === "")) return "A text to look up is empty.";
  const isForReaders = archive === undefined && queries === undefined && !json && !explain;
  const chosen = as ?? (isForReaders ? "selection" : undefined);
  return { archive, queries, texts, as: chosen, json, limit: Number(limit), explain, of };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      archive: { type: "string" },
      queries: { type: "string" },
      as: { type: "string" },
      json: { type: "boolean" },
      limit: { type: "string" },
      explain: { type: "boolean" },
      of: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}
