import { foldText } from "./fold";
import { partsOf, reduce } from "./reduce";
import { remembering } from "./remembering";
import { type Role, roleOf } from "./role";
import { isStopWord } from "./stop-words";
import { foldedWords } from "./words";

/** What written words are taken for as one. */
export interface Shape {
  /** All their letters, folded, without ZWNJ. */
  readonly letters: string;
  /** Where in `letters` each part begins that a space or ZWNJ sets apart; the first is 0. */
  readonly parts: readonly number[];
  readonly stop: boolean;
  readonly reduced: readonly string[];
}

function shapeIn(written: string): Shape {
  const parts = partsOf(written);
  const letters = parts.join("");
  let at = 0;
  const beginnings = parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
  return { letters, parts: beginnings, stop: isStopWord(letters) || parts.every(isStopWord), reduced: reduce(written) };
}

/** @param written folded words that a space parts, and whose parts ZWNJ */
export const shapeOf = remembering(shapeIn);

/** A word with what it is wherever it stands, which is found out when it is asked for, once. */
export class KnownWord {
  #role: Role | undefined;
  #shape: Shape | undefined;

  /** @param text folded; may hold ZWNJ */
  constructor(readonly text: string) {}

  get role(): Role {
    this.#role ??= roleOf(this.text);
    return this.#role;
  }

  /** What it is alone. */
  get shape(): Shape {
    this.#shape ??= shapeIn(this.text);
    return this.#shape;
  }
}

const known = remembering((text) => new KnownWord(text));

const wordsOfRun = (run: string): readonly KnownWord[] => foldedWords(foldText(run)).map(known);

const wordsOfShortRun = remembering(wordsOfRun);

/** A longer part of a text is kept as a view of it in both engines: all of it would stay in memory with what is remembered. */
const LONGEST_CUT_OUT = 12;

/** The words that a run of letters, marks and invisible characters holds: one, but for ligatures of several. */
export const knownWords = (run: string): readonly KnownWord[] =>
  run.length > LONGEST_CUT_OUT ? wordsOfRun(run) : wordsOfShortRun(run);
