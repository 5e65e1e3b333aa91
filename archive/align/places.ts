import { wordAround } from "../text/words";
import type { Range } from "../types";
import { bare } from "./bare";
import { bestWindows } from "./best-window";
import type { Source } from "./core";
import type { LocalAlignment } from "./local-alignment";
import { alignLocally, SAME } from "./local-alignment";
import type { Query } from "./query";
import { reachOf } from "./reach";
import type { Seeds } from "./seeds";
import { toldIn } from "./seeds";
import { turnedAround } from "./turned";

/** Letters are aligned in blocks of so many (about 70 words), so that time grows with the length of a query alone. */
const BLOCK = 320;
/** What an alignment leaves over is looked for elsewhere in the text, from so many letters on, so many times a block. */
const REST = 12;
const MOST_PARTS = 8;
/** A place beside the best one counts from this score on, in letters, and from this share of what was looked for. */
const PART_LETTERS = 10;
const PART_SHARE = 0.6;
/** So many letters are enough, whatever of the page's was looked for with them. */
const OWN_PART = 32;
/** A text that says the same more often is a list, or a page of one letter. */
const MOST_PLACES = 20;

/**
 * Where letters of a query stand in a text, by seed and extend: the seeds are grams, and say which window of the text is
 * compared letter by letter. The best first; none share a letter of the query.
 * @param joined the letters of the text, as a string
 * @param within stretches of the query's letters that are looked for
 * @param seedsOf the grams that both have; not asked for where all letters stand in a row
 */
export function placesOf(
  query: Query,
  source: Source,
  joined: string,
  within: readonly Range[],
  seedsOf: () => Seeds,
): LocalAlignment[] {
  const found = occurrence(query, source, joined);
  if (found) return [found];
  const places: LocalAlignment[] = [];
  const compared: Compared = { asked: query.letters.codes, text: source.letters.codes, seeds: seedsOf() };
  for (const range of within) {
    for (const block of blocksOf(range)) {
      const before = places.length;
      place(compared, block, places, before, before + MOST_PARTS);
      const turned = turnedAround(query, joined, block, places[before]?.score ?? 0);
      if (turned) places.splice(before, places.length, ...turned);
    }
  }
  return places.sort((a, b) => b.score - a.score);
}

/**
 * Where all letters asked stand in a row. What a text says twice is found where it is whole words, and then where it is
 * spelled as asked, with its spaces or as {@link bare} has it (a heading may have another spelling); else the first will do.
 */
function occurrence({ text: asked, letters, joined: wanted }: Query, { text, letters: own }: Source, within: string) {
  if (wanted.length === 0) return undefined;
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

/** Letters that are asked and those of a text, with the grams that both have. */
export interface Compared {
  readonly asked: Uint16Array;
  readonly text: Uint16Array;
  readonly seeds: Seeds;
}

/**
 * Where a stretch of letters stands best in a text, by the windows whose grams tell most.
 * @param least a place that is worth less is not asked for
 * @returns undefined where there is none that is worth so much
 */
export function bestPlace({ asked, text, seeds }: Compared, range: Range, least = 1): LocalAlignment | undefined {
  let best: LocalAlignment | undefined;
  for (const window of bestWindows(seeds.text, toldIn(seeds, range), text.length, range[1] - range[0])) {
    // Of two that are worth the same, the first.
    const wanted = best ? best.score + 1 : least;
    const reach = reachOf(seeds, range, window);
    if ((reach[0] as number) < wanted) continue;
    const found = alignLocally(asked, range, text, window, reach, wanted);
    if (found.score >= wanted) best = found;
  }
  return best;
}

/** Finds the best place of a stretch, then places of what it leaves over. */
function place(compared: Compared, range: Range, places: LocalAlignment[], before: number, most: number): void {
  const isFirst = places.length === before;
  const length = range[1] - range[0];
  if (length < (isFirst ? 1 : REST) || places.length >= most) return;
  const least = isFirst ? 1 : Math.ceil(SAME * Math.max(PART_LETTERS, Math.min(OWN_PART, PART_SHARE * length)));
  const found = bestPlace(compared, range, least);
  if (!found) return;
  places.push(found);
  place(compared, [range[0], found.asked[0]], places, before, most);
  place(compared, [found.asked[1], range[1]], places, before, most);
}
