import { oneLine } from "./field-text";

/** Marks of the direction that a letter would have; they are not seen. */
const LRM = "\u200E";
const RLM = "\u200F";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OPENS = /^[^\p{L}\p{N}]/u;
const CLOSES = /[^\p{L}\p{N}]$/u;

/**
 * Words of a statement on one line, to stand among Latin ones for people to read. Two marks keep them in order wherever
 * the citation is pasted: without the left-to-right mark a number after Persian words would be shown before them, and
 * without the right-to-left one their own exclamation mark would stand at the end where they begin. These marks are as
 * old as Unicode, and every program knows them; isolates, which would do for both, many word processors do not.
 *
 * The forms that programs read (BibTeX, RIS, CSL-JSON, tables) get none of these marks, since there a title must equal
 * itself; all but one that turns the order around, which `oneLine` brings into sight in every form: it is no honest title.
 */
export function amongLatin(words: string): string {
  const line = oneLine(words);
  if (!RIGHT_TO_LEFT.test(line)) return line;
  return `${OPENS.test(line) ? RLM : ""}${line}${CLOSES.test(line) ? RLM : ""}${LRM}`;
}
