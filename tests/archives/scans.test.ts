import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { corrected } from "../../entrypoints/archives/worker/corrected";
import { putBack } from "../../entrypoints/archives/worker/put-back";
import { Reading } from "../../entrypoints/archives/worker/reading";
import { bytesFile } from "../../imports/found-file";
import type { Draft } from "../../imports/types";
import { fakePageReader, readLine } from "../imports/fake-page-reader";
import { picturedPdf } from "../imports/pictured-pdf";

const PNG = new Uint8Array(readFileSync("tests/pages/two-lines.png"));
const LINE = "باغداران دره از خشک شدن /چشمه/‌ها سخن گفتند و خواستند";

async function staged(...lines: readonly string[]) {
  const reading = new Reading({ ids: async () => new Map(), texts: async function* () {} });
  for await (const { file } of reading.read([bytesFile("scan.pdf", picturedPdf(lines.map(() => PNG)))]))
    expect(file).toMatchObject({ number: 0, outcome: "failed", picturePages: lines.length, documents: [] });
  return { reading, pages: fakePageReader(...lines.map((line) => [readLine(line)])) };
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of given) found.push(each);
  return found;
}

test("a scan that is read has the number that it had, a document, and its pictures", async () => {
  const { reading, pages } = await staged(LINE, "آب رودخانه میان همهٔ روستاها بخش شود.");
  const [found] = await all(reading.readPictures([0], pages.reader));
  expect(found?.file).toMatchObject({ number: 0, outcome: "read", picturePages: 0, documents: [0] });
  expect(found?.documents[0]).toMatchObject({ machineRead: { confidence: expect.any(Number) } });
  expect([...(reading.picturesOf(found?.documents[0]?.id ?? "") ?? [])].map(([page]) => page)).toEqual([1, 2]);
});

test("what was being read when its user wanted no more is as it was before", async () => {
  const { reading, pages } = await staged(LINE, LINE);
  const { drawing } = pages.reader;
  pages.reader.drawing = (page) => {
    pages.reader.isStopped = true;
    return drawing(page);
  };
  expect(await all(reading.readPictures([0], pages.reader))).toEqual([]);
  const [found] = await all(
    reading.readPictures(
      [0],
      fakePageReader([readLine(LINE)], [readLine("آب رودخانه میان همهٔ روستاها بخش شود.")]).reader,
    ),
  );
  expect(found?.documents).toHaveLength(1);
});

/** Of two pages. */
const DRAFT: Draft = {
  path: "scan.pdf",
  part: 0,
  title: { value: "نامه", basis: "first-line" },
  text: "یکم این گنگره را\n\nدوم آن نامه را",
  removed: [{ what: "- ۱ -", why: "شماره", at: 16 }],
  machineRead: { confidence: 80 },
  scan: {
    pages: [
      { number: 1, range: [0, 16] },
      { number: 2, range: [18, 32] },
    ],
    unsure: [
      [8, 13],
      [25, 29],
    ],
  },
};
const unsureIn = ({ text, scan }: Draft) => scan?.unsure.map((range) => text.slice(...range));
const pagesIn = ({ text, scan }: Draft) => scan?.pages.map(({ range }) => text.slice(...range));

test("words that a user has corrected are doubtful no more; all others are as they were, on the pages that they stood on", () => {
  const draft = corrected(DRAFT, "یکم این کنگره را\n\n \nدوم   آن نامه را خواند");
  expect(draft.text).toBe("یکم این کنگره را\n\nدوم آن نامه را خواند");
  expect(draft.machineRead).toEqual({ confidence: 80, isCorrected: true });
  expect(unsureIn(draft)).toEqual(["نامه"]);
  expect(pagesIn(draft)).toEqual(["یکم این کنگره را", "دوم آن نامه را خواند"]);
  expect(draft.removed[0]?.at).toBe(draft.text.indexOf("دوم"));
});

test("a text that was left as it is, or emptied, is not corrected", () => {
  expect(corrected(DRAFT, DRAFT.text)).toBe(DRAFT);
  expect(corrected(DRAFT, " \n ")).toBe(DRAFT);
});

test("what is put back moves what stands behind it, and nobody is sure of it", () => {
  const draft = putBack(DRAFT, 0);
  expect(draft.text).toBe("یکم این گنگره را\n\n- ۱ -\n\nدوم آن نامه را");
  expect(unsureIn(draft)).toEqual(["گنگره", "\n\n- ۱ -", "نامه"]);
  expect(pagesIn(draft)).toEqual(["یکم این گنگره را", "دوم آن نامه را"]);
});
