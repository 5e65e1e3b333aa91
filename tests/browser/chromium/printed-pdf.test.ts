import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStatement } from "../../../archive/compile/read-statement";
import { editDistance } from "../../../archive/text/edit-distance";
import { joinedLetters, lettersIn } from "../../../archive/text/letters";
import { draftOf, file } from "../../imports/brought";
import type { ChromiumTab } from "../chromium-tab";
import { useBrowser } from "../use";

const browser = useBrowser();

const FOLDER = "assets/statements";
const STYLES = {
  "one column": 'body { font: 12pt/1.7 "Vazirmatn Variable", "DejaVu Sans" }',
  "two justified columns":
    'body { font: 10pt/1.6 "DejaVu Sans"; text-align: justify } main { columns: 2; column-gap: 2em }',
  "two columns as far apart as the browser sets them": 'body { font: 10pt/1.6 "DejaVu Sans" } main { columns: 2 }',
  "letters set apart, and first lines further in":
    'body { font: 12pt/1.7 "DejaVu Sans"; letter-spacing: .05em } p { margin: 0; text-indent: 2em }',
};

/** Every page has these, as printed ones do. */
const HEAD = '<p dir="rtl" style="font-size: 10px; margin: auto">دفتر بیانیه‌ها</p>';
const FOOT = '<p style="font-size: 10px; margin: auto" class="pageNumber"></p>';

test.each(Object.entries(STYLES))(
  "statements that the browser prints, in %s, are read with at most one letter in two hundred wrong, heads and numbers of pages aside",
  async (_name, style) => {
    const tab = (await browser.open("plain.html")) as ChromiumTab;
    const session = await tab.page.context().newCDPSession(tab.page);
    let [letters, wrong] = [0, 0];
    for (const name of readdirSync(FOLDER).filter((name) => name.endsWith(".md"))) {
      const { text } = await readStatement(name, readFileSync(join(FOLDER, name), "utf8"));
      await tab.evaluate(
        (style, paragraphs) => {
          document.documentElement.dir = "rtl";
          document.head.innerHTML = `<style>${style}</style>`;
          document.body.innerHTML = "<main></main>";
          for (const paragraph of paragraphs) {
            const element = document.createElement("p");
            element.textContent = paragraph;
            document.querySelector("main")?.append(element);
          }
        },
        style,
        text.split("\n\n"),
      );
      const { data } = await session.send("Page.printToPDF", {
        displayHeaderFooter: true,
        headerTemplate: HEAD,
        footerTemplate: FOOT,
        paperWidth: 5.8,
        paperHeight: 8.3,
      });
      const draft = await draftOf(file("a.pdf", Buffer.from(data, "base64")));
      const [own, read] = [text, draft.text].map((one) => joinedLetters(lettersIn(one))) as [string, string];
      letters += own.length;
      wrong += editDistance(own, read);
    }
    expect(wrong / letters).toBeLessThanOrEqual(0.005);
  },
);
