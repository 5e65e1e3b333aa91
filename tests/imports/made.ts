import { zipSync } from "fflate";
import { encoded, inArabicLetters } from "./encoded";
import { inIranSystem } from "./in-iran-system";
import { line, writtenPdf } from "./written-pdf";

/** A document that files of every format are made of. */
export interface Written {
  readonly title: string;
  readonly issuer: string;
  /** `1400/04/23` */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

const utf8 = (text: string) => encoded(text, "utf-8");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const elements = (name: string, texts: readonly string[], attributes = "") =>
  texts.map((text) => `<${name}${attributes}>${escaped(text)}</${name}>`).join("");

const linesOf = ({ title, issuer, date, paragraphs }: Written) => [title, ...paragraphs, issuer, date];
const plain = (written: Written) => linesOf(written).join("\n\n");

const withoutHamzaAbove = (text: string) => text.replace(/[ٔ–]/g, "").replace(/[«»]/g, '"');

/** What a text loses in an encoding that has no hamza above, no ZWNJ and no Persian letters. */
const inOldLetters = (text: string) =>
  inArabicLetters(
    withoutHamzaAbove(text)
      .replaceAll("\u200C", "")
      .replaceAll("گ", "ك")
      .replaceAll("پ", "ب")
      .replaceAll("چ", "ج")
      .replaceAll("ژ", "ز")
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
  );

const page = ({ title, paragraphs, issuer, date }: Written) =>
  `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><nav>صفحهٔ نخست</nav><main><h1>${escaped(title)}</h1>${elements("p", [...paragraphs, issuer, date])}</main></body></html>`;

const quoted = (text: string) =>
  Array.from(utf8(text), (byte) =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte),
  )
    .join("")
    .replace(/(?:[^=\n]|=[0-9A-F]{2}){60}/g, "$&=\r\n");

const message = (written: Written) => `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/one
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Edge--1"

------Edge--1
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/one

${quoted(page(written))}
------Edge--1
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------Edge--1--
`;

const word = (written: Written) =>
  zipSync({
    "[Content_Types].xml": utf8("<Types/>"),
    "word/document.xml": utf8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${linesOf(written)
        .map(
          (text) =>
            `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>${escaped(text.slice(0, 5))}</w:t></w:r><w:r><w:t xml:space="preserve">${escaped(text.slice(5))}</w:t></w:r></w:p>`,
        )
        .join("")}</w:body></w:document>`,
    ),
    "word/footnotes.xml": utf8("<w:footnotes><w:p><w:r><w:t>پانویسی که هست.</w:t></w:r></w:p></w:footnotes>"),
  });

const openDocument = (written: Written) =>
  zipSync({
    mimetype: utf8("application/vnd.oasis.opendocument.text"),
    "content.xml": utf8(
      `<office:document-content><office:body><office:text>${elements("text:p", linesOf(written)).replace("</text:p>", "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>پانویسی که هست.</text:p></text:note-body></text:note></text:p>")}</office:text></office:body></office:document-content>`,
    ),
  });

const book = (written: Written) =>
  zipSync({
    mimetype: utf8("application/epub+zip"),
    "META-INF/container.xml": utf8(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    "OEBPS/book.opf": utf8(
      `<package><metadata><dc:creator>${escaped(written.issuer)}</dc:creator></metadata><manifest><item id="a" href="text/a%20b.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`,
    ),
    "OEBPS/text/a b.xhtml": utf8(page(written)),
  });

const chat = (written: Written) => ({
  name: written.issuer,
  type: "public_channel",
  id: 1,
  messages: [
    { id: 1, type: "service", action: "create_channel", date: "2021-07-14T09:00:00", text: "" },
    {
      id: 2,
      type: "message",
      date: "2021-07-14T10:00:00",
      from: written.issuer,
      text: [plain(written).slice(0, 9), { type: "bold", text: plain(written).slice(9) }],
    },
  ],
});

const chatPage = (
  written: Written,
) => `<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">کانال</div></div><div class="history">
<div class="message service" id="message-1"><div class="body details">14 July 2021</div></div>
<div class="message default clearfix" id="message1"><div class="pull_left userpic_wrap"><div class="initials">ک</div></div><div class="body">
<div class="pull_right date details" title="14.07.2021 10:00:00 UTC+03:30">10:00</div><div class="from_name">
${escaped(written.issuer)} </div><div class="text">
${linesOf(written).map(escaped).join("<br><br>")}</div></div></div>
<div class="message default clearfix joined" id="message2"><div class="body"><div class="pull_right date details" title="14.07.2021 10:01:00 UTC+03:30">10:01</div><div class="text">و این هم پیام دوم است.</div></div></div>
</div></div></body></html>`;

/** Paragraphs as they stand on paper, in lines of 60 letters at most. */
const paperOf = (paragraphs: readonly string[]) =>
  paragraphs
    .flatMap((text) => [...(text.match(/.{1,60}(?:\s|$)/g) ?? []), ""])
    .flatMap((text, at) => line(text.trim(), { y: 560 - 16 * at, size: 11 }));

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = ({ title, issuer, date, paragraphs }: Written, by: string) =>
  [
    ["title", "issuer", "date", "text"],
    [title, issuer, date, paragraphs.join("\n\n")],
  ]
    .map((row) => row.map(cell).join(by))
    .join("\r\n");

/** A file of each format and encoding that is read, by the ending of its name, made of one document. */
export const FORMATS: Readonly<Record<string, (written: Written) => Uint8Array>> = {
  txt: (written) => utf8(plain(written)),
  "utf-16.txt": (written) => Uint8Array.of(0xff, 0xfe, ...encoded(plain(written), "utf-16le")),
  "bare-utf-16.txt": (written) => encoded(plain(written), "utf-16be"),
  "1256.txt": (written) => encoded(inOldLetters(plain(written)), "windows-1256"),
  "8859-6.txt": (written) => encoded(inOldLetters(plain(written)), "iso-8859-6"),
  "dos.txt": (written) => inIranSystem(withoutHamzaAbove(plain(written)).replaceAll("؛", ";")),
  md: (written) => utf8(`# ${written.title}\n\n${[...written.paragraphs, written.issuer, written.date].join("\n\n")}`),
  "facts.md": ({ title, issuer, date, paragraphs }) =>
    utf8(
      `---\ntitle: ${JSON.stringify(title)}\nissuer: ${JSON.stringify(issuer)}\ndate: "${date}"\n---\n\n${paragraphs.join("\n\n")}`,
    ),
  html: (written) => utf8(page(written)),
  mhtml: (written) => utf8(message(written)),
  json: ({ paragraphs, ...facts }) => utf8(JSON.stringify({ ...facts, text: paragraphs })),
  jsonl: ({ paragraphs, ...facts }) => utf8(`${JSON.stringify({ ...facts, text: paragraphs.join("\n\n") })}\n`),
  csv: (written) => utf8(table(written, ",")),
  tsv: (written) => utf8(table(written, "\t")),
  docx: word,
  odt: openDocument,
  epub: book,
  pdf: (written) => writtenPdf([paperOf(linesOf(written))]),
  "telegram.json": (written) => utf8(JSON.stringify(chat(written))),
  "telegram.html": (written) => utf8(chatPage(written)),
  zip: (written) => zipSync({ "inside.txt": utf8(plain(written)) }),
};

/** A document that is like no other of another number. */
export const document = (number: number): Written => ({
  title: `بیانیه شماره ${number} درباره اعتراضات`,
  issuer: "کانون نویسندگان ایران",
  date: "1400/04/23",
  paragraphs: [
    `ما نویسندگان این سرزمین برای بار ${number} می گوییم که زندانیان سیاسی باید بی قید و شرط آزاد شوند و کسی حق ندارد آنان را از دیدن خانواده شان محروم کند.`,
    `بند دوم این متن به رویداد ${number * 7} می پردازد و از همه مردم می خواهد که در برابر ستم خاموش نمانند.`,
  ],
});
