import { expect, test } from "vitest";
import { unreadableFile } from "../../imports/found-file";
import { outcomesOf } from "./brought";
import { mixedFolder } from "./mixed-folder";

test("of a thousand files of all formats and encodings, a tenth of them broken, each is accounted for, once and rightly", async () => {
  const { files, expected } = mixedFolder(1000);
  const outcomes = await outcomesOf(files);
  expect(
    outcomes.map((outcome) => ({
      path: outcome.path,
      became: "reason" in outcome ? outcome.reason : outcome.drafts.length,
    })),
  ).toEqual(expected);
  expect(new Set(outcomes.map(({ path }) => path)).size).toBe(outcomes.length);
});

test("a folder that the browser does not give is told as one that cannot be read, and not as one that is empty", async () => {
  expect(await outcomesOf([unreadableFile("folder/closed")])).toEqual([
    { path: "folder/closed", state: "failed", reason: "unreadable" },
  ]);
});

test("the same files give the same drafts, in whatever company", async () => {
  const { files } = mixedFolder(60);
  const together = await outcomesOf(files);
  const alone = [];
  for (const one of [...files].reverse()) alone.unshift(...(await outcomesOf([one])));
  expect(alone).toEqual(together);
});
