import { pick, type Random } from "./random";

/** Words in a row of a text, as many as wanted. */
export type Span = (least: number, most: number) => string;

/** How a quotation is changed before it is looked up; `words` are put in where others are put out. */
export type Noise = (span: Span, random: Random, words: readonly string[]) => string;

/** Letters that a scanner takes for each other. */
const ALIKE = ["بپتثنی", "جچحخ", "دذ", "رزژو", "سش", "صض", "طظ", "عغ", "فق", "کگ", "هم", "الآ"];

function respelled(text: string, random: Random): string {
  let spelled = text;
  if (random() < 0.5) spelled = spelled.replaceAll("ی", "ي").replaceAll("ک", "ك");
  if (random() < 0.4) spelled = spelled.replaceAll("\u200C", pick(random, ["", " "]));
  if (random() < 0.3) spelled = spelled.replace(/ (ها|های|هایی|تر|ترین)(?=\s|$)/g, pick(random, ["$1", "\u200C$1"]));
  if (random() < 0.3) spelled = spelled.replace(/[بتسمنک](?=\p{L})/gu, (it) => (random() < 0.3 ? `${it}\u064E` : it));
  if (random() < 0.2) spelled = spelled.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return spelled;
}

/** @param rate share of letters that are read wrong; about as many spaces are lost or put in. */
function scanned(text: string, random: Random, rate: number): string {
  let read = "";
  for (const letter of text) {
    if (letter === " ") read += random() < rate * 1.2 ? "" : letter;
    else if (random() < rate) read += misread(letter, random);
    else read += random() < rate / 2 ? `${letter} ` : letter;
  }
  return respelled(read, random);
}

function misread(letter: string, random: Random): string {
  const alike = ALIKE.find((it) => it.includes(letter));
  const how = random();
  if (alike && how < 0.6) return pick(random, alike);
  if (how < 0.75) return "";
  return how < 0.9 ? letter + pick(random, "ابدرسمنه") : `${letter} `;
}

/** @param rate share of words that are put out, changed, or have one put in after them; one may be moved. */
function edited(text: string, random: Random, rate: number, words: readonly string[]): string {
  const kept = text.split(/\s+/).flatMap((word) => {
    const how = random();
    if (how < rate * 0.35) return [];
    if (how < rate * 0.8) return [pick(random, words)];
    return how < rate ? [word, pick(random, words)] : [word];
  });
  if (random() < rate && kept.length > 4) {
    const moved = kept.splice(Math.floor(random() * (kept.length - 2)), 1);
    kept.splice(Math.floor(random() * kept.length), 0, ...moved);
  }
  if (random() < 0.2 && kept.length > 6) {
    kept.splice(1 + Math.floor(random() * (kept.length - 3)), 1 + Math.floor(random() * 2), "…");
  }
  return kept.join(" ");
}

/** Amid so many words of others at most, on both sides, with nothing that parts them. */
function amid(text: string, random: Random, words: readonly string[], most: number): string {
  const others = () => Array.from({ length: Math.floor(random() * most) }, () => pick(random, words));
  return [...others(), text, ...others()].join(" ");
}

/** One word in the place of another, neither the first nor the last. */
function swapped(text: string, random: Random, words: readonly string[]): string {
  const all = text.split(/\s+/);
  all[1 + Math.floor(random() * (all.length - 2))] = pick(random, words);
  return all.join(" ");
}

/** The kinds that the figures name, and some harder than those. */
export const NOISES: Readonly<Record<string, Noise>> = {
  exact: (span) => span(5, 30),
  orthographic: (span, random) => respelled(span(5, 30), random),
  ocr: (span, random) => scanned(span(5, 30), random, 0.04),
  edited: (span, random, words) => edited(span(6, 30), random, 0.1 + 0.15 * random(), words),
  "short-orth": (span, random) => respelled(span(3, 5), random),
  "hard-ocr": (span, random) => scanned(span(5, 14), random, 0.13),
  "heavy-edit": (span, random, words) => respelled(edited(span(8, 24), random, 0.35, words), random),
  amid: (span, random, words) => amid(span(8, 14), random, words, 12),
  "amid more": (span, random, words) => amid(span(9, 16), random, words, 60),
  "one of 5": (span, random, words) => swapped(span(5, 5), random, words),
  "one of 6": (span, random, words) => swapped(span(6, 6), random, words),
  "one of 7": (span, random, words) => swapped(span(7, 7), random, words),
  "ocr-fragment": (span, random) => {
    const text = span(4, 8);
    const inner = text.slice(Math.floor(random() * 4), text.length - Math.floor(random() * 4));
    return scanned(inner, random, 0.06);
  },
};

/** These count as plain, together; each of the others is a kind of its own. */
export const PLAIN = new Set(["exact", "orthographic", "ocr", "edited"]);
