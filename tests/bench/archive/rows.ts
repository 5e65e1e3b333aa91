import type { Statement } from "../../../archive/types";
import { UNDATED } from "../../../archive/unknown-facts";

/** A text of an archive under test. */
export interface BenchRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * So many texts: those given, and then texts made of the first half of one and the second half of another, of whose words one
 * in fifty is written with a letter more. The same number gives the same texts, in Node and in browsers.
 */
export function* benchRows(given: readonly BenchRow[], count: number): Generator<BenchRow> {
  const next = randomFrom(count);
  for (let at = 0; at < count; at++) {
    const own = given[at];
    if (own) {
      yield { ...own, id: `row-${at}` };
      continue;
    }
    const [one, other] = [given[next(given.length)] as BenchRow, given[next(given.length)] as BenchRow];
    const words = [...halfOf(one.text, 0), ...halfOf(other.text, 1)];
    const text = words.map((word) => (next(50) === 0 ? `${word}${LETTERS[next(LETTERS.length)]}` : word)).join(" ");
    yield { id: `row-${at}`, title: one.title, text };
  }
}

/** A text as a document of an archive of the user's own, of which no more is known. */
export const statementOf = ({ id, title, text }: BenchRow): Statement => ({
  id,
  title,
  issuer: "",
  kind: "document",
  date: UNDATED,
  file: "",
  letters: "",
  removed: [],
  text,
});

/** Words in a row of some of the texts, to be looked up: exactly one text, or a few, have them. */
export function benchQueries(rows: readonly BenchRow[], words: number, count: number): string[] {
  const next = randomFrom(words);
  return Array.from({ length: count }, () => {
    const own = (rows[next(rows.length)] as BenchRow).text.split(" ");
    const from = next(Math.max(1, own.length - words));
    return own.slice(from, from + words).join(" ");
  });
}

const LETTERS = "ابپتجدرزسشفقکگلمنوهی";

function halfOf(text: string, half: 0 | 1): string[] {
  const words = text.split(/\s+/);
  const middle = words.length >> 1;
  return half === 0 ? words.slice(0, middle) : words.slice(middle);
}

/** Whole numbers below a bound, evenly spread (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}
