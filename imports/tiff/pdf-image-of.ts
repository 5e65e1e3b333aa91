import { checkInflated, INFLATED_AT_ONCE } from "../pdf/check-inflated";
import type { PdfImage } from "../pdf/write-pdf";
import { sizeOf } from "../pictures/size-of";
import { ReadingProblem } from "../reading-problem";
import type { Tiff } from "./directories";
import type { TiffPage } from "./tiff-page";

/** How TIFF calls the ways in which samples are packed. */
const [PLAIN, MODIFIED_HUFFMAN, GROUP_3, GROUP_4, LZW, OLD_JPEG, JPEG, DEFLATE, PACK_BITS, ADOBE_DEFLATE] = [
  1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946,
];
/** What samples mean: how dark, how light, colours, places in a table, inks, light and two colours. */
const [DARKNESS, LIGHTNESS, RGB, PALETTE, INKS, YCBCR] = [0, 1, 2, 3, 5, 6];

const unknown = (what: string) => new ReadingProblem("unknown-packing", what);

/**
 * The pieces of a picture of a TIFF as pictures of a PDF, in their order: what packs them is the same in both, so that one
 * decoder is enough.
 * @throws {ReadingProblem} `unknown-packing`; `bomb` where a piece would unpack to far more than its pixels
 */
export function pdfImagesOf(page: TiffPage, { bytes, isLittleEndian }: Tiff): PdfImage[] {
  const { width, height, piece } = page;
  if (page.bits === 16 && isLittleEndian) throw unknown("16 bits, the lower first");
  const colours = coloursOf(page);
  return page.pieces.map(({ from, to }, at) => {
    // The last strip has the rows that are left; tiles are whole.
    const rows = piece.isTile ? piece.height : Math.min(piece.height, height - at * piece.height);
    const filter = filterOf(page, rows);
    const packed = unpackedFromTiff(page, bytes.subarray(from, to));
    // Whatever else packs it is unpacked no further than to the last row; programs leave something behind that.
    if (isDeflated(page))
      checkInflated(packed, ((piece.width * page.samples * page.bits + 7) >> 3) * rows + INFLATED_AT_ONCE);
    if (isJpeg(page)) checkSize(packed, piece);
    return {
      width: piece.isTile ? piece.width : width,
      height: rows,
      entries: [colours, filter].filter((each) => each !== "").join(" "),
      packed,
    };
  });
}

const isJpeg = ({ compression }: TiffPage) => compression === JPEG || compression === OLD_JPEG;
const isDeflated = ({ compression }: TiffPage) => compression === DEFLATE || compression === ADOBE_DEFLATE;
const isFax = ({ compression }: TiffPage) => [MODIFIED_HUFFMAN, GROUP_3, GROUP_4].includes(compression);

function coloursOf(page: TiffPage): string {
  const { photometric, samples, bits } = page;
  if (![1, 2, 4, 8, 16].includes(bits)) throw unknown(`${bits} bits`);
  const as = (space: string, decode = "") => `/BitsPerComponent ${bits} /ColorSpace ${space}${decode}`;
  if (samples === 1 && (photometric === DARKNESS || photometric === LIGHTNESS)) {
    // Faxes say themselves which of their runs are black.
    const isTurned = photometric === DARKNESS && !isFax(page);
    return as("/DeviceGray", isTurned ? " /Decode [1 0]" : "");
  }
  if (samples === 1 && photometric === PALETTE && bits <= 8) return as(paletteOf(page));
  if (samples === 3 && (photometric === RGB || (photometric === YCBCR && isJpeg(page)))) return as("/DeviceRGB");
  if (samples === 4 && photometric === INKS) return as("/DeviceCMYK");
  throw unknown(`${samples} samples of ${photometric}`);
}

/** A table has all reds, then all greens, then all blues, of 16 bits each. */
function paletteOf({ colourMap, bits }: TiffPage): string {
  const colours = 2 ** bits;
  if (colourMap.length < 3 * colours) throw new ReadingProblem("damaged", "colours");
  const hex = Array.from({ length: 3 * colours }, (_, at) => {
    const level = (colourMap[(at % 3) * colours + Math.floor(at / 3)] ?? 0) >> 8;
    return level.toString(16).padStart(2, "0");
  });
  return `[/Indexed /DeviceRGB ${colours - 1} <${hex.join("")}>]`;
}

function filterOf(page: TiffPage, rows: number): string {
  const { compression, samples, bits, piece, photometric, t4, isPredicted } = page;
  const predicted = isPredicted
    ? ` /DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${piece.width} >>`
    : "";
  const fax = (kind: string) => {
    const isTurned = photometric === LIGHTNESS;
    return `/Filter /CCITTFaxDecode /DecodeParms << ${kind} /Columns ${piece.width} /Rows ${rows} /EndOfBlock false /BlackIs1 ${isTurned} >>`;
  };
  switch (compression) {
    case PLAIN:
      return "";
    case MODIFIED_HUFFMAN:
      return fax("/K 0 /EncodedByteAlign true");
    case GROUP_3:
      return fax(`/K ${t4 & 1}`);
    case GROUP_4:
      return fax("/K -1");
    case LZW:
      return `/Filter /LZWDecode${predicted}`;
    case DEFLATE:
    case ADOBE_DEFLATE:
      return `/Filter /FlateDecode${predicted}`;
    case PACK_BITS:
      return "/Filter /RunLengthDecode";
    case JPEG:
    case OLD_JPEG:
      return `/Filter /DCTDecode /DecodeParms << /ColorTransform ${photometric === YCBCR ? 1 : 0} >>`;
  }
  throw unknown(`compression ${compression}`);
}

/** A piece as a PDF has it: with the tables that a TIFF keeps apart, and bits in the order of PDFs. */
function unpackedFromTiff(page: TiffPage, piece: Uint8Array): Uint8Array {
  const { compression, jpegTables, isFillOrderReversed, bits } = page;
  // In the order of TIFF's fifth edition, whose codes are read from the other end.
  if (compression === LZW && piece[0] === 0 && (piece[1] ?? 0) & 1) throw unknown("LZW of 1988");
  if (compression === OLD_JPEG && (piece[0] !== 0xff || piece[1] !== 0xd8)) throw unknown("JPEG of 1992");
  // Tables end, and a piece begins, with a marker of two bytes.
  if (compression === JPEG && jpegTables) return joined(jpegTables.subarray(0, -2), piece.subarray(2));
  if (compression === PACK_BITS) return joined(piece, Uint8Array.of(END_OF_RUNS));
  return isFillOrderReversed && (isFax(page) || bits < 8) ? piece.map(reversed) : piece;
}

/** Pixels by which a JPEG may stick out of its piece: its blocks are of sixteen at the most. */
const BLOCK = 16;

/** A JPEG says itself how large it is, and that is what it unpacks to. @throws {ReadingProblem} `damaged` or `bomb` */
function checkSize(packed: Uint8Array, piece: TiffPage["piece"]): void {
  const size = sizeOf(packed);
  if (!size) throw new ReadingProblem("damaged", "JPEG");
  if (size.width > piece.width + BLOCK || size.height > piece.height + BLOCK)
    throw new ReadingProblem("bomb", `${size.width} × ${size.height}`);
}

/** What ends runs of bytes in a PDF; a TIFF ends where it ends. */
const END_OF_RUNS = 128;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const reversed = (byte: number): number => {
  let other = 0;
  for (let bit = 0; bit < 8; bit++) other |= ((byte >> bit) & 1) << (7 - bit);
  return other;
};
