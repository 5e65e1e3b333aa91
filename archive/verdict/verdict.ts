import type { Evidence } from "./evidence";

/**
 * A quotation is measured by the sentences that it has a part of, and where those are shorter, by so many letters of what was
 * asked: two words between two full stops are no whole sentence of somebody's.
 */
const SHORTEST_SENTENCE = 60;
/** So many letters of other words before or after are somebody's own sentence; more say no more. */
const OWN_WORDS = 8;
/** What words tell that are more than a name, whatever stands around them. In nats. */
const MORE_THAN_A_NAME = 45;
/** Damage to letters speaks for a quotation so far, as the log of how many more letters are the same than words have. */
const LEAST_DAMAGE = -0.3;
const MOST_DAMAGE = 0.5;

const wholeOf = ({ asked, sentences }: Evidence) => Math.max(1, sentences, Math.min(asked, SHORTEST_SENTENCE));

/** Letters of one's own: around what is the same in its sentences, and around those where they are short. */
const ownOf = (evidence: Evidence) => evidence.around + wholeOf(evidence) - Math.max(1, evidence.sentences);

const logOf = (count: number) => Math.log(Math.max(1, count));

/** What counts for a quotation, by its name and in the order of {@link WEIGHTS}. */
const SIGNS: readonly (readonly [name: string, of: (evidence: Evidence) => number])[] = [
  ["bound", () => 1],
  ["log of the best letters", ({ best }) => logOf(best)],
  [
    "letters damaged rather than words changed",
    ({ best, same }) => Math.min(MOST_DAMAGE, Math.max(LEAST_DAMAGE, logOf(best) - logOf(same))),
  ],
  ["share of the sentences", (evidence) => Math.min(1, Math.max(evidence.best, evidence.same) / wholeOf(evidence))],
  ["changed, of same and changed", ({ same, changed }) => changed / Math.max(1, same + changed)],
  ["log of what the same words tell", ({ told }) => logOf(told)],
  [
    "a name amid words of one's own",
    (evidence) =>
      (Math.min(ownOf(evidence), OWN_WORDS) / OWN_WORDS) * Math.max(0, 1 - evidence.told / MORE_THAN_A_NAME),
  ],
  ["log10 of the passages searched", ({ passages }) => Math.log10(Math.max(1, passages))],
  ["of these, beyond 10,000", ({ passages }) => Math.max(0, Math.log10(passages / 10_000))],
];

/**
 * What each sign weighs: a logistic regression by `scripts/fit-verdict.ts` on quotations given and made, chance selections of
 * an archive of news asked of one of encyclopedias and the other way round, the bundled statements asked of each other, and
 * sentences that share stock phrases with them. The first is the bound: so far back that none of those sentences is called,
 * and few enough of the others. The last two are given, not fitted: a chance match is likelier in a larger archive, which
 * these data, of three sizes and registers, cannot tell apart. Of chance selections .13, .40 and .80 % were called, by the
 * weights before these, in archives of 1,000, 3,000 and 9,918 passages cut from one: as many times as often as there are
 * passages. So beyond that size the odds are divided by it, which is ln 10 for each power of ten.
 */
export const WEIGHTS: readonly number[] = [-12.95, 2.43, 7.86, 6.97, -1.84, 3.07, -8.86, -0.5, -2.3];

export const signsOf = (evidence: Evidence): readonly number[] => SIGNS.map(([, of]) => of(evidence));

/** Each sign by its name, with what it counts and what that weighs. */
export function explainedSigns(evidence: Evidence): { name: string; value: number; weight: number }[] {
  return SIGNS.map(([name, of], i) => ({ name, value: of(evidence), weight: WEIGHTS[i] ?? 0 }));
}

/** The log of the odds that a text is quoted. */
export function scoreOf(evidence: Evidence, weights: readonly number[] = WEIGHTS): number {
  return signsOf(evidence).reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0);
}

/** A quotation is so many words of a text, one of them at least with a meaning; or so many function words in all. */
const PHRASE = 3;
const PHRASE_OF_FUNCTION_WORDS = 5;
/** So many of them are not damaged: of a sister tongue many words are almost those of ours, and few the same. */
const UNDAMAGED = 2;
/** Or so many letters stand in a row, where scanning has left no two words whole. In letters. */
const PHRASE_OF_LETTERS = 14;

/** Is what stands in a text a quotation, or do they share words by chance? */
export function isQuotation(evidence: Evidence, weights: readonly number[] = WEIGHTS): boolean {
  return isPhrase(evidence) && scoreOf(evidence, weights) >= 0;
}

/** Are the words that are the same enough to be a quotation at all? */
export const isPhrase = ({ words, damaged, content, best }: Evidence): boolean =>
  words + damaged >= (content > 0 ? PHRASE : PHRASE_OF_FUNCTION_WORDS) &&
  (words >= UNDAMAGED || (content > 0 && best >= PHRASE_OF_LETTERS));

/** Around what letters have found a damaged word or two may still be the quotation's. In letters. */
const AT_THE_ENDS = 12;

/** What letters alone have found of a query in a text. In letters of what was asked. */
export interface FoundLetters {
  readonly asked: number;
  readonly passages: number;
  /** Of the best place, and of all places. */
  readonly best: number;
  readonly all: number;
  /** Of the sentences that hold places, and of these before the first place and after the last. */
  readonly sentences: number;
  readonly around: number;
  /** What the words there tell, in nats. */
  readonly told: number;
}

/** Words that letters have not found may still tell something, once they are aligned. In the log of the odds. */
const ALIGNED_MORE = 0.5;

/**
 * Could a text be a quotation by its letters, if all that is not yet known speaks for it? That damage may speak for it too is
 * not counted: of 1,926 quotations none is lost by that, and four candidates of five need not be aligned.
 */
export function mayBeQuotation({ around, best, all, ...found }: FoundLetters): boolean {
  const letters = Math.max(best, all);
  const likeliest = { ...found, best: letters, same: letters, around: Math.max(0, around - AT_THE_ENDS) };
  return scoreOf({ ...likeliest, words: 0, damaged: 0, content: 0, changed: 0 }) >= -ALIGNED_MORE;
}

/** Words tell about so much, by their letters, in nats: مادر 1.5, استان .9. */
const TOLD_BY_A_LETTER = 1.5;

/**
 * So many letters in a row are the same at least where a sentence is a quotation: what a page scan asks first.
 * @param asked how many letters the sentence has
 * @param passages how many are searched
 */
export function fewestLetters(asked: number, passages: number): number {
  const key = `${asked} ${passages}`;
  const known = fewest.get(key);
  if (known !== undefined) return known;
  let [low, high] = [0, asked];
  while (low < high) {
    const middle = (low + high) >> 1;
    const around = asked - middle;
    const sentences = around > AT_THE_ENDS ? asked : Math.min(asked, SHORTEST_SENTENCE);
    const told = TOLD_BY_A_LETTER * middle;
    if (mayBeQuotation({ asked, passages, best: middle, all: middle, sentences, around, told })) high = middle;
    else low = middle + 1;
  }
  fewest.set(key, low);
  return low;
}

const fewest = new Map<string, number>();
