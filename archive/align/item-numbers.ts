import type { Range } from "../types";
import type { Query } from "./query";
import { type Told, unitsOf } from "./told";

/** What stands before the number of an item in its line. */
const BEFORE = /(?:^|\n)[^\S\n]*[([]?[^\S\n]*$/u;
/** The number, and what is behind it: ۱- , ۲. , (۳) , but not ۱۲ نفر, ۲٫۵ or ۱۲-۱۴. */
const NUMBER = /^\p{N}{1,3}\s?[-–—.)\]:]\s*(?:\p{L}|\s)/u;
/** Or its letter: الف) , ب- , but not م. رضایی. */
const LETTER = /^(?:الف|\p{L})\s?[-–—)\]]\s*(?:\p{L}|\s)/u;

/** More than the spaces before a number that begins a line, and than what it is told by. In UTF-16 units. */
const LONGEST_BEFORE = 20;
const LONGEST = 12;

/**
 * Pages draw the numbers of a list themselves, leave them out or put their own: of a number that begins a line on one side and
 * is missing on the other nothing is told, and of one that the page has it is told that it is the page's.
 */
export function withoutItemNumbers(query: Query, text: string, told: readonly Told[]): Told[] {
  return told.flatMap((it): Told[] => {
    if (it.kind === "dropped" && it.text && isItemNumber(text, it.text)) return [];
    const isOwn = it.kind === "added" && isItemNumber(query.text, unitsOf(query, it.asked));
    return [isOwn ? { ...it, kind: "foreign" } : it];
  });
}

function isItemNumber(text: string, [from, to]: Range): boolean {
  if (to - from > 3 || !BEFORE.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from))) return false;
  const line = text.slice(from, from + LONGEST);
  return NUMBER.test(line) || LETTER.test(line);
}
