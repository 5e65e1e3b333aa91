import { expect, test } from "vitest";
import { cutsOf } from "../../../archive/excerpt/cuts";
import { locatorOf } from "../../../archive/excerpt/locator";
import type { Range } from "../../../archive/types";
import { sourceAddress } from "../../../citing/source-address";
import { statements } from "../../archive/bundled";
import { useBrowser } from "../use";

const statement = statements.find(({ source }) => source);
if (!statement) throw new Error("a statement of the archive has an address");
const { text } = statement;

/** The original as a page would have it: every paragraph a block, far apart, so that each needs a scroll of its own. */
const PAGE = `<!doctype html><meta charset="utf-8"><body dir="rtl">
<style>p { margin-block: 100vh; white-space: pre-line } ::target-text { background: lime }</style>
${text
  .split("\n\n")
  .map((paragraph, at) => `<p id="p${at}">${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
  .join("\n")}`;

const browser = useBrowser({ pages: { "original.html": PAGE } });

const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
  range: [index, index + words.length] as Range,
  words,
}));

/** Each paragraph, the last words of each, and stretches over two of them. */
const STRETCHES: readonly [what: string, range: Range, paragraph: number][] = paragraphs.flatMap(
  ({ range, words }, at) => {
    const last = range[1] - (words.split(/\s+/).slice(-3).join(" ").length || 1);
    const next = paragraphs[at + 1];
    return [
      [`paragraph ${at}`, range, at],
      [`the end of paragraph ${at}`, [last, range[1]], at],
      ...(next ? [[`paragraphs ${at} and ${at + 1}`, [range[0], next.range[1]], at] as const] : []),
    ] as [string, Range, number][];
  },
);

test.each(STRETCHES)("the text fragment of %s opens the source page there", async (_what, range, paragraph) => {
  const excerpt = { text: text.slice(...range), ...cutsOf(text, range), ...locatorOf(statement, range) };
  const source = sourceAddress({ statement: { ...statement, source: browser.site.at("original.html") }, excerpt });
  const tab = await browser.open();
  await tab.open(source);
  await expect
    .poll(() =>
      tab.evaluate((id) => {
        const place = document.getElementById(id)?.getBoundingClientRect();
        return place !== undefined && place.bottom > 0 && place.top < innerHeight;
      }, `p${paragraph}`),
    )
    .toBe(true);
});
