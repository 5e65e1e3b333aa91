import * as v from "valibot";
import { headingOf } from "../archive/compile/heading-of";
import { STATEMENT_ID } from "../archive/statement-id";
import type { Statement, StatementDate } from "../archive/types";
import { UNDATED } from "../archive/unknown-facts";
import { gregorianSpan, jalaliSpan } from "../persian/date-spans";
import { writeDate } from "../persian/dates";
import { remembering } from "../persian/remembering";
import { parsedJson } from "./parsed-json";
import { ScanField, scanField, scanIn } from "./scan-field";

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A line of a part. What is not known is `null`, so that every line has the same fields, in this order; but see {@link ScanField}. */
const Line = v.strictObject({
  id: v.pipe(v.string(), v.regex(STATEMENT_ID), v.excludes("/")),
  title: v.string(),
  issuer: v.string(),
  kind: v.picklist(["statement", "announcement", "message", "call", "document"]),
  date: v.nullable(
    v.strictObject({
      iso: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)),
      printed: v.string(),
      jalali: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))),
      inferred: v.boolean(),
      basis: v.nullable(v.string()),
    }),
  ),
  place: v.nullable(v.string()),
  source: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  file: v.pipe(v.string(), v.excludes("/"), v.excludes("\\")),
  letters: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/)),
  removed: v.array(
    v.strictObject({
      what: v.string(),
      why: v.string(),
      at: v.nullable(Offset),
      count: v.nullable(Offset),
    }),
  ),
  scan: ScanField,
  text: v.pipe(v.string(), v.minLength(1)),
});

/**
 * A statement as a line of a pack, without the line's end: the same statement gives the same line. What can be told from
 * the rest is left out, and so are the folders in which its file stood on somebody's machine.
 */
export function lineOf(statement: Statement): string {
  const { id, title, issuer, kind, date, place, source, file, letters, removed, text } = statement;
  const scan = scanField(statement);
  const { iso, printed, jalali = null, inferred, basis = null } = date;
  const line: v.InferOutput<typeof Line> = {
    id,
    title,
    issuer,
    kind,
    date: iso === "" ? null : { iso, printed, jalali, inferred, basis },
    place: place ?? null,
    source: source ?? null,
    file: file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1),
    letters,
    removed: removed.map(({ what, why, at = null, count = null }) => ({ what, why, at, count })),
    ...(scan && { scan }),
    text,
  };
  return JSON.stringify(line);
}

/** To write a date takes longer than all else here, and many statements have the same. `null` where there is no such day. */
const written = remembering((date) => {
  const [iso = "", jalali] = date.split(" ");
  const isDay = gregorianSpan(iso) && (jalali === undefined || jalaliSpan(jalali));
  return isDay ? writeDate({ iso, ...(jalali !== undefined && { jalali }) }) : null;
});

/** The statement that a line holds; undefined where the line is none that {@link lineOf} writes. */
export function statementIn(line: string): Statement | undefined {
  const read = v.safeParse(Line, parsedJson(line));
  if (!read.success) return undefined;
  const { id, title, issuer, kind, date, place, source, file, letters, removed, scan, text } = read.output;
  const heading = headingOf(text, title);
  const when = date ? dateOf(date) : UNDATED;
  if (!when) return undefined;
  const statement: Statement = {
    id,
    title,
    issuer,
    kind,
    date: when,
    ...(place !== null && { place }),
    ...(source !== null && { source }),
    file,
    letters,
    removed: removed.map(({ what, why, at, count }) => ({
      what,
      why,
      ...(at !== null && { at }),
      ...(count !== null && { count }),
    })),
    ...(heading && { heading }),
    ...scanIn(scan),
    text,
  };
  // Of two ways to write the same, one would hide in the other: a field twice, a number in another form.
  return lineOf(statement) === line ? statement : undefined;
}

function dateOf(date: NonNullable<v.InferOutput<typeof Line>["date"]>): StatementDate | undefined {
  const { iso, printed, jalali, inferred, basis } = date;
  const inWords = written(jalali === null ? iso : `${iso} ${jalali}`);
  if (!inWords) return undefined;
  return {
    printed,
    iso,
    ...(jalali !== null && { jalali }),
    inferred,
    ...(basis !== null && { basis }),
    written: inWords,
  };
}
