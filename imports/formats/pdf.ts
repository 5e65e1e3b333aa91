import { isPersian } from "../../persian/is-persian";
import type { Line } from "../cleaning/line";
import { wholeOf } from "../found-file";
import { PDF_MS, PICTURE_PAGES, WHOLE_JSON } from "../limits";
import { checkPacking } from "../pdf/check-packing";
import { linesOf } from "../pdf/lines-of";
import { openPdf } from "../pdf/open-pdf";
import { type ReadPage, readPage } from "../pdf/read-page";
import type { PageReader } from "../pictures/page-reader";
import { readPicturePages } from "../pictures/read-picture-pages";
import type { Said } from "../proposals/raw-document";
import { ReadingProblem } from "../reading-problem";
import type { Reader } from "./reader";

/** The largest books have a few thousand. */
const PAGES = 10_000;

/** A PDF is one document: its pages that have text, and where that was chosen those that are pictures. */
export const pdf: Reader = {
  isWhole: true,
  async *read(file, _choice, pageReader) {
    const bytes = await wholeOf(file, WHOLE_JSON);
    checkPacking(bytes);
    const { title, of, texts, unread, isRubbish, isDamaged } = await textsIn(bytes);
    const pictures = pageReader && unread.length > 0 ? await picturesIn(bytes, unread, pageReader) : undefined;
    const lines = inOrder(texts, pictures?.lines);
    if (lines.length === 0) {
      if (pictures?.reason) throw new ReadingProblem(pictures.reason);
      if (isDamaged && unread.length === 0) throw new ReadingProblem("damaged");
      throw new ReadingProblem(isRubbish ? "pdf-rubbish" : "pdf-no-text", undefined, undefined, unread.length);
    }
    const scan = pictures && pictures.lines.size > 0 ? pictures : undefined;
    yield { document: { part: 0, lines, ...(title && { title }), ...(scan && { scan }) } };
    const read = texts.size + (pictures?.lines.size ?? 0);
    if (read < of) yield { pages: { read, of }, picturePages: pictures ? 0 : unread.length };
  },
};

interface Texts {
  readonly of: number;
  readonly title: Said | undefined;
  /** The lines of pages that have text, by their numbers from 1. */
  readonly texts: ReadonlyMap<number, readonly Line[]>;
  /** The numbers of pages without a text that could be taken. */
  readonly unread: readonly number[];
  /** Most of what its pages say of themselves is no text, so that none of it is taken. */
  readonly isRubbish: boolean;
  readonly isDamaged: boolean;
}

async function textsIn(bytes: Uint8Array): Promise<Texts> {
  const opened = await openPdf(bytes);
  try {
    if (opened.pages > PAGES) throw new ReadingProblem("too-large", String(opened.pages));
    const pages = new Map<number, ReadPage["columns"]>();
    const unread: number[] = [];
    let [rubbish, isDamaged] = [0, false];
    let gutter: number | undefined;
    const until = performance.now() + PDF_MS;
    for (let number = 1; number <= opened.pages; number++) {
      if (performance.now() > until) throw new ReadingProblem("too-slow");
      const shown = await opened.page(number - 1);
      const page = shown === undefined ? "damaged" : readPage(shown, gutter);
      if (page === "rubbish") rubbish++;
      if (page === "damaged") isDamaged = true;
      else if (typeof page === "string") unread.push(number);
      if (typeof page === "string") continue;
      pages.set(number, page.columns);
      gutter = page.gutter;
    }
    const isRubbish = rubbish > 0 && rubbish >= pages.size;
    if (isRubbish) for (const number of pages.keys()) unread.push(number);
    // Programs write their own name there, or that of the file.
    const title: Said | undefined =
      opened.title !== undefined && isPersian(opened.title) ? { value: opened.title, basis: "properties" } : undefined;
    const texts = isRubbish ? new Map() : byPage(pages);
    return { of: opened.pages, title, texts, unread: unread.sort((one, other) => one - other), isRubbish, isDamaged };
  } finally {
    await opened.close();
  }
}

async function picturesIn(bytes: Uint8Array, numbers: readonly number[], pageReader: PageReader) {
  if (numbers.length > PICTURE_PAGES) throw new ReadingProblem("too-many-pages", String(numbers.length));
  const opened = await openPdf(bytes, (name) => pageReader.decoder(name));
  try {
    return await readPicturePages(numbers, (number) => opened.drawing(number - 1), pageReader);
  } finally {
    await opened.close();
  }
}

/** The lines of all pages as one text, and then page by page again: a line may go on on the next page. */
function byPage(pages: ReadonlyMap<number, ReadPage["columns"]>): Map<number, Line[]> {
  const numbers = [...pages.keys()];
  const lines = linesOf([...pages.values()]);
  const found = new Map<number, Line[]>();
  let page = -1;
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.isPageStart) page++;
    const number = numbers[page] as number;
    found.set(number, [...(found.get(number) ?? []), line]);
  }
  return found;
}

function inOrder(...all: readonly (ReadonlyMap<number, readonly Line[]> | undefined)[]): Line[] {
  const pages = all.flatMap((each) => [...(each ?? [])]);
  return pages.sort(([one], [other]) => one - other).flatMap(([, lines]) => lines);
}
