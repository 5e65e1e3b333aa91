import { isPersian } from "../../persian/is-persian";
import { wholeOf } from "../found-file";
import { PDF_MS, WHOLE_JSON } from "../limits";
import { checkPacking } from "../pdf/check-packing";
import { linesOf } from "../pdf/lines-of";
import { openPdf } from "../pdf/open-pdf";
import { type ReadPage, readPage } from "../pdf/read-page";
import type { Said } from "../proposals/raw-document";
import { ReadingProblem } from "../reading-problem";
import type { Reader } from "./reader";

/** The largest books have a few thousand. */
const PAGES = 10_000;

/** A PDF whose pages have text is one document. */
export const pdf: Reader = {
  isWhole: true,
  async *read(file) {
    const bytes = await wholeOf(file, WHOLE_JSON);
    checkPacking(bytes);
    const opened = await openPdf(bytes);
    try {
      if (opened.pages > PAGES) throw new ReadingProblem("too-large", String(opened.pages));
      const pages: ReadPage["columns"][] = [];
      let [rubbish, damaged] = [0, 0];
      let gutter: number | undefined;
      const until = performance.now() + PDF_MS;
      for (let number = 0; number < opened.pages; number++) {
        if (performance.now() > until) throw new ReadingProblem("too-slow");
        const shown = await opened.page(number);
        const page = shown === undefined ? "damaged" : readPage(shown, gutter);
        if (page === "rubbish") rubbish++;
        if (page === "damaged") damaged++;
        if (typeof page === "string") continue;
        pages.push(page.columns);
        gutter = page.gutter;
      }
      if (rubbish > 0 && rubbish >= pages.length) throw new ReadingProblem("pdf-rubbish");
      if (pages.length === 0) throw new ReadingProblem(damaged > 0 ? "damaged" : "pdf-no-text");
      // Programs write their own name there, or that of the file.
      const title: Said | undefined =
        opened.title !== undefined && isPersian(opened.title)
          ? { value: opened.title, basis: "properties" }
          : undefined;
      yield { document: { part: 0, lines: linesOf(pages), ...(title && { title }) } };
      if (pages.length < opened.pages) yield { pages: { read: pages.length, of: opened.pages } };
    } finally {
      await opened.close();
    }
  },
};
