import { NONE, partingOf, QUOTE } from "../../persian/partings";
import { areWithinMarks, isDeeper } from "../../persian/quotation-depth";
import type { Core } from "./core";
import { answeredBy, rangeOf } from "./core";
import { lettersIn } from "./letters-in";
import type { Query } from "./query";
import { lettersThere } from "./told";

/** A second place in the same text is one by itself from so many letters and words on. */
export const OWN_LETTERS = 25;
export const OWN_WORDS = 4;
/** Or belongs to the first one, from so many letters on and at most so many words asked, and UTF-16 units of the text, away. */
export const NEAR_LETTERS = 8;
const NEAR_WORDS = 3;
const NEAR_UNITS = 300;
/** Or goes on in quotation marks where the text does, but for a word or two (in UTF-16 units), with so many words asked between. */
const NEXT_UNITS = 25;
const MOST_PARTED = 10;

/** The heaviest stretch, and those that belong to it or are quotations of the same text by themselves. */
export function keptOf(query: Query, found: readonly Core[]): Core[] {
  const { words } = query;
  // Of several quotations each may be altered at its ends.
  const quoted = found.some((core) => isMarked(query, core))
    ? found.filter((core) => isMarked(query, core) || isQuoted(query, core))
    : found;
  const [first] = quoted;
  if (!first) return [];
  const kept = [first];
  const isAmong = new Set(quoted);
  for (const core of found) {
    if (core === first) continue;
    const letters = lettersThere(words, core.steps);
    const isOwn = letters >= OWN_LETTERS && core.asked[1] - core.asked[0] >= OWN_WORDS && core.score >= OWN_LETTERS / 2;
    const isNear = () =>
      letters >= NEAR_LETTERS &&
      kept.some((it) => {
        const away = Math.max(core.asked[0] - it.asked[1], it.asked[0] - core.asked[1]);
        const [own, other] = [rangeOf(core), rangeOf(it)];
        const apart = Math.max(own[0] - other[1], other[0] - own[1]);
        const [border] = [words[Math.max(core.asked[0], it.asked[0])]];
        return away <= NEAR_WORDS && apart <= NEAR_UNITS && (border?.before ?? NONE) < QUOTE;
      });
    const isNext = () =>
      letters >= NEAR_LETTERS && kept.some((it) => goesOn(query, core, it) || goesOn(query, it, core));
    if (((isAmong.has(core) && (isOwn || isNear())) || isNext()) && !kept.some((it) => isSharing(it, core)))
      kept.push(core);
  }
  return kept;
}

/**
 * Does a text go on with the second where the first ends, in quotation marks that are set around both of them or each? Whoever quotes
 * has parted it there: «… از این عزم» و «دست نکشیدند».
 */
function goesOn({ depths }: Query, first: Core, second: Core): boolean {
  const away = second.asked[0] - first.asked[1];
  const apart = rangeOf(second)[0] - rangeOf(first)[1];
  const isNext = away >= 0 && away <= MOST_PARTED && apart >= 0 && apart <= NEXT_UNITS;
  return isNext && areWithinMarks(depths, first.asked) && areWithinMarks(depths, second.asked);
}

/** Does a stretch of many letters stand between quotation marks that the text has not? Then what is outside them is the page's. */
function isMarked({ text, words, depths }: Query, core: Core): boolean {
  const [from, to] = core.asked;
  if (lettersIn(words, core.asked) < OWN_LETTERS || (core.words[core.text[0]]?.before ?? NONE) >= QUOTE) return false;
  const before = from > 0 ? (words[from]?.before ?? NONE) : partingOf(text.slice(0, words[0]?.range[0]));
  const behind = words[to]?.before ?? QUOTE;
  // A mark that closes before it, or opens behind it, is one of other words.
  const isOthers = isDeeper(depths, from - 1, from) || isDeeper(depths, to, to - 1);
  return before >= QUOTE && behind >= QUOTE && !isOthers;
}

/** Does a stretch of many letters stand within quotation marks? */
const isQuoted = ({ words, depths }: Query, { asked }: Core): boolean =>
  lettersIn(words, asked) >= OWN_LETTERS && areWithinMarks(depths, asked);

/** Do two stretches answer with the same words of the text? */
function isSharing(one: Core, other: Core): boolean {
  const own = new Set(answeredBy(one));
  return answeredBy(other).some((start) => own.has(start));
}
