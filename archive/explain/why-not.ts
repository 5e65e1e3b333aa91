import { LONGEST_QUERY, type Query, queryOf } from "../align/query";
import type { Finding } from "../retrieve/finder";
import { joinedLetters, lettersIn } from "../text/letters";
import type { Piece, Removal, Statement, Trace } from "../types";

/**
 * Why a text is not found in a document that somebody expects it in:
 * - `found`: it is;
 * - `cut`: what the document says stands behind what is read of so long a text;
 * - `removed`: it was taken out of the document as noise;
 * - `no-text-layer`: pages of the document have no text that could be read;
 * - `too-short`: all of it may be there, but it is so short, or its words so common, that it says nothing of where it is from;
 * - `spelled-otherwise`: most of it is there in other words or letters, too many for a quotation;
 * - `by-chance`: some of its words are there, as they are in many texts;
 * - `not-in-it`: next to nothing of it is there.
 */
export type WhyNot =
  | { readonly why: "found"; readonly trace: Trace }
  | { readonly why: "cut" | "too-short" | "not-in-it" }
  | { readonly why: "removed"; readonly removal: Removal }
  | { readonly why: "no-text-layer"; readonly pages: number }
  | { readonly why: "spelled-otherwise"; readonly share: number; readonly differing: readonly Differing[] }
  | { readonly why: "by-chance"; readonly share: number };

/** Words asked and what the document has there; empty where one of the two has nothing. */
export interface Differing {
  readonly asked: string;
  readonly said: string;
}

/** What was taken out is what was asked if one holds the other, and it is so many letters at least. */
const LEAST_REMOVED = 12;
/** Shares of what is asked, by letters. */
const NEARLY_ALL = 0.9;
const MOST = 0.4;
const NEXT_TO_NOTHING = 0.15;
/** A quotation has at least three words. */
const FEWEST_WORDS = 3;
/** A list of more differences than these is not read. */
const MOST_DIFFERING = 12;

/**
 * @param judge how a text stands in the document
 * @param text of any length
 */
export async function whyNot(
  text: string,
  { text: said, removed }: Pick<Statement, "text" | "removed">,
  judge: (text: string) => Promise<Finding>,
): Promise<WhyNot> {
  const query = queryOf(text);
  const finding = await judge(text);
  const { quotation, share } = finding;
  if (quotation) return { why: "found", trace: quotation.trace };
  for (let from = query.text.length; from < text.length; from += LONGEST_QUERY / 2)
    if ((await judge(text.slice(from))).quotation) return { why: "cut" };
  const removal = removed.find(({ at, what }) => at !== undefined && isSaidIn(query, what));
  if (removal) return { why: "removed", removal };
  if (query.words.length < FEWEST_WORDS || share >= NEARLY_ALL) return { why: "too-short" };
  if (share >= MOST) return { why: "spelled-otherwise", share, differing: differingIn(finding, query.text, said) };
  const unread = removed.find(({ what }) => what === UNREAD_PAGES);
  if (unread) return { why: "no-text-layer", pages: unread.count ?? 1 };
  return share >= NEXT_TO_NOTHING ? { why: "by-chance", share } : { why: "not-in-it" };
}

/** What is said of pages that could not be read, where it is told what is missing of a document. */
export const UNREAD_PAGES = "صفحه‌های بی‌متن";

function isSaidIn({ joined }: Query, what: string): boolean {
  const removed = joinedLetters(lettersIn(what));
  const shorter = Math.min(joined.length, removed.length);
  return shorter >= LEAST_REMOVED && (removed.includes(joined) || joined.includes(removed));
}

function differingIn({ judged }: Finding, asked: string, said: string): Differing[] {
  const pieces: readonly Piece[] = judged?.quoted.pieces ?? [];
  return pieces
    .filter(({ kind }) => kind === "changed" || kind === "dropped" || kind === "added")
    .slice(0, MOST_DIFFERING)
    .map(({ asked: own, text }) => ({ asked: own ? asked.slice(...own) : "", said: text ? said.slice(...text) : "" }));
}
