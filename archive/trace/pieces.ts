import type { WrittenWord } from "../text/words";
import { writtenWords } from "../text/words";
import type { Piece, Range } from "../types";
import type { Alignment } from "./align";
import type { Answer } from "./answers";
import { answersOf } from "./answers";
import type { Asked, Side } from "./asked";
import { wordsElsewhere } from "./elsewhere";
import { inSequence } from "./in-sequence";
import { links } from "./links";
import { pieceOf } from "./piece-of";
import { withRespelled } from "./respelled";
import { wordsOfParts } from "./words-of-parts";

/**
 * An alignment word by word, in the order of the text; what was added stands behind the word that it follows. Words that
 * are spaced in another way (دستگیرشدگان, دستگیر شدگان) are one piece. A selection that begins or ends inside a word has
 * only that part of it. No word is in two pieces; all pieces but those that were moved ascend on both sides.
 */
export function piecesOf(asked: Asked, text: Side, { pairs, parts }: Alignment): Piece[] {
  const askedWords = writtenWords(asked.text, asked.letters, 0, pairs.length);
  const { words: textWords, own } = wordsOfParts(text, parts);
  const piece = (own: readonly WrittenWord[], other: readonly WrittenWord[]) =>
    pieceOf(asked, text, { asked: own, text: other }, pairs.length);
  const told = new Map<Answer, Piece>();
  const tell = (answer: Answer): Piece => {
    const known = told.get(answer) ?? piece(askedWords.slice(...answer.asked), textWords.slice(...answer.text));
    told.set(answer, known);
    return known;
  };
  const found = withRespelled(
    { side: asked, words: askedWords },
    { side: text, words: textWords },
    answersOf(links(asked, text, askedWords, textWords, pairs)),
    (answer) => tell(answer).kind !== "changed",
  );
  const answers = [
    ...found,
    ...wordsElsewhere({ side: asked, words: askedWords }, { side: text, words: textWords }, found),
  ].sort((a, b) => a.text[0] - b.text[0]);
  const kept = inSequence(
    answers.map(({ asked }) => asked[0]),
    answers.map(({ asked: [from, to] }) => lettersOf(askedWords.slice(from, to))),
  );
  const answered = answers.flatMap((answer, at): Answered[] => {
    const piece = tell(answer);
    if (kept.has(at)) return [{ ...answer, piece, isKept: true }];
    // A word that is another one and stands elsewhere too is no longer that word.
    return piece.kind === "changed" ? [] : [{ ...answer, piece: { ...piece, kind: "moved" }, isKept: false }];
  });
  const dropped = textWords.map((word) => piece([], [word]));
  const added = askedWords.map((word) => piece([word], []));
  return inOrderOfText(answered, dropped, added, own);
}

const lettersOf = (words: readonly WrittenWord[]): number =>
  words.reduce((sum, { letters: [from, to] }) => sum + to - from, 0);

/** An answer, and what is told of it. */
interface Answered extends Answer {
  readonly piece: Piece;
  /** Whether it stands where the words around it do. */
  readonly isKept: boolean;
}

/**
 * @param dropped what to tell of each word of the text that nothing answers, and `added` of each word asked
 * @param own which words of the text the quotation has even if nothing answers them
 */
function inOrderOfText(
  answered: readonly Answered[],
  dropped: readonly Piece[],
  added: readonly Piece[],
  own: Range,
): Piece[] {
  const isAnswered = new Set(answered.flatMap(({ asked: [from, to] }) => indices(from, to)));
  const keptByEnd = new Map(answered.flatMap((it) => (it.isKept ? [[it.asked[1], it]] : [])));
  const behind = new Map<Answered | undefined, Piece[]>([[undefined, []]]);
  let before: Answered | undefined;
  added.forEach((piece, word) => {
    before = keptByEnd.get(word) ?? before;
    if (isAnswered.has(word)) return;
    const others = behind.get(before);
    if (others) others.push(piece);
    else behind.set(before, [piece]);
  });
  const pieces = [...(behind.get(undefined) ?? [])];
  const last = Math.max(own[1], answered.at(-1)?.text[1] ?? 0);
  let word = Math.min(own[0], answered[0]?.text[0] ?? own[0]);
  for (const it of answered) {
    pieces.push(...dropped.slice(word, it.text[0]), it.piece, ...(behind.get(it) ?? []));
    word = it.text[1];
  }
  pieces.push(...dropped.slice(word, last));
  return pieces;
}

const indices = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
