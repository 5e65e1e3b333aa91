import { differInMadda } from "../../persian/madda";
import { isThatOrPlural } from "../../persian/other-words";
import type { WrittenWord } from "../../persian/written-words";
import type { Piece, Range } from "../types";
import { bare } from "./bare";
import type { Core, Source } from "./core";
import { cutOf } from "./cut-word";
import { lettersIn } from "./letters-in";
import type { Moved } from "./moved";
import type { Query } from "./query";

/** A piece whose place among the words asked is known. */
export interface Told {
  readonly kind: Piece["kind"];
  /** Which words asked; empty, and before which, for what was dropped. */
  readonly asked: Range;
  readonly text: Range | null;
}

/** A step of the alignment with its place in the text, and `same` told from another spelling. */
export function toldOf(query: Query, source: Source, core: Core, step: Moved): Told {
  const { text } = source;
  const [from, to] = step.text;
  const place: Range | null = from < to ? [core.words[from]?.range[0] ?? 0, core.words[to - 1]?.range[1] ?? 0] : null;
  if (step.kind === "changed" && place) {
    const cut = cutOf(query, source, step.asked, place);
    if (cut) return cut;
  }
  if (step.kind !== "same" || !place) return { kind: step.kind, asked: step.asked, text: place };
  const [own, other] = [query.text.slice(...unitsOf(query, step.asked)), text.slice(...place)];
  if (bare(own) === bare(other)) return { kind: "same", asked: step.asked, text: place };
  const isOneWord = step.asked[1] - step.asked[0] === 1 && to - from === 1;
  const isOther =
    (isOneWord && differInMadda(own, other, query.words[step.asked[0]]?.letters ?? "")) || isThatOrPlural(own, other);
  return { kind: isOther ? "changed" : "respelled", asked: step.asked, text: place };
}

/** Words asked as a stretch of what was asked, in UTF-16 units. */
export function unitsOf({ words }: Query, [from, to]: Range): Range {
  return [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0];
}

export const isThere = ({ kind }: Pick<Told, "kind">) => kind === "same" || kind === "respelled";

/** How many letters asked the text has too, in any spelling. */
export const lettersThere = (words: readonly WrittenWord[], steps: readonly Pick<Told, "kind" | "asked">[]): number =>
  steps.reduce((sum, step) => sum + (isThere(step) ? lettersIn(words, step.asked) : 0), 0);

/** The stretches of the text that words asked answer with. */
export const claimedBy = (told: readonly Told[]): Range[] =>
  told.flatMap(({ kind, text }) => (text && kind !== "dropped" ? [text] : []));

/** Do words answer with words of the text that others answer with? */
export const isClaimed = ({ text }: Told, claimed: readonly Range[]) =>
  text !== null && claimed.some(([from, to]) => from < text[1] && text[0] < to);
