import type { Range } from "../types";
import type { LocalAlignment } from "./local-alignment";
import { SAME } from "./local-alignment";
import type { Query } from "./query";

/** In letters. Fewer are no clause that was moved: a word of the page before a quotation may stand behind it in the text too. */
const LEAST_PART = 12;
/** So many letters of both ends have to stand side by side. */
const AROUND = 6;
/** A text that says the same more often is a list. */
const MOST_PLACES = 20;

/**
 * Where the whole of what was asked stands in one place, letter for letter, its two clauses in the other order. To look for
 * it in its order would find the clauses far apart, where a text says one of them twice, as under a heading.
 * @param joined the letters of the text
 * @param range which letters of the query
 * @returns both clauses; nothing where they do not stand side by side, or in their order too
 */
export function turnedAround(query: Query, joined: string, [from, to]: Range): LocalAlignment[] | undefined {
  if (to - from < 2 * LEAST_PART) return undefined;
  const asked = query.joined.slice(from, to);
  const seam = asked.slice(-AROUND) + asked.slice(0, AROUND);
  let at = joined.indexOf(seam);
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked++, at = joined.indexOf(seam, at + 1)) {
    const place = at + AROUND;
    const border = borderOf(query, joined, [from, to], place);
    if (border === undefined) continue;
    if (joined.includes(asked)) return undefined;
    return [partAt([from, border], place), partAt([border, to], place - (to - border))];
  }
  return undefined;
}

/** Where the second clause begins, if the first one stands from a place of the text on, and the second up to it. */
function borderOf(
  { joined: asked, letters: { starts }, words }: Query,
  text: string,
  [from, to]: Range,
  place: number,
): number | undefined {
  let behind = 0;
  while (from + behind < to && asked[from + behind] === text[place + behind]) behind++;
  let ahead = 0;
  while (ahead < to - from && asked[to - 1 - ahead] === text[place - 1 - ahead]) ahead++;
  const [least, most] = [Math.max(to - ahead, from + LEAST_PART), Math.min(from + behind, to - LEAST_PART)];
  const begins = new Set(words.map(({ range: [start] }) => start));
  for (let border = least; border <= most; border++) if (begins.has(starts[border] as number)) return border;
  return undefined;
}

const partAt = ([from, to]: Range, place: number): LocalAlignment => ({
  score: SAME * (to - from),
  asked: [from, to],
  text: [place, place + to - from],
});
