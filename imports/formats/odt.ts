import type { Line } from "../cleaning/line";
import { WHY } from "../cleaning/why";
import { ReadingProblem } from "../reading-problem";
import { openPackage } from "../zip/package";
import { titleProperty } from "./office-title";
import type { Reader } from "./reader";
import { firstText, readXml } from "./xml";

/** What was deleted while changes were tracked, remarks in the margin, and the mark of a note. */
const UNSEEN = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:note-citation",
  "office:forms",
  "svg:desc",
  "svg:title",
]);

/** A document of LibreOffice is one document. */
export const odt: Reader = {
  isWhole: true,
  async *read(file) {
    const parts = await openPackage(file);
    const body = await parts.text("content.xml");
    if (body === undefined) throw new ReadingProblem("damaged", "content.xml");
    const meta = await parts.text("meta.xml");
    yield { document: { part: 0, lines: linesOf(body), ...titleProperty(meta && firstText(meta, "dc:title")) } };
  },
};

function linesOf(xml: string): Line[] {
  const lines: Line[] = [];
  const notes: Line[] = [];
  /** The text of each paragraph that is open: a note's stands inside that which it is a note to. */
  const open: string[] = [];
  let unseen = 0;
  let inNote = 0;
  const say = (words: string) => {
    const last = open.pop();
    if (last !== undefined) open.push(last + words);
  };
  const end = (text: string) => {
    if (text.trim() === "") return;
    if (inNote > 0) notes.push({ text, why: WHY.note });
    else lines.push({ text, isParagraph: true });
  };
  readXml(xml, {
    open(name, attributes) {
      if (UNSEEN.has(name)) unseen++;
      if (unseen > 0) return;
      if (name === "text:p" || name === "text:h") open.push("");
      else if (name === "text:note") inNote++;
      else if (name === "text:tab") say("\t");
      else if (name === "text:s") say(" ".repeat(Math.min(100, Number(attributes["text:c"] ?? 1) || 1)));
      else if (name === "text:line-break") {
        end(open.pop() ?? "");
        open.push("");
      }
    },
    text(words) {
      if (unseen === 0) say(words.replace(/\s+/g, " "));
    },
    close(name) {
      if (UNSEEN.has(name)) unseen--;
      if (unseen > 0) return;
      if (name === "text:p" || name === "text:h") end(open.pop() ?? "");
      else if (name === "text:note") inNote--;
    },
  });
  return [...lines, ...notes];
}
