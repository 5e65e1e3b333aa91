import { dateIn } from "../../persian/date-in-text";
import { isPersian } from "../../persian/is-persian";
import type { Proposed } from "../types";
import type { Said } from "./raw-document";

/** In UTF-16 units: a longer first paragraph is text, no title. */
const LONGEST = 150;
/** Words of a text's beginning that stand for its title. */
const WORDS = 10;

const INVOCATION = /^[\s*"«]*به\s?نام\s.{0,60}$|^بسم|^بسمه تعالی|^هو/;

/**
 * What a text is called: as its file says, its first short paragraph (dates and invocations aside), a file's name in
 * Persian, else its first words.
 * @param path of the file, where it is one document
 */
export function titleOf(
  said: Said | undefined,
  paragraphs: readonly string[],
  path: string | undefined,
): Proposed<string> {
  if (said && /\p{L}/u.test(said.value)) return { value: oneLine(said.value), basis: said.basis };
  const first = paragraphs.slice(0, 4).find((paragraph) => !dateIn(paragraph) && !INVOCATION.test(paragraph));
  if (first !== undefined && paragraphs.length > 1 && first.length <= LONGEST && isPersian(first)) {
    return { value: oneLine(first), basis: "first-line" };
  }
  const name = path === undefined ? "" : nameOf(path);
  if (isPersian(name)) return { value: name, basis: "file-name" };
  return { value: firstWords(first ?? paragraphs[0] ?? name), basis: "first-words" };
}

/** A file's name without folders and ending, its underscores and hyphens as spaces. */
export const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.[\p{L}\d]{1,8}$/u, "")
    .replace(/[_-]+/g, " ")
    .trim();

function firstWords(text: string): string {
  const words = text.slice(0, LONGEST).split(/\s+/).filter(Boolean);
  const taken = words.slice(0, WORDS).join(" ");
  return taken.length < text.trim().length ? `${taken}…` : taken;
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, " ").slice(0, 300);
