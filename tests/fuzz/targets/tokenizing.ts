import { passagesOf } from "../../../archive/text/passages";
import { sentencesIn } from "../../../archive/text/sentences";
import { datesIn } from "../../../persian/date-in-text";
import type { Range } from "../../../persian/fold";
import { isPersian } from "../../../persian/is-persian";
import { sentencesOf } from "../../../persian/sentences";
import { termsOf } from "../../../persian/terms";
import { wordsOf } from "../../../persian/words";
import { writtenWordsOf } from "../../../persian/written-words";
import { persianText } from "../persian-text";
import { claimApart, claimWithin, outside } from "../ranges";
import { claim, target } from "../target";

const PERSIAN_LETTER = /[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی۰-۹]/;
const FOOTNOTE = /\[\s?[0-9\u06F0-\u06F9\u0660-\u0669]{1,3}\s?\]/g;

export const tokenizing = target({
  name: "tokenizing",
  counts: "strings",
  share: 0.25,
  inputs: persianText(),
  holds: (text) => {
    const words = wordsOf(text);
    claimApart("words", text, distinct(words.map(({ range }) => range)));
    for (const word of words)
      claim(word.text !== "" && !/^\u200C|\u200C$/.test(word.text), "a word has letters at its ends");
    claim(
      !PERSIAN_LETTER.test(
        outside(
          text,
          words.map(({ range }) => range),
        ),
      ),
      "no letter is outside of words",
    );

    const terms = termsOf(text);
    claimAscending("terms", text, terms);
    for (const { term, letters } of terms) claim(term !== "" && letters !== "", "a term has letters");
    claim(words.length === 0 || terms.length > 0, "words make terms");

    const written = writtenWordsOf(text);
    const ranges = written.map(({ range }) => range);
    claimApart("written words", text, ranges);
    for (const { letters, parts } of written)
      claim(letters === parts.join("") && letters !== "", "a word is its parts");
    claim(!PERSIAN_LETTER.test(outside(text, ranges).replace(FOOTNOTE, "")), "no letter is outside of written words");

    for (const { range } of datesIn(text)) claimWithin("dates", text, range);
    claim(!isPersian(text) || words.length > 0, "Persian has words");

    const wanted = sentencesOf(text, { fewestWords: 3, longest: 60 });
    claimApart("sentences of a page", text, wanted);
    for (const [from, to] of wanted) claim(to - from <= 60, "a sentence is no longer than is asked for");
    const sentences = sentencesIn(text, [0, text.length]);
    claimApart("sentences", text, sentences);
    claim(outside(text, sentences).trim() === "", "sentences leave out white space alone");
    const passages = passagesOf(text);
    claimApart("passages", text, passages);
    claim(outside(text, passages).trim() === "", "passages leave out white space alone");
  },
});

/** Terms of one character that stands for several words share it: ½ ها is 1 and 2ها. */
function claimAscending(what: string, text: string, terms: readonly { readonly range: Range }[]): void {
  terms.forEach(({ range: [start, end] }, at) => {
    claimWithin(what, text, [start, end]);
    const [from, to] = terms[at - 1]?.range ?? [0, 0];
    claim(start >= from && end >= to, () => `${what}: [${start}, ${end}] goes back behind [${from}, ${to}]`);
  });
}

/** A word in one character that stands for several gives each of them its own range. */
const distinct = (ranges: readonly Range[]): Range[] =>
  ranges.filter(([start, end], at) => at === 0 || start !== ranges[at - 1]?.[0] || end !== ranges[at - 1]?.[1]);
