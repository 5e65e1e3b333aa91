/** A glyph of a PDF that is written here: what its file says it stands for, and where it stands, in points from below. */
export interface WrittenGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Every glyph of these fonts is half as wide as it is high. */
const WIDTH = 500;
const PAGE = { width: 420, height: 595 };

interface Also {
  /** Its file says what glyphs stand for. */
  readonly hasUnicode?: boolean;
  /** It has a password. */
  readonly isLocked?: boolean;
  /** Its pages lie on their side, and are turned when they are shown. */
  readonly isTurned?: boolean;
  /** What a stream of it holds, packed. */
  readonly packed?: Uint8Array;
}

/** A PDF with these glyphs on its pages, each placed by itself. */
export function writtenPdf(
  pages: readonly (readonly WrittenGlyph[])[],
  { hasUnicode = true, isLocked, isTurned, packed }: Also = {},
): Uint8Array {
  const numbers = new Map<string, number>();
  for (const { text } of pages.flat()) if (!numbers.has(text)) numbers.set(text, numbers.size + 1);
  const hex = (number: number) => number.toString(16).padStart(4, "0");
  const utf16 = (text: string) => Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join("");
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /One def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${[...numbers].map(([text, number]) => `1 beginbfchar <${hex(number)}> <${utf16(text)}> endbfchar`).join("\n")}
endcmap end end`;
  const content = (glyphs: readonly WrittenGlyph[]) =>
    `BT ${glyphs
      .map(
        ({ text, x, y, size = 12 }) =>
          `/F ${size} Tf ${isTurned ? `0 1 -1 0 ${PAGE.height - y} ${x}` : `1 0 0 1 ${x} ${y}`} Tm <${hex(numbers.get(text) ?? 0)}> Tj`,
      )
      .join("\n")} ET`;
  const stream = (text: string) => `<< /Length ${text.length} >> stream\n${text}\nendstream`;
  const first = 6;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /One /Encoding /Identity-H /DescendantFonts [4 0 R]${hasUnicode ? " /ToUnicode 5 0 R" : ""} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /One /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${WIDTH} /FontDescriptor << /Type /FontDescriptor /FontName /One /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(unicode),
    ...pages.flatMap((glyphs, at) => [
      `<< /Type /Page /Parent 2 0 R ${isTurned ? `/Rotate 90 /MediaBox [0 0 ${PAGE.height} ${PAGE.width}]` : `/MediaBox [0 0 ${PAGE.width} ${PAGE.height}]`} /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      stream(content(glyphs)),
    ]),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  if (packed)
    file += `${objects.length + 1} 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >> stream\n${latin1(packed)}\nendstream endobj\n`;
  const lock = isLocked
    ? ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`
    : "";
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** How the glyphs of a line come into its file. */
export interface Written {
  /** From here to the left, or from here to the right where it is `backwards`. */
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  /** From the left, as they are seen; from the right, as they are read; or from the left, as they are read, by a program that knows nothing of right and left. */
  readonly order?: "seen" | "read" | "backwards";
  /** Spaces are gaps. */
  readonly hasNoSpaces?: boolean;
}

const STEP = WIDTH / 1000;

/** A line of Persian; numbers and Latin words in it stand as they do on paper. لا is one glyph. */
export function line(text: string, { x = 380, y, size = 12, order = "seen", hasNoSpaces }: Written): WrittenGlyph[] {
  const glyphs = text.match(/ل[اآأإ]|[\s\S]/g) ?? [];
  const step = STEP * size;
  if (order === "backwards") return glyphs.map((glyph, at) => ({ text: glyph, x: 40 + at * step, y, size }));
  const seen = glyphs
    .join("\u0000")
    .replace(/[A-Za-z\d۰-۹](?:[\0 A-Za-z\d۰-۹.,:/٫٬-]*[A-Za-z\d۰-۹])?/g, (run) =>
      run.split("\u0000").reverse().join("\u0000"),
    )
    .split("\u0000");
  const placed = seen.map((glyph, at) => ({ text: glyph, x: x - (at + 1) * step, y, size }));
  const shown = hasNoSpaces ? placed.filter(({ text }) => text !== " ") : placed;
  return order === "read" ? shown : shown.reverse();
}
