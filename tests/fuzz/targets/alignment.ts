import fc from "fast-check";
import { LONGEST_QUERY } from "../../../archive/align/query";
import { isKept } from "../../../archive/align/traced";
import type { Hit, Range, Reading } from "../../../archive/types";
import { CUT } from "../../../persian/cut";
import { foldText } from "../../../persian/fold";
import { writtenWordsOf } from "../../../persian/written-words";
import { archive, textOf } from "../../archive/bundled";
import { runOf } from "../../archive/runs";
import { mutatedText } from "../mutated";
import { persianText } from "../persian-text";
import { claimApart, claimWithin } from "../ranges";
import { claim, target } from "../target";

const quotations = fc.oneof(
  { weight: 6, arbitrary: mutatedText(runOf(3, 24)) },
  {
    weight: 2,
    arbitrary: mutatedText(
      fc.tuple(runOf(4, 16), runOf(4, 16)).map((both) => both.join(" ")),
      { most: 8 },
    ),
  },
  { weight: 1, arbitrary: mutatedText(runOf(30, 90), { most: 12, longest: 40 }) },
  { weight: 1, arbitrary: runOf(3, 12).map((run) => CUT + run.slice(1, -1) + CUT) },
  { weight: 1, arbitrary: persianText() },
);

export const alignment = target({
  name: "alignment",
  counts: "strings",
  share: 0.02,
  inputs: fc.tuple(quotations, fc.constantFrom("selection" as const, "search" as const)),
  holds: ([asked, mode]) => {
    const { hits, total } = archive.lookup(asked, { for: mode, limit: 5 });
    claim(hits.length === Math.min(5, total), "as many hits as there are, or as many as are asked for");
    for (const hit of hits) claimSound(asked, hit);
    const [first] = hits;
    const reading = first && archive.read(first.statement.id, asked);
    if (reading) claimTold(asked, textOf(reading.statement.id), reading);
  },
});

function claimSound(asked: string, hit: Hit): void {
  const text = textOf(hit.statement.id);
  claimTold(asked, text, hit);
  for (const { range, text: words, marks } of hit.excerpts) {
    claim(words === text.slice(...range), "an excerpt is a part of the text");
    claimApart("marks of an excerpt", words, marks);
  }
  claim(hit.sentences.text === text.slice(...hit.sentences.range), "sentences are a part of the text");
  claimApart("gaps of the sentences", hit.sentences.text, hit.sentences.gaps);
}

/** What is told of a quotation is so, piece by piece. */
function claimTold(asked: string, text: string, { trace, coverage, marks, alignment: pieces }: Told): void {
  claim(coverage >= 0 && coverage <= 1, `a coverage of ${coverage}`);
  claimApart("marks", text, marks);
  claimApart("pieces in the text", text, ofSide(pieces, "text"));
  for (const piece of pieces) {
    if (piece.asked) claimWithin("a piece of what was asked", asked, piece.asked);
    if (piece.kind === "same")
      claim(letters(asked, piece.asked) === letters(text, piece.text), "the same words have the same letters");
    if (piece.kind === "added" || piece.kind === "foreign")
      claim(piece.text === null, "added words are not in the text");
    if (piece.kind === "dropped") claim(piece.asked === null, "dropped words were not asked");
  }
  const isQuotation = trace !== null && trace !== "related";
  claim(isQuotation || pieces.length === 0, "what is only related has no pieces");
  if (!isQuotation) return;
  const straight = ofSide(
    pieces.filter(({ kind }) => kind !== "moved"),
    "asked",
  );
  // Quotations that something parts stand in any order, and none shares a word with another.
  const inOrder = MAY_PART.test(asked) ? straight.sort((one, other) => one[0] - other[0]) : straight;
  claimApart("pieces in what was asked", asked, inOrder);
  if (trace === "exact")
    claim(
      pieces.every(({ kind }) => kind === "same" || kind === "foreign"),
      "exact has no change",
    );
  if (coverage === 1)
    claim(
      pieces.every((piece) => !piece.asked || isKept(piece)),
      "all of it is said only where it is",
    );
  if (asked.length > LONGEST_QUERY) return;
  const places = ofSide(pieces, "asked");
  for (const { range } of writtenWordsOf(asked)) {
    const holding = places.filter(([start, end]) => start < range[1] && end > range[0]).length;
    claim(holding === 1, () => `the word at [${range}] is told of ${holding} times`);
  }
}

/** What may stand between two quotations. */
const MAY_PART = /[:«»“”"]/u;

type Told = Pick<Reading, "trace" | "coverage" | "marks" | "alignment">;

const ofSide = (pieces: Told["alignment"], side: "asked" | "text"): Range[] =>
  pieces.flatMap(({ [side]: range }) => (range ? [range] : []));

const letters = (text: string, range: Range | null): string =>
  foldText(range ? text.slice(...range) : "").replace(/[^\p{L}\p{N}]/gu, "");
