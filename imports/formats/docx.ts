import type { Line } from "../cleaning/line";
import { WHY } from "../cleaning/why";
import { ReadingProblem } from "../reading-problem";
import { openPackage } from "../zip/package";
import { titleProperty } from "./office-title";
import type { Reader } from "./reader";
import { firstText, readXml } from "./xml";

/** Numbers of pages and other fields as they are written, and copies of text boxes for older programs. */
const UNSEEN = new Set(["w:instrText", "mc:Fallback", "w:del", "w:moveFrom"]);
const BREAKS = new Set(["w:br", "w:cr"]);

/** A document of Word is one document. */
export const docx: Reader = {
  isWhole: true,
  async *read(file) {
    const parts = await openPackage(file);
    const body = await parts.text("word/document.xml");
    if (body === undefined) throw new ReadingProblem("damaged", "word/document.xml");
    const core = await parts.text("docProps/core.xml");
    const lines = paragraphsOf(body);
    for (const name of parts.names) {
      const why = /^word\/footnotes|^word\/endnotes/.test(name)
        ? WHY.note
        : /^word\/(?:header|footer)/.test(name)
          ? WHY.runningHead
          : undefined;
      if (why && name.endsWith(".xml"))
        for (const { text } of paragraphsOf((await parts.text(name)) ?? "")) lines.push({ text, why });
    }
    yield { document: { part: 0, lines, ...titleProperty(core && firstText(core, "dc:title")) } };
  },
};

function paragraphsOf(xml: string): Line[] {
  const lines: Line[] = [];
  let text = "";
  let isText = false;
  let unseen = 0;
  const end = () => {
    if (text.trim() !== "") lines.push({ text, isParagraph: true });
    text = "";
  };
  readXml(xml, {
    open(name) {
      if (UNSEEN.has(name)) unseen++;
      if (unseen > 0) return;
      if (name === "w:p") end();
      else if (name === "w:t") isText = true;
      else if (name === "w:tab") text += "\t";
      else if (name === "w:noBreakHyphen") text += "-";
      else if (BREAKS.has(name)) end();
    },
    text(words) {
      if (isText && unseen === 0) text += words.replaceAll("\n", " ");
    },
    close(name) {
      if (UNSEEN.has(name)) unseen--;
      else if (name === "w:t") isText = false;
      else if (name === "w:p" || name === "w:tc") end();
    },
  });
  end();
  return lines;
}
