import { PICTURE_PIXELS } from "../limits";
import { unpacked } from "../pdf/unpacked";
import { ReadingProblem } from "../reading-problem";
import { drawingOfPicture } from "./drawing-of-picture";
import { isCutShort } from "./is-cut-short";
import type { PackedPictures } from "./packed-picture";
import { sizeOf } from "./size-of";

/** Opens a picture in JPEG 2000, as libraries keep their scans. @throws {ReadingProblem} `damaged` or `too-many-pixels` */
export function openJpeg2000(bytes: Uint8Array): PackedPictures {
  const size = sizeOf(bytes);
  if (!size || size.width * size.height === 0) throw new ReadingProblem("damaged");
  if (size.width * size.height > PICTURE_PIXELS)
    throw new ReadingProblem("too-many-pixels", `${size.width} × ${size.height}`);
  if (isCutShort(bytes)) throw new ReadingProblem("damaged");
  return {
    pages: 1,
    drawing: async (_number, decoderOf) => {
      const [picture] = await unpacked([{ ...size, entries: "/Filter /JPXDecode", packed: bytes }], decoderOf);
      return picture && drawingOfPicture(picture);
    },
  };
}
