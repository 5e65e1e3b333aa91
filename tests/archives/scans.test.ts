import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corrected } from "../../entrypoints/archives/worker/corrected";
import { putBack } from "../../entrypoints/archives/worker/put-back";
import { Reading } from "../../entrypoints/archives/worker/reading";
import { bytesFile } from "../../imports/found-file";
import { ReadingProblem } from "../../imports/reading-problem";
import type { Draft } from "../../imports/types";
import { fakePageReader, readLine } from "../imports/fake-page-reader";
import { picturedPdf } from "../imports/pictured-pdf";
import { line, writtenPdf } from "../imports/written-pdf";

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

describe("pages that are read for more than was read of their file", () => {
  /** A page with a text, and one that is a picture. */
  const mixed = () => {
    const page = ["آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و هیچ کودکی", "برای آب به راه دور نرود."];
    return writtenPdf([page.flatMap((text, at) => line(text, { y: 540 - 18 * at, size: 9 })), []]);
  };
  async function read(most?: number) {
    const reading = new Reading({ ids: async () => new Map(), texts: async function* () {} }, most);
    await all(reading.read([bytesFile("a.pdf", mixed())]));
    return reading;
  }

  test("leave it as it was where nothing more can be read", async () => {
    for (const reason of ["too-slow", "damaged"] as const) {
      const reading = await read();
      const { reader } = fakePageReader();
      reader.drawing = () => Promise.reject(new ReadingProblem(reason));
      const [found] = await all(reading.readPictures([0], reader));
      expect(found?.documents).toHaveLength(1);
      expect(reading.pagesRead(found?.documents ?? [])).toBe(0);
    }
  });

  test("leave it as it was where there is no room for them", async () => {
    const reading = await read(150);
    const { reader } = fakePageReader([readLine(`${LINE} ${LINE} ${LINE}`)]);
    expect(await all(reading.readPictures([0], reader))).toEqual([]);
    expect(reading.waiting(0).draft.text).toContain("آموزگاران");
  });

  test("take the room of what was read before", async () => {
    const reading = await read(170);
    const { reader } = fakePageReader([readLine(LINE)]);
    const [found] = await all(reading.readPictures([0], reader));
    expect(found?.documents).toHaveLength(1);
    expect(reading.pagesRead(found?.documents ?? [])).toBe(1);
  });

  test("keep the others in where one cannot be read", async () => {
    const { reading, pages } = await staged(LINE, LINE);
    const { drawing } = pages.reader;
    let at = 0;
    pages.reader.drawing = (page) => (at++ === 0 ? Promise.reject(new ReadingProblem("damaged")) : drawing(page));
    const [found] = await all(reading.readPictures([0], pages.reader));
    expect(found?.file).toMatchObject({ outcome: "read", pages: { read: 1, of: 2 } });
  });

  test("are read again with their file", async () => {
    const { reading, pages } = await staged(LINE);
    await all(reading.readPictures([0], pages.reader));
    const [found] = await all(reading.readAgain([{ number: 0 }], fakePageReader([readLine(LINE)]).reader));
    expect(found?.documents).toHaveLength(1);
  });
});

test("pictures of pages wait too, and are counted: two bytes of them as a letter", async () => {
  const reading = new Reading({ ids: async () => new Map(), texts: async function* () {} }, 1000);
  const files = ["a.png", "b.png"].map((path) => bytesFile(path, PNG));
  await all(reading.read(files));
  const lines = [LINE, "آب رودخانه میان همهٔ روستاها بخش شود."];
  const { reader } = fakePageReader();
  reader.image = async () => ({ lines: [readLine(lines.shift() ?? "")], picture: { bytes: new Uint8Array(1200) } });
  const found = await all(reading.readPictures([0, 1], reader));
  expect(found.map(({ file }) => file.reason ?? file.outcome)).toEqual(["read", "too-much"]);
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
