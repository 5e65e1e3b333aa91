import { ADJECTIVE, NOUN, OPEN } from "./lexicon-code";

/** An ending by which a form of a noun or adjective differs from the word itself. */
export interface Ending {
  readonly ending: string;
  /** What the word has in its place: نمایندگان, نماینده. */
  readonly instead: string;
  /** May it follow such a word? */
  readonly after: (stem: string) => boolean;
  /** 3 possessive, copula, indefinite; 2 plural; 1 comparative. One ending follows only those of a lower order. */
  readonly order: 1 | 2 | 3;
  /** Gives way to a reading that leaves a shorter word: تیممان is تیم‌مان, not a plural of تیمم. */
  readonly weak: boolean;
  /** The class that the word must have in the lexicon; 0 any. */
  readonly class: number;
}

type After = Ending["after"];

const VOWELS = "اوه";
const ofLetters =
  (least: number): After =>
  (stem) =>
    stem.length >= least;
/** So many letters at least, the last of them one of these. */
const endingIn =
  (least: number, last: string): After =>
  (stem) =>
    stem.length >= least && last.includes(stem.charAt(stem.length - 1));
const notEndingIn =
  (least: number, last: string): After =>
  (stem) =>
    stem.length >= least && !last.includes(stem.charAt(stem.length - 1));

const PLURAL: After = (stem) => stem.length >= 4 && stem.endsWith("ها");
const HE = endingIn(3, "ه");
/** م and ش belong to a noun of three letters as well: پسرم, پدرش. Not ت: many names from abroad end so, والت, هرست. */
const THREE: After = (stem) => stem.length === 3 && !VOWELS.includes(stem.charAt(2));
/** و and ه that are consonants, or stay: پیروان, بانوان, پادشاهان, فرماندهان, فقیهان. */
const KEPT: After = (stem) => (stem.length >= 4 && stem.endsWith("و")) || /.(?:.اه|انده|.یه)$/.test(stem);

function endings(order: Ending["order"], after: After, list: string, wordClass = 0, instead = ""): Ending[] {
  return list.split(" ").map((ending) => ({ ending, instead, after, order, class: wordClass, weak: false }));
}

const ENDINGS: readonly Ending[] = [
  ...endings(3, PLURAL, "یمان یتان یشان یم یت یش یی ی م ت ش ست"),
  ...endings(3, endingIn(2, "او"), "یمان یتان یشان یم یت یش"),
  ...endings(3, ofLetters(3), "مان تان شان"),
  ...endings(3, endingIn(2, "او"), "یی"),
  ...endings(3, HE, "ایم اید اند ای یی ام ات اش ست"),
  ...endings(3, endingIn(2, "او"), "ست"),
  ...endings(3, ofLetters(2), "ی"),
  ...endings(3, notEndingIn(4, VOWELS), "م ت ش", NOUN),
  ...endings(3, THREE, "م ش", NOUN),
  ...endings(3, notEndingIn(3, VOWELS), "یم ید ند ست", NOUN | ADJECTIVE),
  ...endings(2, ofLetters(2), "ها"),
  ...endings(2, endingIn(3, "او"), "یان"),
  ...endings(2, notEndingIn(3, VOWELS), "ان", ADJECTIVE | OPEN),
  ...endings(2, notEndingIn(3, VOWELS), "ان", NOUN).map((ending) => ({ ...ending, weak: true })),
  ...endings(2, KEPT, "ان", NOUN | ADJECTIVE | OPEN),
  ...endings(2, ofLetters(3), "گان", 0, "ه"),
  ...endings(2, ofLetters(3), "ات", NOUN | ADJECTIVE),
  ...endings(2, ofLetters(3), "ات", NOUN, "ه"),
  ...endings(2, ofLetters(3), "ات", NOUN, "ت"),
  ...endings(2, ofLetters(3), "جات", NOUN),
  ...endings(2, ofLetters(3), "جات", NOUN, "ه"),
  ...endings(2, notEndingIn(4, VOWELS), "ین", NOUN | ADJECTIVE),
  ...endings(2, endingIn(4, "ی"), "ون"),
  ...endings(1, ofLetters(2), "ترین تر"),
];

const byLastLetter = new Map<string, Ending[]>();
for (const ending of ENDINGS) {
  const last = ending.ending.slice(-1);
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), ending]);
}

const NONE: readonly Ending[] = [];

/** The endings that a word has, the likeliest reading first: فرصتهای is فرصت‌های, and only where there is no such word, تودهای is توده‌ای. */
export const endingsOf = (word: string): readonly Ending[] =>
  (byLastLetter.get(word.slice(-1)) ?? NONE).filter(({ ending }) => word.endsWith(ending));
