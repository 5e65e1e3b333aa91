import type { FoundFile } from "../../imports/types";
import { file } from "./brought";
import { document, FORMATS } from "./made";
import { writtenPdf } from "./written-pdf";

/** What must become of a file. */
export interface Expected {
  readonly path: string;
  /** How many documents it gives, or why none. */
  readonly became: number | string;
}

/** How a file can be broken, so that it is known what must be said of it. */
const BROKEN: readonly { readonly name: string; readonly content: Uint8Array | string; readonly reason: string }[] = [
  { name: "empty.txt", content: "", reason: "empty" },
  { name: "latin.txt", content: "Nothing of this is Persian.", reason: "no-persian" },
  {
    name: "noise.txt",
    content: Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
    reason: "not-text",
  },
  { name: "facts.md", content: "---\ntitle: [\n---\nمتن", reason: "front-matter" },
  { name: "half.json", content: '{"text": "متن', reason: "damaged" },
  { name: "numbers.csv", content: "id,date\n1,2020\n2,2021", reason: "no-text-column" },
  { name: "half.docx", content: "PK\u0003\u0004 and no more", reason: "damaged" },
  { name: "locked.docx", content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), reason: "encrypted" },
  { name: "pictures.pdf", content: writtenPdf([[], []]), reason: "pdf-no-text" },
  { name: "half.pdf", content: "%PDF-1.7 and no more", reason: "damaged" },
  { name: "no.epub", content: "متن", reason: "damaged" },
  { name: "half.zip", content: "PK", reason: "damaged" },
  { name: "page.mhtml", content: "MIME-Version: 1.0\n\nمتن", reason: "damaged" },
  { name: "picture.bmp", content: Uint8Array.of(0x89, 0x50), reason: "unknown-format" },
  { name: "Thumbs.db", content: "x", reason: "system-file" },
  { name: "old.doc", content: "x", reason: "old-office" },
  { name: "lines.jsonl", content: "{\n[\n", reason: "damaged" },
];

/** A folder of so many files of all formats and encodings, each tenth broken in one of the ways that there are. */
export function mixedFolder(count: number): { readonly files: FoundFile[]; readonly expected: Expected[] } {
  const names = Object.keys(FORMATS);
  const files: FoundFile[] = [];
  const expected: Expected[] = [];
  for (let number = 0; number < count; number++) {
    const folder = `پوشهٔ ${Math.floor(number / 100)}`;
    const broken = number % 10 === 9 ? BROKEN[Math.floor(number / 10) % BROKEN.length] : undefined;
    if (broken) {
      const path = `${folder}/${number}/${broken.name}`;
      files.push(file(path, broken.content));
      expected.push({ path, became: broken.reason });
      continue;
    }
    const name = names[number % names.length] ?? "";
    const path = `${folder}/${number}.${name}`;
    files.push(file(path, FORMATS[name]?.(document(number)) ?? ""));
    if (name === "zip") expected.push({ path: `${path}/inside.txt`, became: 1 });
    expected.push({ path, became: name === "zip" ? 0 : name === "telegram.html" ? 2 : 1 });
  }
  return { files, expected };
}
