import * as v from "valibot";
import { STATEMENT_ID } from "../../archive/statement-id";
import type { Excerpt, StatementFacts } from "../../archive/types";

/** Raised when what is stored takes another shape; `Kept` then learns to read the shape before. */
export const KEPT_VERSION = 2;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start < end),
);

const ORIGINAL = {
  /** The statement's id in the archive. */
  statement: v.pipe(v.string(), v.regex(STATEMENT_ID)),
  /** Where it stands in the statement's text. */
  range,
  excerpt: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
};

const Current = v.pipe(
  v.object({
    version: v.literal(KEPT_VERSION),
    ...ORIGINAL,
    /** Its words that were marked, as offsets in `excerpt`: ascending, not overlapping. */
    marks: v.array(range),
    /** What the user has written of it. */
    note: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(100_000))),
    /** The text that it was kept for, where the user has asked that it be kept too. */
    selection: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(100_000))),
  }),
  v.check(({ excerpt, marks }) =>
    marks.every(([start, end], at) => start >= (marks[at - 1]?.[1] ?? 0) && end <= excerpt.length),
  ),
);

/** The first version knew of no marks. */
const First = v.pipe(
  v.object({ version: v.literal(1), ...ORIGINAL }),
  v.transform((kept) => ({ ...kept, version: KEPT_VERSION, marks: [] as [number, number][] }) as const),
);

/** A passage that a user has kept: what it says and where it stands. What was looked for only where they asked for that. */
export const Kept = v.union([Current, First]);
export type Kept = v.InferOutput<typeof Current>;

/** A passage as it is offered to be kept. */
export type Keepable = Pick<Kept, "statement" | "range" | "excerpt" | "marks">;

/** What a user may add to a kept passage. */
export type Annotation = Pick<Kept, "note" | "selection">;

/** What the desk would keep of an excerpt. */
export const keepableOf = (
  statement: StatementFacts,
  { range, text, marks }: Pick<Excerpt, "range" | "text" | "marks">,
): Keepable => ({
  statement: statement.id,
  range: [...range],
  excerpt: text,
  marks: marks.map(([start, end]) => [start, end]),
});

const PREFIX = "desk/";

/** Each passage has a key of its own: two pages that keep something at once do not overwrite each other. */
export const keyOf = ({ statement, range }: Pick<Kept, "statement" | "range">): string =>
  `${PREFIX}${statement}/${range.join("-")}`;

export const isKey = (key: string): boolean => key.startsWith(PREFIX);
