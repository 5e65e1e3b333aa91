import type { Glyph } from "./glyph";
import type { Row } from "./rows";

/** How the glyphs of a document stand for its text. */
export interface Way {
  /** Whoever wrote it knew nothing of right and left: its letters stand from left to right. */
  readonly isBackwards?: boolean;
  /** A bracket is the one that is seen, and not the one that is meant: of ( in Persian, that is ). */
  readonly isMirrored?: boolean;
}

/** Shares of a font's size: a wider gap is a space; a wider one where spaces are written too. */
const GAP = 0.15;
const GAP_BESIDE_SPACES = 0.3;
/** Of so many letters one at least is a space where spaces are written. */
const LETTERS_FOR_A_SPACE = 15;
/** A space that takes no room parts no words: it is a ZWNJ. */
const NO_ROOM = 0.04;

const LATIN = /^\p{Script=Latin}/u;
const DIGIT = /^\p{Nd}/u;
/** Beside a number, and within it. */
const SIGN = /^[٪%$€£+\-−]$/;
const OF_NUMBER = /^[.,:/٫٬٪%$€£+\-–−]$/;
const ZWNJ = "\u200C";

/** A line as one reads it. */
export function rowText({ glyphs, size }: Row, { isBackwards, isMirrored }: Way = {}): string {
  const spaced = withSpaces(glyphs, size);
  if (isBackwards) return spaced.map(({ text }) => ownText(text)).join("");
  const read = spaced.reverse();
  let line = "";
  for (let at = 0; at < read.length; ) {
    const end = endOfOther(read, at);
    const run = read.slice(at, Math.max(end, at + 1));
    if (end > at) for (const { text } of run.reverse()) line += ownText(text);
    else line += mirrored(ownText(run[0]?.text ?? ""), isMirrored);
    at += run.length;
  }
  return line.trim();
}

/** From the left, with a space wherever there is one. */
function withSpaces(glyphs: readonly Glyph[], size: number): Pick<Glyph, "text">[] {
  const blank = ({ text, left, right }: Glyph) => text.trim() === "" && right - left > NO_ROOM * size;
  const spaces = glyphs.filter(blank).length;
  const letters = glyphs.length - spaces;
  const least = spaces * LETTERS_FOR_A_SPACE >= letters ? GAP_BESIDE_SPACES : GAP;
  const out: Pick<Glyph, "text">[] = [];
  let end: number | undefined;
  let isParted = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "" || glyph.text === ZWNJ) {
      if (blank(glyph)) isParted = true;
      else if (!isParted && out.length > 0) out.push({ text: ZWNJ });
      continue;
    }
    if (end !== undefined && (isParted || glyph.left - end > least * size)) out.push({ text: " " });
    out.push(glyph);
    isParted = false;
    end = Math.max(end ?? glyph.right, glyph.right);
  }
  return out;
}

/** Where Latin words or a number end that begin here, as one reads from the right; here, where there are none. */
function endOfOther(read: readonly Pick<Glyph, "text">[], from: number): number {
  const textAt = (at: number) => read[at]?.text ?? "";
  const isOther = (at: number) => LATIN.test(textAt(at)) || DIGIT.test(textAt(at));
  if (!isOther(from) && !(SIGN.test(textAt(from)) && isOther(from + 1))) return from;
  let end = from + 1;
  let hasLatin = LATIN.test(textAt(from));
  for (let at = end; at < read.length; at++) {
    const text = textAt(at);
    if (isOther(at)) {
      hasLatin ||= LATIN.test(text);
      // Words and numbers beside each other are one run only where one of them is Latin.
      if (!hasLatin && read.slice(end, at).some((one) => one.text === " ")) break;
      end = at + 1;
    } else if (/^\p{Script=Arabic}/u.test(text) && !OF_NUMBER.test(text)) break;
  }
  return SIGN.test(textAt(end)) ? end + 1 : end;
}

const BRACKETS = new Map([..."()[]{}<>«»‹›"].map((one, at, all) => [one, all[at ^ 1] as string]));

const mirrored = (text: string, isMirrored = false) => (isMirrored ? (BRACKETS.get(text) ?? text) : text);

/** Letters as they are, and not as they are joined; in the order in which they are read. */
function ownText(text: string): string {
  const plain = text
    .replace(/[\uFB50-\uFDFF\uFE70-\uFEFE]/g, (form) => form.normalize("NFKC").trim())
    .replaceAll("\u0640", "");
  // The one glyph of both letters is لا; no font has one of ال.
  return plain.length === 2 ? plain.replace(/^([اآأإ])ل$/, "ل$1") : plain;
}
