import { ADJECTIVE, NOUN, OPEN } from "./lexicon-code";

/** An ending by which a form of a noun or adjective differs from the word itself. */
export interface Ending {
  readonly ending: string;
  /** What the word has in its place: نمایندگان, نماینده. */
  readonly instead: string;
  /** What must stand before it. */
  readonly after: RegExp;
  /** 3 possessive, copula, indefinite; 2 plural; 1 comparative. One ending follows only those of a lower order. */
  readonly order: 1 | 2 | 3;
  /** Gives way to a reading that leaves a shorter word: تیممان is تیم‌مان, not a plural of تیمم. */
  readonly weak: boolean;
  /** The class that the word must have in the lexicon; 0 any. */
  readonly class: number;
}

const ANY = /..$/u;
const CONSONANT = /..[^اوه]$/u;
const LONG = /.[او]$/u;
const HE = /..ه$/u;

function endings(order: Ending["order"], after: RegExp, list: string, wordClass = 0, instead = ""): Ending[] {
  return list.split(" ").map((ending) => ({ ending, instead, after, order, class: wordClass, weak: false }));
}

/** The likeliest reading first: فرصتهای is فرصت‌های, and only where there is no such word, تودهای is توده‌ای. */
export const ENDINGS: readonly Ending[] = [
  ...endings(3, /..ها$/u, "یمان یتان یشان یم یت یش یی ی م ت ش ست"),
  ...endings(3, LONG, "یمان یتان یشان یم یت یش"),
  ...endings(3, /...$/u, "مان تان شان"),
  ...endings(3, LONG, "یی"),
  ...endings(3, HE, "ایم اید اند ای یی ام ات اش ست"),
  ...endings(3, LONG, "ست"),
  ...endings(3, ANY, "ی"),
  ...endings(3, /...[^اوه]$/u, "م ت ش", NOUN),
  ...endings(3, CONSONANT, "یم ید ند ست", NOUN | ADJECTIVE),
  ...endings(2, ANY, "ها"),
  ...endings(2, /..[او]$/u, "یان"),
  ...endings(2, /..[^اوه]$/u, "ان", ADJECTIVE | OPEN),
  ...endings(2, /..[^اوه]$/u, "ان", NOUN).map((ending) => ({ ...ending, weak: true })),
  ...endings(2, /...$/u, "گان", 0, "ه"),
  ...endings(2, /...$/u, "ات", NOUN | ADJECTIVE),
  ...endings(2, /...$/u, "ات", NOUN, "ه"),
  ...endings(2, /...$/u, "ات", NOUN, "ت"),
  ...endings(2, /...$/u, "جات", NOUN),
  ...endings(2, /...$/u, "جات", NOUN, "ه"),
  ...endings(2, /...[^اوه]$/u, "ین", NOUN | ADJECTIVE),
  ...endings(2, /...ی$/u, "ون"),
  ...endings(1, ANY, "ترین تر"),
];
