import { isPersian } from "../../persian/is-persian";
import { linesOf } from "../cleaning/line";
import type { Encoding } from "../encodings/encoding";
import { RECORD, SAMPLE } from "../limits";
import type { FileOrder } from "../proposals/date";
import { dateOrderOf } from "../proposals/date-order";
import type { RawDocument, Said } from "../proposals/raw-document";
import { ReadingProblem } from "../reading-problem";
import type { Reason } from "../reasons";
import type { ColumnChoice, Columns, Field, FileChoice } from "../types";
import { fieldsAmong } from "./field-names";
import type { Found } from "./reader";

/** A record of a table, as text by column; or why it cannot be read. */
export type TableRecord = Readonly<Record<string, string>> | Reason;

/** A short field is no text of a document: names, numbers, addresses. In UTF-16 units, on average. */
const SHORTEST_TEXT = 20;

/**
 * Documents of a table's records. Which column is what, and in which order dates are, is decided by the first
 * {@link SAMPLE} of them and holds for all.
 * @throws {ReadingProblem} `no-text-column` or `empty`
 */
export async function* documentsOf(
  records: AsyncIterable<TableRecord>,
  { columns: chosen, dateOrder }: FileChoice,
  encoding?: Encoding,
): AsyncGenerator<Found> {
  const waiting: TableRecord[] = [];
  let units = 0;
  let decided: Decided | undefined;
  let part = 0;
  for await (const record of records) {
    if (decided) {
      yield foundOf(record, part++, decided, encoding);
      continue;
    }
    waiting.push(record);
    units += sizeOf(record);
    if (waiting.length < SAMPLE && units < RECORD) continue;
    decided = decide(waiting, chosen, dateOrder);
    yield { columns: decided.columns };
    for (const one of waiting.splice(0)) yield foundOf(one, part++, decided, encoding);
  }
  if (decided) return;
  if (waiting.length === 0) throw new ReadingProblem("empty");
  decided = decide(waiting, chosen, dateOrder);
  yield { columns: decided.columns };
  for (const one of waiting) yield foundOf(one, part++, decided, encoding);
}

interface Decided {
  readonly columns: Columns & { readonly taken: { readonly text: string } };
  readonly order: FileOrder;
}

function decide(sample: readonly TableRecord[], chosen: ColumnChoice = {}, dateOrder: FileOrder): Decided {
  const sound = sample.filter((record) => typeof record !== "string");
  const [reason] = sample.filter((record) => typeof record === "string");
  if (sound.length === 0) throw new ReadingProblem(reason ?? "empty");
  const names = [...new Set(sound.flatMap((record) => Object.keys(record)))];
  const wanted = Object.entries({ ...fieldsAmong(names), ...chosen }).filter(([, name]) => name !== "");
  const taken: ColumnChoice = Object.fromEntries(wanted);
  const samples = samplesOf(sound, names);
  const text =
    (chosen.text || undefined) ??
    (taken.text && holdsTexts(sound, taken.text) ? taken.text : longestColumn(sound, names, taken));
  if (text === undefined || !names.includes(text))
    throw new ReadingProblem("no-text-column", names.slice(0, 20).join(", "), { names, taken, samples });
  const dates = taken.date === undefined ? [] : sound.map((record) => record[taken.date as string] ?? "");
  return { columns: { names, taken: { ...taken, text }, samples }, order: dateOrder ?? dateOrderOf(dates) };
}

/** In UTF-16 units. */
const SAMPLE_LENGTH = 60;

const samplesOf = (sample: readonly Readonly<Record<string, string>>[], names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const value = sample.find((record) => record[name]?.trim())?.[name] ?? "";
      return [name, value.trim().replace(/\s+/g, " ").slice(0, SAMPLE_LENGTH)];
    }),
  );

const holdsTexts = (sample: readonly Readonly<Record<string, string>>[], name: string) =>
  sample.some((record) => isPersian(record[name] ?? ""));

/** The column with the longest Persian texts that nothing else is taken from. */
function longestColumn(
  sample: readonly Readonly<Record<string, string>>[],
  names: readonly string[],
  taken: ColumnChoice,
): string | undefined {
  const others = new Set(Object.entries(taken).flatMap(([field, name]) => (field === "text" ? [] : [name])));
  let longest = SHORTEST_TEXT;
  let best: string | undefined;
  for (const name of names) {
    if (others.has(name)) continue;
    const average = sample.reduce((sum, record) => sum + (record[name]?.length ?? 0), 0) / sample.length;
    if (average > longest && holdsTexts(sample, name)) [longest, best] = [average, name];
  }
  return best;
}

const sizeOf = (record: TableRecord) =>
  typeof record === "string" ? 0 : Object.values(record).reduce((sum, { length }) => sum + length, 0);

function foundOf(
  record: TableRecord,
  part: number,
  { columns: { taken }, order }: Decided,
  encoding?: Encoding,
): Found {
  if (typeof record === "string") return { part, reason: record };
  const value = (field: Field) => {
    const name = taken[field];
    const written = name === undefined ? undefined : record[name]?.trim();
    return written || undefined;
  };
  const said = (field: Field): Said | undefined => {
    const written = value(field);
    return written === undefined ? undefined : { value: written, basis: `column:${taken[field]}` };
  };
  const facts = {
    title: said("title"),
    issuer: said("issuer"),
    kind: said("kind"),
    date: said("date"),
    source: value("source"),
    place: value("place"),
    encoding,
  };
  const document = { part, lines: linesOf(record[taken.text] ?? ""), ...present(facts) };
  return { document: document as RawDocument, order };
}

const present = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
