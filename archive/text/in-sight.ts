/**
 * What is obeyed and not read: it turns the order of all that follows around (a title that has one would write the date of
 * its citation backwards), speaks to a terminal, or is no character at all. The marks of Persian orthography (LRM, RLM,
 * ALM) turn nothing around.
 */
const OBEYED = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/**
 * Not seen, and no part of how a name is written, as ZWNJ between letters is, ZWJ behind a letter that it gives another form
 * (ه‍.ش), and a mark of direction beside a sign.
 */
const UNSEEN = new RegExp(
  [
    String.raw`(?<!\p{Script=Arabic}\p{M}*)[\u200C\u200D]`,
    String.raw`\u200C(?!\p{Script=Arabic})`,
    String.raw`\u200D(?=\p{Script=Arabic})`,
    String.raw`(?<![\p{P}\p{S}\p{N}]\s?)[\u200E\u200F\u061C](?!\s?[\p{P}\p{S}\p{N}])`,
    String.raw`(?![\u200C-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB])[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]`,
  ].join("|"),
  "gu",
);

/**
 * Finds a name that may have to be changed: one with anything but letters, digits and signs of Persian and of ASCII, ZWNJ
 * between letters, and single spaces. The patterns above take some ten times as long, and a search with a filter brings the
 * names of all statements of an archive into sight. A name that is found for nothing costs no more than that.
 */
const SELDOM = new RegExp(
  [
    String.raw`[^ -~«»،؛؟\u0621-\u064A\u0654\u0660-\u0669\u0671-\u06D3\u06F0-\u06F9\u200C–—…]`,
    String.raw`(?<![\u0621-\u063A\u0641-\u064A\u0671-\u06D3]\u0654?)\u200C`,
    String.raw`\u200C(?![\u0621-\u063A\u0641-\u064A\u0671-\u06D3])`,
    "^ | (?: |$)",
  ].join("|"),
  "u",
);

const WORD = /[\p{L}\p{M}]+/gu;
/** Letters of scripts that share the shapes of Latin ones. */
const SHARING = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Coptic}\p{Script=Cherokee}\p{Script=Armenian}]/u;
const OTHERS = /[^\p{M}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Coptic}\p{Script=Cherokee}\p{Script=Armenian}]/u;
/** Cyrillic and Greek letters that look as a Latin one does. */
const LATIN_LOOKS = /^[АВЕЅІЈКМНОРСТУХаеіјорсухѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ\p{M}]+$/u;

const code = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
const called = (sign: string): string => `⟨${code(sign)}⟩`;

/** A text with what would be obeyed in it shown by its code. Where there is nothing of the kind it is the same text. */
export const inSight = (text: string): string => text.replace(OBEYED, called);

/**
 * A name as it is shown and compared: what is obeyed, and letters that pass for Latin ones, are shown by their code, what is
 * not seen is left out. No two names look alike but for such signs.
 */
export const nameInSight = (name: string): string => (SELDOM.test(name) ? withoutStrange(name) : name);

const withoutStrange = (name: string): string =>
  inSight(name.replace(UNSEEN, ""))
    .replace(WORD, (word) => (passesForLatin(word) ? word.replace(SHARING_ALL, (sign) => sign + called(sign)) : word))
    .replace(/\s+/g, " ")
    .trim();

const SHARING_ALL = new RegExp(SHARING, "gu");

/** Does a word mix letters that look like Latin ones with others, or is it of such letters alone? */
const passesForLatin = (word: string): boolean => SHARING.test(word) && (OTHERS.test(word) || LATIN_LOOKS.test(word));

/** The codes of all in a name that {@link nameInSight} would show or leave out, in the order of their kinds. */
export function strangeIn(name: string): string[] {
  const letters = [...name.matchAll(WORD)].flatMap(([word]) => (passesForLatin(word) ? word.match(SHARING_ALL) : []));
  const signs = [...(name.match(OBEYED) ?? []), ...(name.match(UNSEEN) ?? []), ...letters];
  return [...new Set(signs.map((sign) => code(sign ?? "")))];
}
