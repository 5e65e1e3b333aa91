import type { Said } from "../proposals/raw-document";
import { ReadingProblem } from "../reading-problem";
import { openPackage } from "../zip/package";
import { htmlText } from "./html-text";
import type { Reader } from "./reader";
import { firstText, readXml } from "./xml";

/** A book: each of its chapters is a document. */
export const epub: Reader = {
  isWhole: false,
  async *read(file) {
    const parts = await openPackage(file);
    const container = await parts.text("META-INF/container.xml");
    const path = container && attributeOf(container, "rootfile", "full-path");
    const book = path && (await parts.text(path));
    if (!book) throw new ReadingProblem("damaged", "META-INF/container.xml");
    const [issuer, date] = [said(firstText(book, "dc:creator")), said(firstText(book, "dc:date"))];
    const about = { ...(issuer && { issuer }), ...(date && { date }) };
    for (const [part, href] of chaptersOf(book).entries()) {
      const page = await parts.text(within(path, href));
      if (page === undefined) yield { part, reason: "damaged" };
      else {
        const { lines, title } = htmlText(page);
        yield { document: { part, lines, ...about, ...(title && { title }) } };
      }
    }
  },
};

const said = (value: string | undefined): Said | undefined => (value ? { value, basis: "properties" } : undefined);

/** The chapters' files in the order in which they are read. */
function chaptersOf(book: string): string[] {
  const files = new Map<string, string>();
  const order: string[] = [];
  readXml(book, {
    open(name, { id, href, idref, properties }) {
      if (name.endsWith("item") && id && href && properties !== "nav") files.set(id, href);
      if (name.endsWith("itemref") && idref) order.push(idref);
    },
  });
  return order.flatMap((id) => files.get(id) ?? []);
}

function attributeOf(xml: string, element: string, attribute: string): string | undefined {
  let found: string | undefined;
  readXml(xml, {
    open(name, attributes) {
      if (name === element) found ??= attributes[attribute];
    },
  });
  return found;
}

/** A path inside the book, from that of the file that names it. */
function within(from: string, href: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of unescaped(href).split("#")[0]?.split("/") ?? []) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
