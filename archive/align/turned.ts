import { endsSentence, isEllipsis, STOP } from "../../persian/partings";
import type { Range } from "../types";
import type { LocalAlignment } from "./local-alignment";
import { SAME } from "./local-alignment";
import type { Query } from "./query";
import { textBetween } from "./quotation-marks";

/** In letters. Fewer are no clause that was moved: a word of the page before a quotation may stand behind it in the text too. */
const LEAST_PART = 12;
/**
 * What a clause that was moved costs, as a {@link LocalAlignment} is scored: eight letters. A word or two that were changed,
 * left out or put in cost less, and are told as that where a text says the clauses in both orders.
 */
const MOVED = 8 * SAME;
/** So many letters of both ends have to stand side by side. */
const AROUND = 6;
/** More often they stand there by chance, or in a list. */
const MOST_SEAMS = 20;

/**
 * Where the whole of what was asked stands in one place, letter for letter, its two clauses in the other order. In their
 * order they may stand far apart, where a text says one of them twice, as under a heading.
 * @param joined the letters of the text
 * @param range which letters of the query
 * @param score of the best place in their order
 * @returns both clauses; nothing where they do not stand side by side, or in their order nearly as well
 */
export function turnedAround(
  query: Query,
  joined: string,
  [from, to]: Range,
  score: number,
): LocalAlignment[] | undefined {
  if (to - from < 2 * LEAST_PART || score + MOVED >= SAME * (to - from)) return undefined;
  const asked = query.joined.slice(from, to);
  const seam = asked.slice(-AROUND) + asked.slice(0, AROUND);
  let at = joined.indexOf(seam);
  for (let looked = 0; at >= 0 && looked < MOST_SEAMS; looked++, at = joined.indexOf(seam, at + 1)) {
    const place = at + AROUND;
    const border = borderOf(query, joined, [from, to], place);
    if (border !== undefined) return [partAt([from, border], place), partAt([border, to], place - (to - border))];
  }
  return undefined;
}

/** Where the second clause begins, if the first one stands from a place of the text on, and the second up to it. */
function borderOf(query: Query, text: string, [from, to]: Range, place: number): number | undefined {
  const { joined: asked, letters, words } = query;
  let behind = 0;
  while (from + behind < to && asked[from + behind] === text[place + behind]) behind++;
  let ahead = 0;
  while (ahead < to - from && asked[to - 1 - ahead] === text[place - 1 - ahead]) ahead++;
  const [least, most] = [to - ahead, from + behind];
  if (least > most) return undefined;
  const byStart = new Map(words.map(({ range: [start] }, word) => [start, word]));
  const wordAt = (letter: number) => byStart.get(letters.starts[letter] as number);
  let border = least;
  while (border <= most && wordAt(border) === undefined) border++;
  const word = border > most ? undefined : wordAt(border);
  // Two sentences, and what says itself that something was left out, are told in their order.
  if (word === undefined || endsSentence(words[word]?.before ?? STOP) || isEllipsis(textBetween(query, [word, word])))
    return undefined;
  return border - from >= LEAST_PART && to - border >= LEAST_PART ? border : undefined;
}

const partAt = ([from, to]: Range, place: number): LocalAlignment => ({
  score: SAME * (to - from),
  asked: [from, to],
  text: [place, place + to - from],
});
