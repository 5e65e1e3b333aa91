import { expect, test } from "vitest";
import { SegmentWriter } from "../../../archive/segments/segment-writer";
import { statementOfText } from "../../kept/statement-of-text";

test("a text of function words alone has no word that it could be completed by", () => {
  const writer = new SegmentWriter(0);
  writer.add({ ...statementOfText("one", "از این و آن"), title: "", issuer: "" });
  const { about, words } = writer.finish();
  expect(words).toEqual([]);
  expect([...about.functionWords.units]).toEqual([...about.functionWords.units].fill(0));
});
