import { mayBeEndingApart } from "../../persian/affixes";
import { foldText } from "../../persian/fold";
import { isStopWord } from "../../persian/stop-words";
import type { Line } from "../cleaning/line";
import { isKnown } from "./known-words";
import type { PlacedRow } from "./lines-of";

/** Beside the usual distance of lines in their column. */
const WIDER = 1.35;
/** Shares of a font's size. */
const INDENT = 0.8;
const OTHER_SIZE = 0.12;
/** A space, and what a justified line may be short of. */
const ROOM = 0.75;

/** Which lines go on in the next one: those in which there was no room for its first word. */
export function goesOnIn(rows: readonly PlacedRow[]): Line["goesOn"][] {
  const bounds = boundsIn(rows);
  return rows.map((row, at) => {
    const next = rows[at + 1];
    const [own, others] = [bounds.get(row.column), next && bounds.get(next.column)];
    if (!next || !own || !others || isApart(row, next, own, others)) return false;
    if (row.left - own.left > next.firstWord + ROOM * row.size) return false;
    return isAmidWord(row.text, next.text) ? "amid-word" : "word";
  });
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  /** The usual distance of its lines, in sizes of their font. */
  readonly distance: number;
}

/** By column. */
function boundsIn(rows: readonly PlacedRow[]): Map<number, Bounds> {
  const columns = new Map<number, PlacedRow[]>();
  for (const row of rows) {
    const column = columns.get(row.column);
    if (column) column.push(row);
    else columns.set(row.column, [row]);
  }
  return new Map([...columns].map(([column, among]) => [column, boundsOf(among)]));
}

function boundsOf(rows: readonly PlacedRow[]): Bounds {
  const distances = rows.flatMap(({ base, size }, at) => (at === 0 ? [] : [(base - (rows[at - 1]?.base ?? 0)) / size]));
  distances.sort((one, other) => one - other);
  return {
    left: rows.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: rows.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    // The lower quarter: between paragraphs there may be more of the wide ones than of the others.
    distance: distances[distances.length >> 2] ?? Number.POSITIVE_INFINITY,
  };
}

/** Another paragraph begins: further below, further in, or in another size. */
function isApart(row: PlacedRow, next: PlacedRow, own: Bounds, others: Bounds): boolean {
  if (row.isAcross !== next.isAcross && row.page === next.page) return true;
  if (row.column === next.column && next.base - row.base > WIDER * own.distance * row.size) return true;
  if (Math.abs(next.size - row.size) > OTHER_SIZE * row.size) return true;
  return others.right - next.right - (own.right - row.right) > INDENT * row.size;
}

const LAST = /[\p{Script=Arabic}]+$/u;
const FIRST = /^[\p{Script=Arabic}]+/u;

/** A word that was cut at the end of its line: whole it is known, and one of its parts is not. */
function isAmidWord(line: string, next: string): boolean {
  const [last, first] = [foldText(LAST.exec(line)?.[0] ?? ""), foldText(FIRST.exec(next)?.[0] ?? "")];
  if (last === "" || first === "" || [last, first].some(standsAlone) || (isKnown(last) && isKnown(first))) return false;
  return isKnown(last + first);
}

/** Function words, and endings that are written apart. */
const standsAlone = (word: string) => isStopWord(word) || mayBeEndingApart(word);
