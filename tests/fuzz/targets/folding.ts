import { lettersIn } from "../../../archive/text/letters";
import { fold, foldText, toOriginal } from "../../../persian/fold";
import { persianText } from "../persian-text";
import { claimWithin } from "../ranges";
import { claim, target } from "../target";

/** What stands at one end of a text may be half of a character whose other half begins the next. */
const mayJoin = (one: string, other: string): boolean => /[\uD800-\uDBFF]$/.test(one) && /^[\uDC00-\uDFFF]/.test(other);

export const folding = target({
  name: "folding",
  counts: "strings",
  share: 0.23,
  inputs: persianText(),
  holds: (text) => {
    const folded = fold(text);
    claim(folded.text === foldText(text), "with and without the way back it is folded alike");
    claim(foldText(folded.text) === folded.text, "folding twice changes nothing more");
    claimWay("fold", text, folded.text.length, folded.starts, folded.ends);
    if (folded.text !== "") {
      const [from, to] = toOriginal(folded, [0, folded.text.length]);
      claim(from === folded.starts[0] && to === folded.ends.at(-1), "the way back from all of it is from end to end");
    }
    const half = text.length >> 1;
    const [one, other] = [text.slice(0, half), text.slice(half)];
    if (!mayJoin(one, other)) claim(foldText(one) + foldText(other) === folded.text, "neighbours fold each by itself");

    const { codes, starts, ends } = lettersIn(text);
    claimWay("letters", text, codes.length, starts, ends);
    const kept = [...folded.text].filter((it) => it.length === 1 && /[\p{L}\p{N}]/u.test(it)).join("");
    claim(String.fromCharCode(...codes) === kept, "letters are what is left of the folded text");
  },
});

/** The way back ascends, and every unit of it leads to whole characters. */
function claimWay(
  what: string,
  text: string,
  length: number,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
): void {
  claim(starts.length === length && ends.length === length, `${what}: every unit has a way back`);
  for (let unit = 0; unit < length; unit++) {
    const [start, end] = [starts[unit] as number, ends[unit] as number];
    claimWithin(what, text, [start, end]);
    if (unit === 0) continue;
    const ascends = start >= (starts[unit - 1] as number) && end >= (ends[unit - 1] as number);
    claim(ascends, () => `${what}: unit ${unit} goes back`);
  }
}
