import { isEndingWithin } from "./affixes";
import { lemmaOf } from "./lemma";
import { lexicon } from "./lexicon";
import { remembering } from "./remembering";

/** Longer ones are no words; they are left as they are, so that no input takes more than linear time. */
const LONGEST_WORD = 40;
const VERB_PREFIX = /^(?:ن?می|همی)$/u;

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
  const { lemma, known } = lemmaOf(word);
  return known ? [lemma] : (inTwo(word) ?? [lemma]);
}

function several(parts: readonly string[]): readonly string[] {
  if (VERB_PREFIX.test(parts[0] as string)) return [lemmaOf(parts.join("")).lemma];
  let bare = parts.length;
  while (bare > 1 && isEndingWithin(parts[bare - 1] as string)) bare--;
  const base = parts.slice(0, bare);
  const whole = lemmaOf(base.join(""));
  return whole.known || bare === 1 ? [whole.lemma] : base.flatMap((part) => reduce(part));
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
