import { wholeOf } from "../found-file";
import { WHOLE_JSON } from "../limits";
import { openJpeg2000 } from "../pictures/open-jpeg-2000";
import type { PackedPictures } from "../pictures/packed-picture";
import { readPicturePages } from "../pictures/read-picture-pages";
import { ReadingProblem } from "../reading-problem";
import { openTiff } from "../tiff/open-tiff";
import type { Reader } from "./reader";

/** A file of pictures that browsers do not open is one document, of one page or many. They are read where that was chosen. */
const packedPicture = (open: (bytes: Uint8Array) => PackedPictures): Reader => ({
  isWhole: true,
  async *read(file, _choice, pageReader) {
    const { pages, drawing } = open(await wholeOf(file, WHOLE_JSON));
    if (!pageReader) throw new ReadingProblem("picture", undefined, undefined, pages);
    const numbers = Array.from({ length: pages }, (_, at) => at + 1);
    const decoderOf = (name: string) => pageReader.decoder(name);
    const scan = await readPicturePages(numbers, (number) => drawing(number, decoderOf), pageReader);
    const read = scan.lines.size;
    if (read === 0) throw new ReadingProblem(scan.reason ?? "no-writing");
    yield { document: { part: 0, lines: [...scan.lines.values()].flat(), scan } };
    if (read < pages) yield { pages: { read, of: pages }, picturePages: 0 };
  },
});

export const tiff = packedPicture(openTiff);
export const jpeg2000 = packedPicture(openJpeg2000);
