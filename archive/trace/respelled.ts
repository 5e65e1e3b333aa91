import { partsOf, readingsOf } from "../../persian/readings";
import type { WrittenWord } from "../text/words";
import type { Answer } from "./answers";
import type { Side } from "./asked";
import { lettersOfWords, spellingsOf } from "./of-words";

/** Another spelling takes so many words at most: هزار و سیصد و نود و شش. */
const MOST_WORDS = 7;

/** More words than these, which nothing answers, are somebody else's. */
const MOST_FACING = 40;

/** The words of one side. */
export interface Worded {
  readonly side: Side;
  readonly words: readonly WrittenWord[];
}

/** Do two stretches of words read the same, however they are spelled? */
export function readsTheSame(asked: readonly string[], text: readonly string[]): boolean {
  const readings = new Set(readingsOf(asked.map(spelledWord)));
  return readingsOf(text.map(spelledWord)).some((reading) => readings.has(reading));
}

const spelledWord = (word: string) => ({ parts: partsOf(word) });

/**
 * Puts right what letters alone could not tell: words between two that are surely the same, or beside one at an edge, and
 * that read the same as those facing them, answer each other: شما است and شماست, بیست و دو and ۲۲.
 * @param answers ascending on both sides
 * @param isSure whether an answer is of the same words, in whatever spelling
 */
export function withRespelled(
  asked: Worded,
  text: Worded,
  answers: readonly Answer[],
  isSure: (answer: Answer) => boolean,
): Answer[] {
  const sure = answers.filter(isSure);
  if (sure.length === 0) return [...answers];
  const found: Answer[] = [];
  let before: Answer | undefined;
  for (const after of [...sure, undefined]) {
    const own = [before?.asked[1] ?? 0, after?.asked[0] ?? asked.words.length] as const;
    const other = [before?.text[1] ?? 0, after?.text[0] ?? text.words.length] as const;
    // What an ending is written apart from goes with it: خانه ی.
    const back = before ? 1 : 0;
    // At an edge of what was asked the text always goes on.
    const isApart = own[0] < own[1] || (before && after && other[0] < other[1]);
    if (isApart && own[0] <= own[1] && other[0] <= other[1]) {
      const facing = [own, other].map(([from, to]): Stretch => {
        if (!before) return [Math.max(from, to - MOST_WORDS), to];
        return after ? [from - back, to] : [from - back, Math.min(to, from + MOST_WORDS)];
      }) as [Stretch, Stretch];
      if (facing.every(([from, to]) => to - from <= MOST_FACING)) {
        found.push(...matching(asked, text, ...facing, !before, !after));
      }
    }
    before = after ?? before;
  }
  const isTaken = (answer: Answer) =>
    found.some((it) => overlaps(it.asked, answer.asked) || overlaps(it.text, answer.text));
  return [...answers.filter((answer) => !isTaken(answer)), ...found];
}

type Stretch = readonly [number, number];

const overlaps = (one: Stretch, other: Stretch) => one[0] < other[1] && other[0] < one[1];

/** Stretches that read the same in other letters, ascending on both sides. */
function matching(
  asked: Worded,
  text: Worded,
  own: Stretch,
  other: Stretch,
  isStart: boolean,
  isEnd: boolean,
): Answer[] {
  if (own[0] === own[1] || other[0] === other[1]) return [];
  const read = readerOf(text, other);
  const places = new Map<string, Stretch[]>();
  for (const stretch of stretchesOf(other).filter(isBeside(other))) {
    for (const reading of read(stretch)) {
      places.set(reading, [...(places.get(reading) ?? []), stretch]);
    }
  }
  const readOwn = readerOf(asked, own);
  const found: Answer[] = [];
  let from: Stretch = [own[0], other[0]];
  for (const stretch of stretchesOf(own).filter(isBeside(own))) {
    if (stretch[0] < from[0]) continue;
    const place = readOwn(stretch)
      .flatMap((reading) => places.get(reading) ?? [])
      .find((it) => it[0] >= from[1] && lettersOf(text, it) !== lettersOf(asked, stretch));
    if (!place) continue;
    found.push({ asked: stretch, text: place });
    from = [stretch[1], place[1]];
  }
  return found;

  /** At an edge of what was asked, only words right beside those that are surely the same. */
  function isBeside(whole: Stretch): (stretch: Stretch) => boolean {
    if (isStart) return ([, to]) => to === whole[1];
    return ([from]) => !isEnd || from - whole[0] <= 1;
  }
}

/** All stretches of a few words, by where they begin, the shortest first. */
function stretchesOf([from, to]: Stretch): Stretch[] {
  const all: Stretch[] = [];
  for (let at = from; at < to; at++) {
    for (let end = at + 1; end <= Math.min(to, at + MOST_WORDS); end++) all.push([at, end]);
  }
  return all;
}

const lettersOf = ({ side, words }: Worded, stretch: Stretch): string => lettersOfWords(side, words.slice(...stretch));

/** Reads stretches of a stretch, whose words are folded once. */
function readerOf({ side, words }: Worded, [from, to]: Stretch): (within: Stretch) => readonly string[] {
  const spelled = spellingsOf(side, words.slice(from, to)).map(spelledWord);
  return (within) => readingsOf(spelled.slice(within[0] - from, within[1] - from));
}
