/** In points. */
const PAGE = { width: 420, height: 595 };

/** A picture as a PDF has it. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  /** How its samples are stored and packed: the entries of its dictionary beside its size. */
  readonly entries: string;
  /** In Latin-1. */
  readonly packed: string;
}

/** Rows of a PNG are packed as a PDF packs them. */
function pngIn(bytes: Uint8Array): PdfImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let packed = "";
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (type === "IDAT") packed += latin1(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const colours = { 0: 1, 2: 3 }[bytes[25] as 0 | 2];
  if (colours === undefined) throw new Error("a picture without a palette and opaque is needed");
  const [width, height, bits] = [view.getUint32(16), view.getUint32(20), bytes[24]];
  const entries = `/BitsPerComponent ${bits} /ColorSpace /${colours === 1 ? "DeviceGray" : "DeviceRGB"} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} /Columns ${width} >>`;
  return { width, height, entries, packed };
}

export const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** A PDF as scanners write them: each page is a picture, given as a PNG or packed; or white, where none is given. */
export function picturedPdf(pages: readonly (Uint8Array | PdfImage | undefined)[]): Uint8Array {
  const first = 3;
  const objects = pages.flatMap((page, at) => {
    const image = page instanceof Uint8Array ? pngIn(page) : page;
    const height = image ? (PAGE.width * image.height) / image.width : 0;
    const draws = image ? `q ${PAGE.width} 0 0 ${height} 0 ${PAGE.height - height} cm /I Do Q` : "";
    const number = first + 3 * at;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${number + 1} 0 R /Resources << /XObject << /I ${number + 2} 0 R >> >> >>`,
      `<< /Length ${draws.length} >> stream\n${draws}\nendstream`,
      image
        ? `<< /Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} ${image.entries} /Length ${image.packed.length} >> stream\n${image.packed}\nendstream`
        : "null",
    ];
  });
  const kids = pages.map((_, at) => `${first + 3 * at} 0 R`).join(" ");
  const all = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...objects,
  ];
  let file = "%PDF-1.7\n";
  const offsets = all.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = all.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
