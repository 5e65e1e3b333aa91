import { dateRangeIn } from "../../persian/date-range";
import { foldText } from "../../persian/fold";
import type { Range } from "../types";
import { beginsKind, filterNamed, kindNamed } from "./names";
import type { FilterName, Part, Query, Slip } from "./parts";

/** White space, and marks of direction that keyboards put beside quotation marks. */
const SPACE = /[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/;
const MINUS = /[-−‐–]/;
/** Which marks close a quotation that a mark has opened. Persian keyboards and word processors open with ” too. */
const CLOSING: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": '”“"', "”": "”“", "„": "“”" };
const NAME = /^([\p{L}\u200C]{2,15}):/u;
/** A date has no more words than these, a range two dates and what is between and before them. */
const MOST_WORDS = 10;
/** What may still become a date when more is typed: ۱۳۹، ۱۳۹۶/، ۱۳۹۶/۱۰/. */
const BEGINS_DATE = /^(?:\d{1,3}|\d{4}[/.-](?:\d{1,2}[/.-])?)$/;

/**
 * Reads what a reader has typed into the search box:
 *
 *     query   = { phrase | exclusion | filter | word }
 *     phrase  = « words »  |  " words "  |  “ words ”        side by side, in this order, however they are spelled
 *     exclusion = minus, without a space, before a word, phrase or filter
 *     filter  = name ":" value                               of several on one name, one must hold; of each name one
 *     name    = issuer | صادرکننده | date | تاریخ | kind | نوع | گونه
 *     value   = a word or a phrase; for a date as many words as make a date or a range of dates (see `dateRangeIn`)
 *     minus   = - | − | – | ‐
 *
 * Words are everything else: any of them may be in a hit. «منهای» is a word. A quotation mark or a minus counts at the
 * beginning of a word only, so that hyphens and inches stay what they are. What could not be read (a quotation that is
 * not closed, a date that is none) is searched as text and named among the slips. Takes any string; never throws.
 */
export function parseQuery(text: string): Query {
  const parts: Part[] = [];
  const slips: Slip[] = [];
  for (let at = nextWord(text, 0); at < text.length; ) {
    const found = readPart(text, at) ?? { part: wordAt(text, at) };
    if ("slip" in found && found.slip) slips.push(found.slip);
    at = nextWord(text, addPart(parts, text, found.part));
  }
  return { parts, slips };
}

interface Read {
  readonly part: Part;
  readonly slip?: Slip;
}

/** Words that follow each other are one part. Returns where it ends. */
function addPart(parts: Part[], text: string, part: Part): number {
  const before = parts.at(-1);
  if (part.type === "words" && before?.type === "words") {
    parts.pop();
    parts.push(words(text, [before.range[0], part.range[1]]));
  } else parts.push(part);
  return part.range[1];
}

function readPart(text: string, start: number): Read | undefined {
  const isMinus = MINUS.test(text.charAt(start));
  const at = isMinus ? start + 1 : start;
  // A dash between spaces, or two of them, is punctuation.
  if (isMinus && !/[\p{L}\p{N}«"“”„]/u.test(text.charAt(at))) return undefined;
  if (CLOSING[text.charAt(at)] !== undefined) return phraseAt(text, start, at);
  const name = NAME.exec(text.slice(at, at + 20))?.[1] ?? "";
  const filter = filterNamed(name);
  if (filter) return filterAt(text, start, nextWord(text, at + name.length + 1), filter, isMinus);
  if (!isMinus) return undefined;
  const end = wordEnd(text, at);
  return { part: { type: "without", range: [start, end], text: text.slice(at, end) } };
}

function phraseAt(text: string, start: number, at: number): Read {
  const quoted = quotedAt(text, at);
  if (!quoted) return { part: wordAt(text, start), slip: { type: "unclosed", text: text.slice(at) } };
  return { part: { type: "phrase", range: [start, quoted.end], text: quoted.text, without: at > start } };
}

function filterAt(text: string, start: number, at: number, name: FilterName, without: boolean): Read {
  if (at >= text.length) return { part: { type: "unfinished", range: [start, text.length], name, value: "" } };
  const isQuoted = CLOSING[text.charAt(at)] !== undefined;
  const quoted = quotedAt(text, at);
  const end = quoted?.end ?? wordEnd(text, at);
  const value = quoted?.text ?? text.slice(at, end);
  if (isQuoted && !quoted) return { part: words(text, [start, end]), slip: { type: "unclosed", text: text.slice(at) } };
  if (name === "issuer") return { part: { type: "issuer", range: [start, end], value, without } };
  const isLast = !quoted && end === text.length;
  if (name === "kind") {
    const kind = kindNamed(value);
    if (kind) return { part: { type: "kind", range: [start, end], value: kind, without } };
    if (isLast && beginsKind(value)) return unfinished(name, [start, end], value);
    return { part: words(text, [start, end]), slip: { type: "noKind", text: value } };
  }
  const date = quoted ? { range: dateRangeIn(value), end } : dateAt(text, at);
  if (date?.range) return { part: { type: "date", range: [start, date.end], value: date.range, without } };
  if (isLast && BEGINS_DATE.test(foldText(value))) return unfinished(name, [start, end], value);
  return { part: words(text, [start, end]), slip: { type: "noDate", text: value } };
}

const unfinished = (name: FilterName, range: Range, value: string): Read => ({
  part: { type: "unfinished", range, name, value },
});

/** The longest run of words that is a date or a range of dates. */
function dateAt(text: string, at: number) {
  const ends: number[] = [];
  for (let end = wordEnd(text, at); ends.length < MOST_WORDS; end = wordEnd(text, nextWord(text, end))) {
    if (end === ends.at(-1)) break;
    ends.push(end);
  }
  for (const end of ends.reverse()) {
    const range = dateRangeIn(text.slice(at, end));
    if (range) return { range, end };
  }
  return undefined;
}

/** What stands between the quotation mark at `at` and the one that closes it; `end` is after that one. */
function quotedAt(text: string, at: number): { text: string; end: number } | undefined {
  const closing = CLOSING[text.charAt(at)];
  if (closing === undefined) return undefined;
  for (let end = at + 1; end < text.length; end++) {
    if (closing.includes(text.charAt(end))) return { text: text.slice(at + 1, end), end: end + 1 };
  }
  return undefined;
}

const wordAt = (text: string, at: number): Part => words(text, [at, wordEnd(text, at)]);

const words = (text: string, range: Range): Part => ({ type: "words", range, text: text.slice(...range) });

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !SPACE.test(text.charAt(end))) end++;
  return end;
}

function nextWord(text: string, at: number): number {
  let start = at;
  while (start < text.length && SPACE.test(text.charAt(start))) start++;
  return start;
}
