import { NONE, PAUSE, QUOTE, STOP } from "../../persian/partings";
import { isStopWord } from "../../persian/stop-words";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import { alignBeyond, isNumeral } from "./beyond";
import { between, isSentenceBorder, leftOfSentence, lengthOfSentence } from "./borders";
import type { Core } from "./core";
import { lettersIn } from "./letters-in";
import { countedIn } from "./numbers-in";
import type { Query } from "./query";
import { behindSaying } from "./said-by";
import { isThere, lettersThere } from "./told";

/** So many words beside a quotation, in its own sentence, stand for those that are left of the sentence of the text … */
const MOST_OF_SENTENCE = 2;
/** … or so many, of which so many more than are left, where some are the same. */
const MOST_WITH_SAME = 5;
const MORE_OF_SENTENCE = 2;
/** In letters: a word that is the same behind others, with which a speaker may be named, and is no و or در. */
const LEAST_BEHIND_OTHERS = 3;

/**
 * The few words beside a quotation with which a sentence begins (ends) amid more that was asked, where those of the text do so
 * too that it has left out: they are its own, and were put in or changed, whatever stands beyond.
 * So is a next sentence (the one before) that is one of the text's but for a word.
 * @param isAmid whether they stand between two stretches, so that there is more in any case
 * @returns which words, and how many of the text are left
 */
export function restOfSentence(
  query: Query,
  core: Core,
  [first, last]: Range,
  step: -1 | 1,
  isAmid = false,
): readonly [own: Range, left: number] | undefined {
  const { words } = query;
  const place = step < 0 ? core.text[0] - 1 : core.text[1];
  const border = words[step < 0 ? last : first]?.before ?? NONE;
  const isNext = isSentenceBorder(core.words, place - step, step) && core.words[place] !== undefined;
  if (isNext && border !== STOP) return undefined;
  const most = MOST_WITH_SAME + MORE_OF_SENTENCE;
  const left = isNext
    ? lengthOfSentence(core.words, place, step, most + 1)
    : leftOfSentence(core.words, place, step, most);
  if (!left) return undefined;
  // What stands behind a border that the text has there too is of the sentence behind it.
  const isOver = isNext || (step < 0 && border === QUOTE && core.words[place + 1]?.before === QUOTE);
  let end = step < 0 ? last - Number(isOver) : first + Number(isOver);
  const isWithin = () => (step < 0 ? end > first : end < last) && (words[end]?.before ?? NONE) < STOP;
  while (isWithin()) end += step;
  if (step < 0) end = behindSaying(words, [end, last]);
  const sentence: Range = step < 0 ? [end, last] : [first, end];
  const count = countedIn(words, sentence);
  if (count === 0) return undefined;
  const isAll = count <= Math.min(MOST_WITH_SAME, left + MORE_OF_SENTENCE);
  const isMore = isAmid || end !== (step < 0 ? first : last);
  const other = core.words[step < 0 ? place + 1 : place]?.before ?? NONE;
  const clause = isNext || border > other ? undefined : clauseBeside(query, sentence, step);
  if (clause && countedIn(words, clause) === left) return [clause, left];
  if (isAll && !isMore) return undefined;
  if (isNext) {
    const isOwn = isAll && isButForOne(words, core.words, alignBeyond(words, sentence, core.words, place, step).steps);
    return isOwn ? [sentence, left] : undefined;
  }
  if (isAll && count === left && count <= MOST_OF_SENTENCE) return [sentence, left];
  const size = Math.min(sentence[1] - sentence[0], MOST_WITH_SAME, left + MORE_OF_SENTENCE);
  const near: Range = step < 0 ? [last - size, last] : [first, first + size];
  const { steps } = alignBeyond(words, near, core.words, place, step);
  const same = steps.filter(({ kind }) => kind === "same").map(({ asked }) => asked);
  if (isAll) return same.length > 0 ? [sentence, left] : undefined;
  const farthest = same.at(step < 0 ? 0 : -1);
  if (!farthest || lettersIn(words, farthest) < LEAST_BEHIND_OTHERS) return undefined;
  return [step < 0 ? [farthest[0], last] : [first, farthest[1]], left];
}

/** The words beside a quotation up to a pause, the end of a line, or که before them: with another clause the page goes on. */
function clauseBeside({ text, words }: Query, [first, last]: Range, step: -1 | 1): Range | undefined {
  const isParted = (at: number) =>
    (words[at]?.before ?? NONE) >= PAUSE ||
    between(text, words, at, 1).includes("\n") ||
    (step < 0 && words[at - 1]?.letters === "که");
  for (let size = 1; size < last - first && size <= MOST_OF_SENTENCE; size++) {
    const border = step < 0 ? last - size : first + size;
    if (isParted(border)) return step < 0 ? [border, last] : [first, border];
  }
  return undefined;
}

const COPULAS = new Set(["است نیست", "نیست است", "هستند نیستند", "نیستند هستند"]);

/** Does a word say the opposite of another: آید and نیاید, است and نیست; or is it another number? */
function isOpposite(word: WrittenWord, facing: WrittenWord): boolean {
  const [own, other] = [word.letters, facing.letters];
  return (
    own === `ن${other}` ||
    other === `ن${own}` ||
    COPULAS.has(`${own} ${other}`) ||
    (isNumeral(word) && isNumeral(facing))
  );
}

/**
 * Are words those of a text but for one, and two thirds of their letters the same, or what is not the same its opposite? Words
 * that stand everywhere, این and است, are not enough.
 */
export function isButForOne(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  steps: readonly Step[],
): boolean {
  const others = steps.filter((step) => !isThere(step));
  const [other] = others;
  if (!other || others.length > 1 || other.kind !== "changed" || isLong(other)) return false;
  const own = steps.filter(isThere).flatMap(({ asked: [from, to] }) => asked.slice(from, to));
  if (!own.some(({ letters }) => !isStopWord(letters))) return false;
  const [word, facing] = [asked[other.asked[0]], text[other.text[0]]];
  if (!word || !facing) return false;
  return (
    isOpposite(word, facing) || lettersThere(asked, steps) >= 2 * Math.max(word.letters.length, facing.letters.length)
  );
}

/** Does one word stand for the opposite of one, or for another number? */
export function isForOpposite(asked: readonly WrittenWord[], text: readonly WrittenWord[], step: Step): boolean {
  const [word, facing] = [asked[step.asked[0]], text[step.text[0]]];
  return !isLong(step) && word !== undefined && facing !== undefined && isOpposite(word, facing);
}

const isLong = ({ asked, text }: Step) => asked[1] - asked[0] > 1 || text[1] - text[0] > 1;
