import { Parser } from "htmlparser2";
import type { Said } from "../proposals/raw-document";
import { MarkupText } from "./markup-text";
import type { Found } from "./reader";

/** Whether a page is one of those that Telegram exports a chat as. */
export const isTelegramPage = (html: string): boolean =>
  /<div class="page_wrap/.test(html) &&
  /<div class="history/.test(html) &&
  /<div class="message (?:default|service)/.test(html);

interface Open {
  readonly name: string;
  readonly classes: ReadonlySet<string>;
}

/** Each message with a text is a document. One that goes on after another has the name of that one. */
export function telegramPageMessages(html: string): Found[] {
  const found: Found[] = [];
  const open: Open[] = [];
  let text: MarkupText | undefined;
  let name = "";
  let forwarded = "";
  let date: string | undefined;
  const isIn = (wanted: string) => open.some(({ classes }) => classes.has(wanted));
  const end = () => {
    const part = found.length;
    text?.endParagraph();
    const lines = text?.taken() ?? [];
    if (lines.length === 0) found.push({ part, reason: "empty" });
    else {
      const [issuer, sent] = [said(forwarded) ?? said(name), said(date)];
      found.push({ document: { part, lines, ...(issuer && { issuer }), ...(sent && { date: sent }) } });
    }
    text = undefined;
    forwarded = "";
    date = undefined;
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === "br") {
        text?.endLine();
        return;
      }
      const classes = new Set((attributes.class ?? "").split(/\s+/));
      open.push({ name: tag, classes });
      if (classes.has("date") && attributes.title) date ??= dateIn(attributes.title);
      if (classes.has("from_name") && isIn("message")) {
        if (isIn("forwarded")) forwarded = "";
        else name = "";
      }
      if (classes.has("text") && isIn("default")) text ??= new MarkupText();
    },
    ontext(words) {
      if (isIn("from_name")) {
        // The time of what was forwarded stands in its author's name.
        if (!isIn("forwarded")) name += words;
        else if (!isIn("date")) forwarded += words;
      } else if (isIn("text") && isIn("default")) text?.add(words);
    },
    onclosetag(tag) {
      if (tag === "br") return;
      const closed = open.at(-1);
      if (closed?.name !== tag) return;
      open.pop();
      if (closed.classes.has("message") && closed.classes.has("default")) end();
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

/** «14.07.2021 10:00:00 UTC+03:30»: the day of it stands first. */
const dateIn = (title: string) => title.replace(/^(\d\d)\.(\d\d)\.(\d{4}).*$/, "$3-$2-$1");

const said = (value: string | undefined): Said | undefined =>
  value?.trim() ? { value: value.trim().replace(/\s+/g, " "), basis: "message" } : undefined;
