import type { Range } from "../types";

/** Blank lines and line breaks end a sentence: a heading and a line of a list have no full stop. */
const LINE = /\S[^\n]*/g;
/**
 * One mark that ends a sentence, with what closes after it, before white space. Dots in a row do not: words may be left
 * out there amid a sentence, and rather too much is taken than half of one. Nor does a dot after a single letter, which stands
 * for a name, or after a number that begins a sentence: it numbers what follows.
 */
const END = /(?<![.…])(?:\.|[!?؟]+)(?!\.)[»”"’')\]]*(?=\s)/gu;
const NUMBERING = /^[(]?\p{N}{1,3}[.)]+$/u;
const INITIAL = /(?:^|[\s(«])\p{L}\.$/u;
/** Enough of a sentence to know these by, in UTF-16 units. */
const SHORT = 8;
const QUOTES = '«“"';
const UNQUOTES = '»”"';
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
  let seen = 0;
  const lasts = new Map<string, number>();
  const lastOf = (sign: string): number => {
    const last = lasts.get(sign) ?? line.lastIndexOf(sign);
    lasts.set(sign, last);
    return last;
  };
  /** What would close what is open in the sentence. */
  let closing: string[] = [];
  for (const { 0: mark, index } of line.matchAll(END)) {
    const end = index + mark.length;
    for (; seen < end; seen++) {
      const sign = line.charAt(seen);
      const closes = PAIRS[sign];
      if (closes) closing.push(closes);
      else if (sign === closing.at(-1)) closing.pop();
    }
    // What never closes is a slip, and keeps no sentence open.
    const isOpen = closing[0] !== undefined && lastOf(closing[0]) >= end;
    if (isOpen || isNoEnd(line, start, end)) continue;
    sentences.push([at + start, at + end]);
    start = end + (/\S/.exec(line.slice(end, end + SHORT))?.index ?? line.slice(end).search(/\S|$/u));
    closing = [];
    seen = start;
  }
  if (start < line.length) sentences.push([at + start, at + line.length]);
  return sentences;
}

/** Whether a mark numbers what follows, stands for a name, or ends what a sentence quotes, which may go on after it. */
function isNoEnd(line: string, start: number, end: number): boolean {
  if (end - start <= SHORT && NUMBERING.test(line.slice(start, end))) return true;
  if (INITIAL.test(line.slice(Math.max(start, end - SHORT), end))) return true;
  return UNQUOTES.includes(line.charAt(end - 1)) && !QUOTES.includes(line.charAt(start));
}
