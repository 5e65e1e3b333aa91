import { sentencesBehind } from "../../archive/excerpt/sentences-behind";
import type { Range, Reading, Sentences } from "../../archive/types";
import { overlap } from "./places";

/** The sentences behind the marks of a passage, or all of them where it has none: the address may name another than the one quoted. */
export function carried(reading: Reading, passage: Range): Sentences {
  const isHere = reading.marks.some((mark) => overlap(mark, passage));
  return sentencesBehind(reading.statement, isHere ? reading : { trace: null, alignment: [], marks: [] }, passage);
}
