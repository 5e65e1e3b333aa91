import type { WrittenWord } from "../../persian/written-words";
import type { Letters } from "../text/letters";
import type { Range } from "../types";
import type { Step } from "./align-words";

/** A stretch of what was asked that a text says, word by word. */
export interface Core {
  /** Which words asked it has. */
  readonly asked: Range;
  /** The words of the text around it, and which of them it has. */
  readonly words: readonly WrittenWord[];
  readonly text: Range;
  /** Offsets of words of both sides; those of the text are of {@link words}. */
  readonly steps: readonly Step[];
  /** In letters. */
  readonly score: number;
}

/** A text and its letters; these may be those of a part of it, with offsets in the whole. */
export interface Source {
  readonly text: string;
  readonly letters: Letters;
}

/** The stretch that steps have, which ascend. */
export function hullOf(steps: readonly Step[]): Pick<Core, "asked" | "text" | "steps"> {
  const [head, tail] = [steps[0], steps.at(-1)];
  return {
    asked: [head?.asked[0] ?? 0, tail?.asked[1] ?? 0],
    text: [head?.text[0] ?? 0, tail?.text[1] ?? 0],
    steps,
  };
}

/** Where a stretch stands in its text, in UTF-16 units. */
export function rangeOf({ words, text: [from, to] }: Core): Range {
  return [words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0];
}

/** Where the words of the text begin that a stretch answers with. */
export const answeredBy = ({ steps, words }: Core): number[] =>
  steps.flatMap(({ kind, text: [from, to] }) =>
    kind === "dropped" ? [] : words.slice(from, to).map(({ range }) => range[0]),
  );
