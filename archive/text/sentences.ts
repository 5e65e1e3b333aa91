import type { Range } from "../types";

/** Blank lines and line breaks end a sentence: a heading and a line of a list have no full stop. */
const LINE = /\S[^\n]*/g;
/**
 * One mark that ends a sentence, with what closes after it, before white space. Dots in a row do not: words may be left
 * out there amid a sentence, and rather too much is taken than half of one. Nor does a dot after a single letter, which stands
 * for a name, or after a number that begins a sentence: it numbers what follows.
 */
const END = /(?<![.…])(?:\.|[!?؟]+)(?!\.)[»”"’')\]]*(?=\s)/gu;
const NUMBERING = /^[(]?\p{N}{1,3}[.)]+$|(?:^|[\s(«])\p{L}\.$/u;
/** What a sentence quotes may be followed by the rest of that sentence. */
const CLOSES_AMID = /^[^«“"].*[»”"]$/su;
const PAIRS: Readonly<Record<string, string>> = { "«": "»", "“": "”", "(": ")", "[": "]" };

/**
 * The sentences of a stretch of a text, each from its first sign to the end of its last, in order and apart; nothing but
 * white space is left out. What stands in quotation marks or brackets belongs to the sentence in which they open.
 * @param range of whole lines
 */
export function sentencesIn(text: string, [from, to]: Range): Range[] {
  return [...text.slice(from, to).matchAll(LINE)].flatMap(({ 0: line, index }) => inLine(line.trimEnd(), from + index));
}

function inLine(line: string, at: number): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(END)) {
    const end = index + mark.length;
    const sentence = line.slice(start, end);
    if (NUMBERING.test(sentence) || CLOSES_AMID.test(sentence) || isOpen(line, start, end)) continue;
    sentences.push([at + start, at + end]);
    start = end + line.slice(end).search(/\S|$/u);
  }
  if (start < line.length) sentences.push([at + start, at + line.length]);
  return sentences;
}

/** Whether something that opens in a stretch of a line closes after it. What never closes is a slip, and ends nothing. */
function isOpen(line: string, start: number, end: number): boolean {
  const closing: string[] = [];
  for (const sign of line.slice(start, end)) {
    const closes = PAIRS[sign];
    if (closes) closing.push(closes);
    else if (sign === closing.at(-1)) closing.pop();
  }
  const awaited = closing[0];
  return awaited !== undefined && line.includes(awaited, end);
}
