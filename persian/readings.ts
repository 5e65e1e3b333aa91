import { foldText } from "./fold";
import { ZWNJ } from "./letters";
import { numberParts, numberPhrase, numeralOf } from "./numbers";
import { respelled } from "./spelling";

/** Rules seldom meet in a few words; more readings than these are no help. */
const MOST_READINGS = 8;
/** In UTF-16 units of folded text: seven words, and long ones. */
const LONGEST = 100;
const ORDINAL_ENDING = /^(?:م|ام|امین|مین)$/u;
/** چه and these are joined; چه را is no چرا. */
const AFTER_CHE = /^(?:گونه|قدر|طور|کار|سان)/u;
/** Written apart or joined, their ا is lost: کتاب ام is کتابم. */
const POSSESSIVE = /^ا[متش]$/u;

/**
 * The folded parts of one written word, which ZWNJ divides: what {@link readingsOf} reads. Folding costs more than reading,
 * and a word stands in many stretches.
 */
export const partsOf = (word: string): readonly string[] => foldText(word).split(ZWNJ).filter(Boolean);

/**
 * What written words may read, as letters in a row: two stretches of words with a reading in common are the same words in
 * another spelling. The rules take words from apart to joined, never back: شما است reads شماست too, چه است چیست, به عنوان
 * بعنوان, به آن بدان, چه قدر چقدر, کتاب ام کتابم; numbers read as digits, and what the ezafe adds to a silent ه is nothing.
 * @param words the parts of each, in their order
 */
export function readingsOf(words: readonly (readonly string[])[]): readonly string[] {
  const written = words.flat();
  // What is longer than a few words is not spelled in another way, and would take more than linear time.
  if (written.reduce((sum, { length }) => sum + length, 0) > LONGEST) return [written.join("")];
  const parts = numberParts(written);
  let readings: readonly string[] = [""];
  for (let at = 0; at < parts.length; ) {
    const { taken, digits } = numberAt(parts, at) ?? { taken: 1, digits: undefined };
    const part = digits ?? respelled(parts[at] as string);
    const before = at > 0 ? (parts[at - 1] as string) : undefined;
    const longer = readings.flatMap((reading) => joinedTo(reading, before, part));
    readings = [...new Set(longer)].slice(0, MOST_READINGS);
    at += taken;
  }
  return [...new Set(readings.map((reading) => respelled(withoutEzafe(reading))))];
}

const withoutEzafe = (reading: string) => (reading.endsWith("هی") ? reading.slice(0, -1) : reading);

/** What a part may read behind those before it, the last of which is `before`: as it is written, and as it is joined. */
function joinedTo(reading: string, before: string | undefined, part: string): string[] {
  const written = reading + part;
  if (before === undefined) return [written];
  const stem = reading.slice(0, -1);
  if (part === "است") {
    const question = before === "چه" || before === "که" ? [`${stem}یست`] : [];
    return [written, `${reading}ست`, ...question];
  }
  if (before === "به" && reading.endsWith("به")) {
    const de = part.startsWith("ان")
      ? [`${stem}د${part}`]
      : /^(?:ای|او)/u.test(part)
        ? [`${stem}د${part.slice(1)}`]
        : [];
    return [written, stem + part, ...de];
  }
  if (before === "چه" && AFTER_CHE.test(part)) return [written, stem + part];
  if (POSSESSIVE.test(part)) return [written, reading + part.slice(1)];
  return [written];
}

/** A number from one part on, in digits: بیست و دو, سیزدهم, ۱۳ ام. */
function numberAt(parts: readonly string[], at: number): { taken: number; digits: string } | undefined {
  const phrase = numberPhrase((more) => parts[at + more]);
  if (phrase) return phrase;
  const [part = "", next = ""] = [parts[at], parts[at + 1]];
  if (/^\d{1,3}$/u.test(part) && ORDINAL_ENDING.test(next)) return { taken: 2, digits: `${Number(part)}م` };
  const both = numeralOf(part + next);
  if (next !== "" && both !== undefined) return { taken: 2, digits: both };
  const one = numeralOf(part);
  return one === undefined ? undefined : { taken: 1, digits: one };
}
