import { mayBeEndingApart } from "./affixes";
import { doubled } from "./doubled";
import { ZWNJ } from "./letters";
import { isBeginning } from "./lexicon";
import { beginsLinked } from "./linked";
import { beginsNumber } from "./numbers";
import { tenseOf } from "./participles";
import { preverbs, verbOf } from "./verbs";
import { wordsIn } from "./words-in";

/** What a written word may be to its neighbours. Most words are nothing of the kind, and need no second look. */
export interface Role {
  /** Folded, without ZWNJ. */
  readonly plain: string;
  /** Has something to say about the words after it. */
  readonly leads: boolean;
  /** خواهد before a verb. */
  readonly future: boolean;
  /** می, نمی. */
  readonly verbPrefix: boolean;
  /** بر, در, باز. */
  readonly preverb: boolean;
  readonly participle: boolean;
  /** هم in هم چنین: joins with any known word. */
  readonly joins: boolean;
  /** زمین in زمین لرزه, گفت in گفت و گو: begins a word that is written in several. */
  readonly opens: boolean;
  /** May begin a number of several words. */
  readonly number: boolean;
  /** May be an ending of the word before. */
  readonly ending: boolean;
}

const VERB_PREFIXES = wordsIn("می نمی همی");
const FUTURE = wordsIn("خواهم خواهی خواهد خواهیم خواهید خواهند نخواهم نخواهی نخواهد نخواهیم نخواهید نخواهند");
/** Words that make one with the next where that is a known word: همچنین، اینجا، آنکه. */
const JOINING = wordsIn("هم بی این ان همین همان چنان هیچ هر علی");

/** @param text folded, may hold ZWNJ */
export function roleOf(text: string): Role {
  const plain = text.replaceAll(ZWNJ, "");
  const future = FUTURE.has(plain);
  const verbPrefix = VERB_PREFIXES.has(plain);
  const preverb = preverbs.has(plain);
  const participle = isParticiple(text, plain);
  const joins = JOINING.has(plain);
  const opens = isBeginning(plain) || doubled.has(plain) || beginsLinked(plain);
  const number = beginsNumber(plain);
  const leads = future || verbPrefix || preverb || participle || joins || opens || number;
  const ending = mayBeEndingApart(text.split(ZWNJ)[0] ?? "");
  return { plain, leads, future, verbPrefix, preverb, participle, joins, opens, number, ending };
}

/** گفته, می‌گفته, گفته‌شده. */
function isParticiple(text: string, plain: string): boolean {
  if (plain.endsWith("ه") && verbOf(plain)?.form === "participle") return true;
  return text !== plain && tenseOf(text.split(ZWNJ)) !== undefined;
}
