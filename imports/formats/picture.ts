import { confidenceOf } from "../../pictures/read-picture";
import { wholeOf } from "../found-file";
import { PICTURE_PIXELS, WHOLE_JSON } from "../limits";
import { isCutShort } from "../pictures/is-cut-short";
import { pageLines, reasonAgainst } from "../pictures/page-lines";
import { sizeOf } from "../pictures/size-of";
import { ReadingProblem } from "../reading-problem";
import type { Reader } from "./reader";

/** A picture is one document of one page. It is read where that was chosen. */
export const picture: Reader = {
  isWhole: true,
  async *read(file, _choice, pageReader) {
    const bytes = await wholeOf(file, WHOLE_JSON);
    const size = sizeOf(bytes);
    if (!size || size.width * size.height === 0) throw new ReadingProblem("damaged");
    if (size.width * size.height > PICTURE_PIXELS)
      throw new ReadingProblem("too-many-pixels", `${size.width} × ${size.height}`);
    if (isCutShort(bytes)) throw new ReadingProblem("damaged");
    if (!pageReader) throw new ReadingProblem("picture", undefined, undefined, 1);
    const { lines, picture } = await pageReader.image(bytes);
    const reason = reasonAgainst(lines);
    if (reason) throw new ReadingProblem(reason);
    const confidence = Math.round(confidenceOf(lines));
    yield {
      document: { part: 0, lines: pageLines(lines, 1), scan: { confidence, pictures: new Map([[1, picture]]) } },
    };
  },
};
