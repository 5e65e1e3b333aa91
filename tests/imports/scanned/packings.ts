import { readFileSync } from "node:fs";
import { latin1, type PdfImage } from "../pictured-pdf";

const SIZE = { width: 504, height: 108 };

const packed = (name: string) => latin1(new Uint8Array(readFileSync(new URL(name, import.meta.url))));

/** tests/pages/two-lines.png as scanners and libraries pack their pages, by what that is called. */
export const PACKINGS: Readonly<Record<string, PdfImage>> = {
  "JPEG 2000": { ...SIZE, entries: "/Filter /JPXDecode", packed: packed("two-lines.jp2") },
  JBIG2: {
    ...SIZE,
    entries: "/BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
    packed: packed("two-lines.jb2"),
  },
  "CCITT Group 4": {
    ...SIZE,
    entries: `/BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${SIZE.width} /Rows ${SIZE.height} >>`,
    packed: packed("two-lines.g4"),
  },
};
