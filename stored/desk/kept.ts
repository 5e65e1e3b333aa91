import * as v from "valibot";
import { STATEMENT_ID } from "../../archive/statement-id";
import type { Excerpt, StatementFacts } from "../../archive/types";

/** Raised when what is stored takes another shape; `Kept` then learns to read the shape before. */
export const KEPT_VERSION = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A passage that a user has kept: what it says and where it stands. Never what was looked for. */
export const Kept = v.object({
  version: v.literal(KEPT_VERSION),
  /** The statement's id in the archive. */
  statement: v.pipe(v.string(), v.regex(STATEMENT_ID)),
  /** Where it stands in the statement's text. */
  range: v.pipe(
    v.tuple([offset, offset]),
    v.check(([start, end]) => start < end),
  ),
  excerpt: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Kept = v.InferOutput<typeof Kept>;

/** A passage as it is offered to be kept. */
export type Keepable = Pick<Kept, "statement" | "range" | "excerpt">;

/** What the desk would keep of an excerpt. */
export const keepableOf = (statement: StatementFacts, { range, text }: Pick<Excerpt, "range" | "text">): Keepable => ({
  statement: statement.id,
  range: [...range],
  excerpt: text,
});

const PREFIX = "desk/";

/** Each passage has a key of its own: two pages that keep something at once do not overwrite each other. */
export const keyOf = ({ statement, range }: Keepable): string => `${PREFIX}${statement}/${range.join("-")}`;

export const isKey = (key: string): boolean => key.startsWith(PREFIX);
