import type { WrittenWord } from "../text/words";
import type { Answer } from "./answers";
import type { Asked, Side } from "./asked";

/** Words that stand elsewhere are the same ones if they have so many letters; shorter words stand everywhere. */
const LEAST_LETTERS = 6;
/** Of words that only changed places with a neighbour so many are enough, if they begin at most so many words away. */
const LEAST_NEAR = 3;
const NEAR = 4;
/** A word that changed places with the one beside it needs no length: و در, در و. */
const LEAST_BESIDE = 1;
const BESIDE = 2;
/** A word that stands at many places is looked for at so many, so that time grows with the length alone. */
const MOST_PLACES = 20;

/** Words of a text, and which of them still wait for an answer. */
interface Waiting {
  readonly side: Side;
  readonly words: readonly WrittenWord[];
  readonly waits: (word: number) => boolean;
}

/**
 * Words that an alignment left over on both sides and that are the same by their letters, however they are spaced: each
 * run as long as it goes, word by word.
 */
export function wordsElsewhere(
  asked: { side: Asked; words: readonly WrittenWord[] },
  text: { side: Side; words: readonly WrittenWord[] },
  answers: readonly Answer[],
): Answer[] {
  const taken = { asked: wordsIn(answers, "asked"), text: wordsIn(answers, "text") };
  const wanting: Waiting = { ...asked, waits: (word) => word < asked.words.length && !taken.asked.has(word) };
  const offering: Waiting = { ...text, waits: (word) => word < text.words.length && !taken.text.has(word) };
  const places = placesByBeginning(offering);
  const expected = expectedPlaces(asked.words.length, answers);
  const found: Answer[] = [];
  for (let word = 0; word < asked.words.length; word++) {
    if (!wanting.waits(word)) continue;
    const away = (place: number) => Math.abs(place - (expected[word] as number));
    const longest = beginnings(wanting, word)
      .flatMap((key) => places.get(key) ?? [])
      .map((place) => ({ place, run: commonRun(wanting, word, offering, place) }))
      .map(({ place, run }) => ({ place, run, letters: lettersOf(wanting, run) }))
      .sort((a, b) => b.letters - a.letters || away(a.place) - away(b.place))[0];
    if (!longest || longest.letters < lettersNeeded(away(longest.place))) continue;
    for (const answer of longest.run) {
      for (let at = answer.asked[0]; at < answer.asked[1]; at++) taken.asked.add(at);
      for (let at = answer.text[0]; at < answer.text[1]; at++) taken.text.add(at);
    }
    found.push(...longest.run);
  }
  return found;
}

/** @param away how many words from where it was to be expected */
function lettersNeeded(away: number): number {
  if (away <= BESIDE) return LEAST_BESIDE;
  return away <= NEAR ? LEAST_NEAR : LEAST_LETTERS;
}

function wordsIn(answers: readonly Answer[], side: "asked" | "text"): Set<number> {
  const words = new Set<number>();
  for (const answer of answers) for (let at = answer[side][0]; at < answer[side][1]; at++) words.add(at);
  return words;
}

/** For each word asked: the word of the text that follows what answers the words before it. */
function expectedPlaces(count: number, answers: readonly Answer[]): number[] {
  const ends = new Map(answers.map(({ asked, text }) => [asked[1], text[1]]));
  let place = answers.reduce((least, { text }) => Math.min(least, text[0]), Number.POSITIVE_INFINITY);
  return Array.from({ length: count }, (_, word) => {
    place = ends.get(word) ?? place;
    return place;
  });
}

function placesByBeginning(offering: Waiting): Map<number, number[]> {
  const places = new Map<number, number[]>();
  offering.words.forEach((_, word) => {
    if (!offering.waits(word)) return;
    for (const key of beginnings(offering, word)) {
      const same = places.get(key);
      if (!same) places.set(key, [word]);
      else if (same.length < MOST_PLACES) same.push(word);
    }
  });
  return places;
}

/** The first two letters of a word and of what follows it; of a word of one letter that letter alone too. */
function beginnings({ side, words }: Waiting, word: number): number[] {
  const { codes } = side.letters;
  const [at, end] = (words[word] as WrittenWord).letters;
  const first = (codes[at] as number) * 0x10000;
  const two = first + (codes[at + 1] ?? 0);
  return end - at === 1 && two !== first ? [two, first] : [two];
}

/** The longest run from one word of each side on that has the same letters, cut wherever words of both sides end. */
function commonRun(asked: Waiting, fromAsked: number, text: Waiting, fromText: number): Answer[] {
  const run: Answer[] = [];
  let [ownFrom, otherFrom] = [fromAsked, fromText];
  let [own, other] = [fromAsked, fromText];
  while (asked.waits(own) && text.waits(other)) {
    const [ownEnd, otherEnd] = [endOf(asked, own), endOf(text, other)];
    const [ownStart, otherStart] = [startOf(asked, ownFrom), startOf(text, otherFrom)];
    const shorter = Math.min(ownEnd - ownStart, otherEnd - otherStart);
    if (!sameLetters(asked, ownStart, text, otherStart, shorter)) break;
    if (ownEnd - ownStart < otherEnd - otherStart) own++;
    else if (ownEnd - ownStart > otherEnd - otherStart) other++;
    else {
      run.push({ asked: [ownFrom, ++own], text: [otherFrom, ++other] });
      // Between two parts of a quotation the words left out may not be at hand.
      if (text.waits(other) && startOf(text, other) !== otherEnd) break;
      [ownFrom, otherFrom] = [own, other];
    }
  }
  return run;
}

const startOf = ({ words }: Waiting, word: number) => (words[word] as WrittenWord).letters[0];
const endOf = ({ words }: Waiting, word: number) => (words[word] as WrittenWord).letters[1];

function sameLetters(asked: Waiting, from: number, text: Waiting, start: number, count: number): boolean {
  for (let i = 0; i < count; i++) {
    if (asked.side.letters.codes[from + i] !== text.side.letters.codes[start + i]) return false;
  }
  return true;
}

const lettersOf = (waiting: Waiting, run: readonly Answer[]): number =>
  run.reduce((sum, { asked: [from, to] }) => sum + endOf(waiting, to - 1) - startOf(waiting, from), 0);
