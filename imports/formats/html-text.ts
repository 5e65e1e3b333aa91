import { Parser } from "htmlparser2";
import { foldText } from "../../persian/fold";
import type { Line } from "../cleaning/line";
import { WHY } from "../cleaning/why";
import type { RawDocument } from "../proposals/raw-document";
import { MarkupText } from "./markup-text";

/** What is no text, or none that is shown. */
const UNSEEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "textarea",
  "head",
  "title",
]);
/** What stands around the text of a page. */
const AROUND = new Set(["nav", "footer", "aside", "button", "menu"]);
const MAIN = new Set(["article", "main"]);
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const AROUND_ROLES = new Set(["navigation", "banner", "contentinfo", "complementary", "search", "menu"]);

/** In UTF-16 units. With less text than this, the page's main part is not where it says it is. */
const LEAST_MAIN = 150;

/** What a page of the web has to read, and says of itself. */
export type HtmlText = Pick<RawDocument, "lines" | "title" | "issuer" | "date" | "source">;

/**
 * The reading text of a page: what it shows, without scripts and styles; navigation and all else that stands around its
 * main part is marked as not of it. Takes any string, in linear time; never throws.
 */
export function htmlText(html: string): HtmlText {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.say(text),
      onclosetag: (name) => page.close(name),
      oncomment: (comment) => page.comment(comment),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return page.told();
}

/** How deep an element is in each sort of part. */
interface Open {
  readonly name: string;
  readonly unseen: number;
  readonly around: number;
  readonly main: number;
  readonly kept: number;
}

class Page {
  private readonly text = new MarkupText();
  private readonly open_: Open[] = [{ name: "", unseen: 0, around: 0, main: 0, kept: 0 }];
  private readonly meta = new Map<string, string>();
  private titleText = "";
  private heading = "";
  private isInTitle = false;
  private isInHeading = false;
  /** Lines that are of no main part, by their index. */
  private readonly outside = new Set<number>();

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const above = this.here();
    if (!INLINE.has(name)) name === "br" ? this.endLine() : this.endParagraph();
    if (name === "meta") this.note(attributes.property ?? attributes.name ?? attributes.itemprop, attributes.content);
    if (name === "link" && attributes.rel === "canonical") this.note("canonical", attributes.href);
    if (name === "time") this.note("time", attributes.datetime);
    if (name === "title" && above.unseen <= 1) this.isInTitle = true;
    if (name === "h1" && this.heading === "") this.isInHeading = true;
    const isHidden =
      "hidden" in attributes || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? "");
    const isAround = AROUND.has(name) || AROUND_ROLES.has(attributes.role ?? "");
    this.open_.push({
      name,
      unseen: above.unseen + Number(UNSEEN.has(name) || isHidden),
      around: above.around + Number(isAround),
      main: above.main + Number(MAIN.has(name) || attributes.role === "main"),
      kept: above.kept + Number(name === "pre"),
    });
  }

  say(text: string): void {
    if (this.isInTitle) this.titleText += text;
    const { unseen, kept } = this.here();
    if (unseen > 0) return;
    if (this.isInHeading) this.heading += text;
    this.text.add(text, kept > 0);
  }

  close(name: string): void {
    if (!INLINE.has(name) && name !== "br") this.endParagraph();
    if (name === "title") this.isInTitle = false;
    if (name === "h1") this.isInHeading = false;
    // The parser closes each that it has opened, the last one first.
    if (this.open_.length > 1 && this.here().name === name) this.open_.pop();
  }

  /** A saved page says in a comment where it is from. */
  comment(comment: string): void {
    const [, address] = /Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/.exec(comment) ?? [];
    const [, saved] = /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(comment) ?? [];
    this.note("saved", address ?? saved);
  }

  told(): HtmlText {
    this.endParagraph();
    const lines = this.text.taken();
    const main = lines.reduce(
      (sum, { text, why }, at) => sum + (why === undefined && !this.outside.has(at) ? text.length : 0),
      0,
    );
    const hasMain = main >= LEAST_MAIN;
    const isAllAround = lines.every(({ text, why }) => why !== undefined || text.trim() === "");
    const isOutside = (at: number) => hasMain && this.outside.has(at);
    const about = (...names: string[]) => names.map((name) => this.meta.get(name)).find((value) => value !== undefined);
    const heading = oneLine(this.heading);
    const title = about("og:title", "dc.title", "citation_title") ?? (heading || oneLine(this.titleText));
    const issuer = about("author", "article:author", "dc.creator", "og:site_name");
    const date = about("article:published_time", "datepublished", "dc.date", "date", "pubdate", "time");
    const source = about("saved", "canonical", "og:url");
    const isAddress = issuer !== undefined && /^https?:/.test(issuer);
    return {
      lines: isAllAround
        ? lines.map(({ text }) => ({ text }))
        : lines.map((line, at) => (isOutside(at) ? around(line) : line)),
      ...(title && { title: { value: withoutSite(title, about("og:site_name")), basis: "properties" } }),
      ...(issuer && !isAddress && { issuer: { value: issuer, basis: "properties" } }),
      ...(date && { date: { value: date, basis: "properties" } }),
      ...(source && { source }),
    };
  }

  private here(): Open {
    return this.open_.at(-1) as Open;
  }

  private endLine(): void {
    this.end(() => this.text.endLine(this.why()));
  }

  private endParagraph(): void {
    this.end(() => this.text.endParagraph(this.why()));
  }

  private end(end: () => void): void {
    const before = this.text.taken().length;
    end();
    if (this.here().main > 0) return;
    for (let at = before; at < this.text.taken().length; at++) this.outside.add(at);
  }

  private why(): string | undefined {
    return this.here().around > 0 ? WHY.web : undefined;
  }

  /** The first of each name is the page's own. */
  private note(name: string | undefined, value: string | undefined): void {
    const key = name?.toLowerCase();
    if (key && value?.trim() && !this.meta.has(key)) this.meta.set(key, oneLine(value));
  }
}

const around = (line: Line): Line => (line.text === "" ? line : { ...line, why: WHY.web });

const oneLine = (text: string) => text.trim().replace(/\s+/g, " ");

/** «عنوان | نام سایت» without the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site) return title;
  const [last = "", ...before] = title.split(/\s+[|–—-]\s+/).reverse();
  return before.length > 0 && foldText(last).trim() === foldText(site).trim()
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, "")
    : title;
}
