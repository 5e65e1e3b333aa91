import { isEndingWithin } from "./affixes";
import { isDoubled } from "./doubled";
import { isAdjectiveInHe, lemmaOf } from "./lemma";
import { lexicon } from "./lexicon";
import { numberOf, numberParts, numberPhrase } from "./numbers";
import { tenseOf } from "./participles";
import { remembering } from "./remembering";
import { withBe } from "./with-be";
import { wordsIn } from "./words-in";

/** Longer ones are no words; they are left as they are, so that no input takes more than linear time. */
const LONGEST_WORD = 40;
const VERB_PREFIXES = wordsIn("می نمی همی");

const PARTED = /[ \u200C]+/u;

/** The parts of written words that ZWNJ or a space sets off. */
export function partsOf(written: string): string[] {
  return written.split(PARTED);
}

/**
 * What written words are reduced to, which a space parts and whose parts ZWNJ: most often one term; one for each word
 * where several are written together (توسعه‌دهندگان, آیتالله) that are not known as one.
 */
export const reduce: (written: string) => readonly string[] = remembering((written) => {
  const parts = partsOf(written);
  if (written.length > LONGEST_WORD) return [parts.join("")];
  return parts.length === 1 ? single(written) : several(parts);
});

function single(word: string): readonly string[] {
  const noun = withBe(word);
  if (noun !== undefined) return ["به", ...reduce(noun)];
  const made = beforeShode(word);
  if (made.length >= 2 && lexicon(made) !== undefined) return [lemmaOf(made).lemma, "شدن"];
  const { lemma, known } = lemmaOf(word);
  return known ? [lemma] : (inTwo(word) ?? [lemma]);
}

const SHODE = ["شده", "شدگان", "شدن"];

/** What was made something: دستگیرشده is دستگیر شده. Empty when a word does not end so. */
function beforeShode(word: string): string {
  const ending = SHODE.find((one) => word.endsWith(one));
  return ending === undefined ? "" : word.slice(0, -ending.length);
}

function several(parts: readonly string[]): readonly string[] {
  const [first = "", ...others] = parts;
  if (VERB_PREFIXES.has(first)) return [tenseOf(parts) ?? lemmaOf(parts.join("")).lemma];
  if (first === "به") return [first, ...reduce(others.join("\u200C"))];
  if (isDoubled(first, others)) return [first + first];
  const numbers = numberParts(parts);
  const number = numberPhrase((at) => numbers[at]);
  if (number?.taken === numbers.length) return [number.digits];
  let bare = parts.length;
  while (bare > 1 && isEndingWithin(parts[bare - 1] as string)) bare--;
  const tense = tenseOf(parts) ?? tenseOf(parts.slice(0, bare));
  if (tense !== undefined) return [tense];
  const base = parts.slice(0, bare);
  const last = base.at(-1) as string;
  if (bare > 1 && SHODE.includes(last)) return [...reduce(base.slice(0, -1).join("\u200C")), "شدن"];
  const whole = lemmaOf(base.join(""));
  if (!whole.known && bare > 1) return base.flatMap((part) => reduce(part));
  if (bare < parts.length && parts[bare] === "ای" && isAdjectiveInHe(base.join(""))) return [`${base.join("")}ای`];
  // Hundreds are no hundred, and کرد‌ها no doing: a plural says that its base is a noun.
  const isPlural = bare < parts.length && (parts[bare] as string).startsWith("ها");
  if (isPlural && bare === 1) return [numberOf(first) === undefined ? lemmaOf(`${first}ها`).lemma : first];
  return [numberOf(parts.join("")) ?? whole.lemma];
}

/** آیتالله is آیت and الله: an unknown word that is two known ones, neither shorter than three letters. */
function inTwo(word: string): readonly string[] | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const first = word.slice(0, at);
    if (lexicon(first) === undefined) continue;
    const second = lemmaOf(word.slice(at));
    if (second.known) return [lemmaOf(first).lemma, second.lemma];
  }
  return undefined;
}
