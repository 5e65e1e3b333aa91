import { isEveryday } from "../../persian/everyday-words";
import type { Term } from "../../persian/terms";
import type { Letters } from "../text/letters";
import type { Alignment } from "./align";
import type { Asked } from "./asked";

/** What speaks for a text being quoted, in letters. */
export interface Evidence {
  readonly asked: number;
  /** Score of the best part of the alignment. */
  readonly best: number;
  /** Letters asked that stand in that part. */
  readonly same: number;
  /** Those of them in words that tell one text from another: neither function words nor everyday ones. */
  readonly tellingSame: number;
  /** Who writes an ellipsis says that words are left out. */
  readonly hasEllipsis: boolean;
}

const ELLIPSIS = /…|\.{3}/;

/** For each letter asked: 1 in a word that tells one text from another, else 0. */
export function tellingLetters({ letters: { starts } }: Asked, terms: readonly Term[]): Uint8Array {
  const telling = new Uint8Array(starts.length);
  let at = 0;
  for (const { term, stop, range } of terms) {
    while (at < starts.length && (starts[at] as number) < range[0]) at++;
    if (stop || isEveryday(term)) continue;
    for (let i = at; i < starts.length && (starts[i] as number) < range[1]; i++) telling[i] = 1;
  }
  return telling;
}

/** @param telling what {@link tellingLetters} gives for what was asked */
export function evidenceOf(asked: Asked, telling: Uint8Array, text: Letters, alignment: Alignment): Evidence {
  const { codes } = asked.letters;
  const { pairs, best, main } = alignment;
  let same = 0;
  let tellingSame = 0;
  for (let i = 0; i < codes.length; i++) {
    const at = pairs[i] ?? -1;
    if (at < main[0] || at >= main[1] || text.codes[at] !== codes[i]) continue;
    same++;
    if (telling[i]) tellingSame++;
  }
  return { asked: codes.length, best, same, tellingSame, hasEllipsis: ELLIPSIS.test(asked.text) };
}
