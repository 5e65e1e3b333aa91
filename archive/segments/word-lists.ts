import { pack, unpack } from "./packed";

/** A word as texts are found by it, and in how many units of a segment it stands. */
export type CountedWord = readonly [word: string, units: number];

/** A reader's browser reads a list at a time. */
const IN_A_LIST = 1000;

/** The words of a segment in ascending order, some at a time. */
export function wordLists(counted: readonly CountedWord[]): { first: string; bytes: Uint8Array }[] {
  const words = counted.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lists: { first: string; bytes: Uint8Array }[] = [];
  for (let at = 0; at < words.length; at += IN_A_LIST) {
    const list = words.slice(at, at + IN_A_LIST);
    lists.push({ first: list[0]?.[0] as string, bytes: pack(list) });
  }
  return lists;
}

/** @throws what is no list of ours */
export const readWords = (bytes: Uint8Array): readonly CountedWord[] => unpack(bytes);

/** Which of the lists may hold words that begin so. @param firsts the first word of each, ascending */
export function listsWith(beginning: string, firsts: readonly string[]): number[] {
  // Of the last list that begins before it, the last words may begin so.
  const from = Math.max(
    0,
    firsts.findLastIndex((first) => first < beginning),
  );
  const lists: number[] = [];
  for (let list = from; list < firsts.length; list++) {
    const first = firsts[list] as string;
    if (list > from && first > beginning && !first.startsWith(beginning)) break;
    lists.push(list);
  }
  return lists;
}
