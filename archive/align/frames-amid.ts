import { endsSentence, NONE } from "../../persian/partings";
import { isStopWord } from "../../persian/stop-words";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { between, leftOfSentence } from "./borders";
import type { Core, Source } from "./core";
import { hullOf } from "./core";
import { headAt, noteAt, tailAt } from "./frames";
import { haveSameMark } from "./framing";
import { OWN_LETTERS, OWN_WORDS } from "./kept-cores";
import { areMany } from "./many-words";
import type { Query } from "./query";
import { behindSaying, isSaidIn } from "./said-by";
import { isThere, lettersThere } from "./told";

/** What a page sets between two sentences that it quotes has no more words: «وی در ادامهٔ سخنان خود افزود که». */
const MOST_OF_FRAME = 14;
/** So many words behind it may be the first ones of the next sentence, altered. */
const MOST_ALTERED = 5;

/** What a page says before it quotes on: where only a note stands between two sentences, what is missing there was left out. */
export const leadsOn = ({ text, words }: Query, [first, end]: Range): boolean =>
  /:/u.test(between(text, words, end, 1)) || behindSaying(words, [first, end]) === end;

/**
 * Two stretches in the place of one that goes on over what a page has set between two sentences, in a form of its own («وی
 * افزود:», «ادامهٔ مطلب»), where the text says nothing of it.
 */
export function partedAtFrames(query: Query, source: Source, core: Core): Core[] {
  const { words } = query;
  // Words that are the text's own, and that do not stand everywhere.
  const telling = new Set<number>();
  for (const { asked } of core.steps.filter(isThere)) {
    for (let at = asked[0]; at < asked[1]; at++) if (!isStopWord(words[at]?.letters ?? "")) telling.add(at);
  }
  const parted: Core[] = [];
  let left = core;
  for (let from = core.asked[0] + 1; from < core.asked[1]; from++) {
    if (from <= left.asked[0] || telling.has(from) || !endsSentence(words[from]?.before ?? NONE)) continue;
    const parts = partedAt(query, source, left, from, telling);
    if (!parts) continue;
    parted.push(parts[0]);
    left = parts[1];
  }
  return [...parted, left];
}

function partedAt(
  query: Query,
  source: Source,
  core: Core,
  from: number,
  telling: ReadonlySet<number>,
): readonly [Core, Core] | undefined {
  const before = partOf(query, core, ({ asked }) => asked[1] <= from);
  if (!before || areMany(query.words, [before.asked[1], from])) return undefined;
  let most = from;
  while (most < core.asked[1] && most - from < MOST_OF_FRAME && !telling.has(most)) most++;
  for (let end = most; end > from; end--) {
    const after = partOf(query, core, ({ asked }) => asked[0] >= end);
    if (!after || after.asked[0] - end > MOST_ALTERED) continue;
    // Of two halves of which one is in quotation marks only that one is quoted.
    if ((query.depths[before.asked[0]] ?? 0) !== (query.depths[after.asked[0]] ?? 0)) continue;
    if (isFramed(query, source, before, after, [from, end])) return [before, after];
  }
  return undefined;
}

/** The steps of a stretch that are on one side, from the first that is there to the last; nothing where they are no quotation. */
function partOf({ words }: Query, core: Core, isOf: (step: Step) => boolean): Core | undefined {
  const steps = core.steps.filter(isOf);
  const own = steps.slice(steps.findIndex(isThere), steps.findLastIndex(isThere) + 1);
  const score = lettersThere(words, own);
  const part = { ...core, ...hullOf(own), score };
  return score >= OWN_LETTERS && part.asked[1] - part.asked[0] >= OWN_WORDS ? part : undefined;
}

/** Who quotes on does not say so of what he quotes: او هرگز نگفت که, وی انکار کرد که. */
const JUDGING =
  /^(?:نه|هرگز|هیچ\S*|نباید|کاش|شاید|انکار|تکذیب\S*|خلاف|برخلاف|دروغ\S*|غلط|اشتباه|ایا|مبادا)$|^ن(?:گفت|می|نوشت|یفزود|کرد)/u;
const judges = ({ letters }: WrittenWord): boolean => JUDGING.test(letters);

/** Are words nothing but what a page sets behind a sentence, or before the next one, and no words of the text? */
function isFramed(query: Query, source: Source, before: Core, after: Core, [first, end]: Range): boolean {
  const gaps = [between(query.text, query.words, end, 1), between(source.text, after.words, after.text[0], 1)] as const;
  if (haveSameMark(...gaps) || isSaidIn(after) || query.words.slice(first, end).some(judges)) return false;
  const whole = fromBeginning(after);
  for (let from = first; from < end; ) {
    if (headAt(query, whole, [from, end])?.[0] === from) return true;
    // As far as the page's own sentence goes: of «نظرات مردم …» the first word is no note.
    const rest: Range = [from, query.words.length];
    const tail = noteAt(query, before, rest, before.text[1]) ?? tailAt(query, before, rest);
    if (tail?.[0] !== from || tail[1] > end) return false;
    from = tail[1];
  }
  return true;
}

/** A stretch from where its sentence begins in the text: its first words may be altered. */
function fromBeginning(core: Core): Core {
  const [place, end] = core.text;
  const left = leftOfSentence(core.words, place - 1, -1, MOST_ALTERED);
  return left === undefined ? core : { ...core, text: [place - left, end] };
}

/**
 * What a page has set so between two stretches: behind the words that may be the last of the one, and before those that may be the
 * first of the other, altered.
 */
export function frameBetween(query: Query, source: Source, before: Core, after: Core): Range | undefined {
  const [from, to] = [before.asked[1], after.asked[0]];
  let first = from;
  while (first < to && !endsSentence(query.words[first]?.before ?? NONE)) first++;
  if (to - first > MOST_OF_FRAME + MOST_ALTERED) return undefined;
  for (let end = to; end > first && to - end <= MOST_ALTERED; end--) {
    if (isFramed(query, source, before, after, [first, end])) return [first, end];
  }
  return undefined;
}
