import { gramsIn } from "../index/grams";
import { joinedLetters } from "../text/letters";
import { wordAround } from "../text/words";
import type { Range } from "../types";
import { bare } from "./bare";
import { bestWindows } from "./best-window";
import type { Source } from "./core";
import type { LocalAlignment } from "./local-alignment";
import { alignLocally, SAME } from "./local-alignment";
import type { Query } from "./query";

/** Letters are aligned in blocks of so many (about 70 words), so that time grows with the length of a query alone. */
const BLOCK = 320;
/** What an alignment leaves over is looked for elsewhere in the text, from so many letters on, so many times a block. */
const REST = 12;
const MOST_PARTS = 8;
/** A place beside the best one counts from this score on, in letters, and from this share of what was looked for. */
const PART_LETTERS = 10;
const PART_SHARE = 0.6;
/** A text that says the same more often is a list, or a page of one letter. */
const MOST_PLACES = 20;

/**
 * Where letters of a query stand in a text, by seed and extend: the seeds are grams, and say which window of the text is
 * compared letter by letter. The best first; none share a letter of the query.
 * @param within stretches of the query's letters that are looked for
 * @param tells what finding a gram tells, as the index weighs it, by the gram's bucket of 2^bits
 */
export function placesOf(
  query: Query,
  source: Source,
  within: readonly Range[],
  tells: ReadonlyMap<number, number>,
  bits: number,
): LocalAlignment[] {
  const found = occurrence(query, source);
  if (found) return [found];
  const places: LocalAlignment[] = [];
  const whole: Range = [0, source.letters.codes.length];
  for (const range of within) {
    for (const block of blocksOf(range)) {
      const most = places.length + MOST_PARTS;
      place(query.letters.codes, block, source.letters.codes, whole, places, places.length, most, tells, bits);
    }
  }
  return places.sort((a, b) => b.score - a.score);
}

/**
 * Where all letters asked stand in a row. What a text says twice is found where it is whole words, and then where it is
 * spelled as asked, with its spaces or as {@link bare} has it (a heading may have another spelling); else the first will do.
 */
function occurrence({ text: asked, letters, joined: wanted }: Query, { text, letters: own }: Source) {
  if (wanted.length === 0) return undefined;
  const within = joinedLetters(own);
  let at = within.indexOf(wanted);
  if (at < 0) return undefined;
  const said = asked.slice(letters.starts[0], letters.ends.at(-1));
  const written = bare(said);
  let best = at;
  let most = -1;
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked++) {
    const [start, end] = [own.starts[at] as number, own.ends[at + wanted.length - 1] as number];
    const found = text.slice(start, end);
    const spelled = found === said ? 2 : bare(found) === written ? 1 : 0;
    const worth = (isWholeWords(text, [start, end]) ? 3 : 0) + spelled;
    if (worth > most) [most, best] = [worth, at];
    if (worth === 5) break;
    at = within.indexOf(wanted, at + 1);
  }
  const range: Range = [best, best + wanted.length];
  return { score: SAME * wanted.length, asked: [0, wanted.length] as Range, text: range };
}

const LETTER = /[\p{L}\p{N}]/u;
/** Between two letters of a word stand at most a few marks or ZWNJ; a word itself may be as long as a text. */
const BESIDE = 4;

/** Do letters of the same words stand neither before a stretch of a text nor after it? */
function isWholeWords(text: string, [start, end]: Range): boolean {
  const from = Math.max(0, start - BESIDE);
  const [first, last] = wordAround(text.slice(from, end + BESIDE), start - from, end - from);
  return !LETTER.test(text.slice(from + first, start)) && !LETTER.test(text.slice(end, from + last));
}

/** Blocks of about the same length, none above so many letters. */
export function blocksOf([start, end]: Range, longest = BLOCK): Range[] {
  const length = end - start;
  const count = Math.ceil(length / longest);
  return Array.from({ length: count }, (_, i) => [
    start + Math.floor((i * length) / count),
    start + Math.floor(((i + 1) * length) / count),
  ]);
}

/** Where a stretch of letters stands best in a text, by the windows whose grams tell most. */
export function bestPlace(
  asked: Uint16Array,
  range: Range,
  text: Uint16Array,
  within: Range,
  tells: ReadonlyMap<number, number>,
  bits: number,
): LocalAlignment {
  const own = new Map<number, number>();
  for (const gram of gramsIn(asked, bits, range)) own.set(gram, tells.get(gram) ?? 0);
  return bestWindows(text, within, own, bits, range[1] - range[0])
    .map((window) => alignLocally(asked, range, text, window))
    .reduce((best, other) => (other.score > best.score ? other : best));
}

/** Finds the best place of a stretch, then places of what it leaves over. */
function place(
  asked: Uint16Array,
  range: Range,
  text: Uint16Array,
  within: Range,
  places: LocalAlignment[],
  before: number,
  most: number,
  tells: ReadonlyMap<number, number>,
  bits: number,
): void {
  const isFirst = places.length === before;
  if (range[1] - range[0] < (isFirst ? 1 : REST) || places.length >= most) return;
  const found = bestPlace(asked, range, text, within, tells, bits);
  const letters = found.score / SAME;
  if (letters <= 0) return;
  if (!isFirst && (letters < PART_LETTERS || letters < PART_SHARE * (range[1] - range[0]))) return;
  places.push(found);
  place(asked, [range[0], found.asked[0]], text, within, places, before, most, tells, bits);
  place(asked, [found.asked[1], range[1]], text, within, places, before, most, tells, bits);
}
