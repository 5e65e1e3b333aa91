/** A picture as a PDF has it. */
export interface PdfImage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** How its samples are stored and packed: the entries of its dictionary beside its size. */
  readonly entries: string;
  readonly packed: Uint8Array;
}

const encoder = new TextEncoder();

/** A PDF of one page, on which pictures are drawn one after the other. */
export function writePdf(images: readonly PdfImage[]): Uint8Array {
  const first = 5;
  const draws = images.map((_, at) => `/I${at} Do`).join(" ");
  const names = images.map((_, at) => `/I${at} ${first + at} 0 R`).join(" ");
  const objects: readonly (readonly (string | Uint8Array)[])[] = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    ["<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
    ],
    [`<< /Length ${draws.length} >> stream\n${draws}\nendstream`],
    ...images.map(({ width, height, entries, packed }) => [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries} /Length ${packed.length} >> stream\n`,
      packed,
      "\nendstream",
    ]),
  ];
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: string | Uint8Array) => {
    const bytes = typeof part === "string" ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add("%PDF-1.7\n");
  const offsets = objects.map((object, at) => {
    const offset = length;
    for (const part of [`${at + 1} 0 obj\n`, ...object, "\nendobj\n"]) add(part);
    return offset;
  });
  const start = length;
  const size = objects.length + 1;
  add(`xref\n0 ${size}\n0000000000 65535 f \n`);
  for (const offset of offsets) add(`${String(offset).padStart(10, "0")} 00000 n \n`);
  add(`trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
