import { OPEN_BEGINNINGS } from "../assets/lexicon/open-beginnings";
import { mayBeEndingApart } from "./affixes";
import { foldText } from "./fold";
import { ZWNJ } from "./letters";
import { remembering } from "./remembering";
import { preverbs, verbOf } from "./verbs";

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
  /** زمین in زمین لرزه: begins a word that the lexicon knows as written in two. */
  readonly opens: boolean;
  /** May be an ending of the word before. */
  readonly ending: boolean;
}

const VERB_PREFIX = /^(?:ن?می|همی)$/u;
const FUTURE = /^ن?خواه(?:م|ی|د|یم|ید|ند)$/u;
/** Words that make one with the next where that is a known word: همچنین، اینجا، آنکه. */
const JOINING = new Set(foldText("هم بی این آن همین همان چنان هیچ هر علی").split(" "));
const openBeginnings = new Set(OPEN_BEGINNINGS.split(" "));

/** @param text folded, may hold ZWNJ */
export const roleOf: (text: string) => Role = remembering((text) => {
  const plain = text.replaceAll(ZWNJ, "");
  const future = FUTURE.test(plain);
  const verbPrefix = VERB_PREFIX.test(plain);
  const preverb = preverbs.has(plain);
  const participle = plain.endsWith("ه") && verbOf(plain)?.form === "participle";
  const joins = JOINING.has(plain);
  const opens = openBeginnings.has(plain);
  const leads = future || verbPrefix || preverb || participle || joins || opens;
  const ending = mayBeEndingApart(text.split(ZWNJ)[0] ?? "");
  return { plain, leads, future, verbPrefix, preverb, participle, joins, opens, ending };
});
