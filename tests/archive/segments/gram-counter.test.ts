import { expect, test } from "vitest";
import { GramCounter, gramsOfUnit } from "../../../archive/segments/gram-counter";
import { SegmentWriter } from "../../../archive/segments/segment-writer";
import { passagesOf } from "../../../archive/text/passages";
import { statementOfText } from "../../kept/statement-of-text";

const TEXTS = ["باغداران دره از خشک شدن چشمه‌ها سخن گفتند.", "آموزگاران شهر بالا آب خواستند.\n\nآب از چشمه‌ها نیامد."];

test("grams are counted as the index counts them, so that what is deleted is taken from the counts by its text alone", () => {
  const writer = new SegmentWriter(0);
  const counter = new GramCounter();
  for (const [at, text] of TEXTS.entries()) {
    writer.add(statementOfText(`id${at}`, text));
    for (const range of passagesOf(text)) counter.add(gramsOfUnit(text.slice(...range)));
  }
  expect(counter.counts.some((count) => count > 1)).toBe(true);
  expect(counter.counts).toEqual(writer.finish().gramCounts);
});
