import { beforeAll, describe, expect, test } from "vitest";
import { card } from "../card";
import { readerFrom } from "../reader-from";
import type { Document, Point, Tab } from "../rig";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const REST = "این مقاماتند که به دلیل شلیک به مردم معترض و بدلیل محرومیت های همه جانبه ای که به مردم تحمیل کرده اند";
const WHOLE = `باید اعلام کرد که فرزندان ما مجرم نیستند ${REST}`;

/** Each has «ستند», of which the statement says «نیستند», and words after it that the statement says too. */
const PARAGRAPHS = {
  whole: WHOLE,
  bold: `فرزندان ما مجرم <b>نی</b>ستند ${REST}`,
  link: `فرزندان ما مجرم <a href="#a">ن<i>ی</i></a><!-- a --><span><span>ستند</span></span> ${REST}`,
  blocks: `<span style="display: block">فرزندان ما مجرم نی</span>ستند ${REST}`,
  line: `فرزندان ما مجرم نی<br>ستند ${REST}`,
  apart: `فرزندان ما مجرم <a href="#a" style="margin-inline-end: 1rem">نی</a>ستند ${REST}`,
  footnote: `فرزندان ما مجرم<sup>نی</sup>ستند ${REST}`,
  alone: `ستند ${REST}`,
} as const;
type Id = keyof typeof PARAGRAPHS;

const paragraphs = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([id, text]) => `<p id="${id}" style="margin: 0 0 24rem">${text}</p>`).join("");
const head = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,">
<style>body { margin: 2rem; font: 18px/1.9 sans-serif }</style><body>`;

const browser = useBrowser({
  pages: {
    "cut.html": head + paragraphs(Object.entries(PARAGRAPHS)),
    "next-block.html": `${head}<p id="first" style="margin: 0">این مقاماتند که به دلیل شلیک به مردم معتر</p><p style="margin: 0 0 24rem">ض و بدلیل</p>`,
    "field.html": `${head}<textarea rows="12" cols="60">نیستند ${REST}</textarea>`,
    "shadows.html": `${head}<div id="open"></div><div id="closed"></div><script>
for (const mode of ["open", "closed"]) {
  const root = document.getElementById(mode).attachShadow({ mode });
  root.innerHTML = ${JSON.stringify(`<p style="margin: 0 0 24rem">${WHOLE}</p>`)};
  (window.roots ??= {})[mode] = root;
}</script>`,
  },
});

let ways: Ways;

beforeAll(() => {
  ways = waysOf(browser.rig);
});

/**
 * Where a hand begins or ends to select before these letters, and at the end of the text that they stand in. What they
 * stand in is brought into view first.
 * @param root the name of a shadow root of the page, or else an element's id
 */
const places = (tab: Tab, id: string, letters: string): Promise<{ start: Point; end: Point }> =>
  tab.evaluate(
    (id, letters) => {
      const roots = (window as { roots?: Record<string, ShadowRoot> }).roots ?? {};
      const element = roots[id]?.querySelector("p") ?? (document.getElementById(id) as HTMLElement);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        const at = (texts.currentNode as Text).data.indexOf(letters);
        if (at < 0) continue;
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        break;
      }
      const letter = range.getBoundingClientRect();
      range.selectNodeContents(element);
      const last = Array.from(range.getClientRects()).at(-1) as DOMRect;
      const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
      return {
        start: { x: letter.right - 1, y: middle(letter) },
        end: { x: last.left + 1, y: middle(last) },
      };
    },
    id,
    letters,
  );

/** What the first hit says of the selection, what it says instead of what, and what is written anywhere in the document. */
const told = (frame: Document) =>
  frame.evaluate(() => {
    const words = (name: string) => Array.from(document.querySelectorAll(`article ${name}`), (it) => it.textContent);
    return {
      label: document.querySelector("article .trace")?.textContent ?? "",
      inserted: words("ins"),
      deleted: words("del"),
      hasJoiner: document.documentElement.outerHTML.includes("\u2060"),
    };
  });

const EXACT = {
  label: expect.stringMatching(/^(Word for word|عین متن)$/),
  inserted: [],
  deleted: [],
  hasJoiner: false,
};
const CHANGED = {
  label: expect.stringMatching(/^(Quoted with changes|نقل با تغییر)$/),
  inserted: ["ستند"],
  deleted: ["نیستند"],
  hasJoiner: false,
};

async function toldOfDrag(tab: Tab, from: Point, to: Point) {
  await tab.drag(from, to);
  return told(await card(tab));
}

/** What is told of the words from «ستند» on. */
async function toldFromInside(id: Id) {
  const tab = await browser.open("cut.html");
  const { start, end } = await places(tab, id, "ستند");
  const said = await toldOfDrag(tab, start, end);
  expect(await tab.evaluate(() => String(getSelection()))).toMatch(/^ستند/);
  return said;
}

describe("a part of a word is the statement's own", () => {
  test("when the selection was begun inside that word", async () => {
    expect(await toldFromInside("whole")).toEqual(EXACT);
  });

  test.each(["bold", "link"] as const)("when another part of the word is in an element of its own (%s)", async (id) => {
    expect(await toldFromInside(id)).toEqual(EXACT);
  });

  test("when the selection ends inside the word, or goes backwards to it", async () => {
    const tab = await browser.open("cut.html");
    const inside = (await places(tab, "whole", "ستند")).start;
    const { start, end } = await places(tab, "whole", "باید");
    expect(await toldOfDrag(tab, start, inside)).toEqual(EXACT);
    await tab.press("Escape");
    expect(await toldOfDrag(tab, end, inside)).toEqual(EXACT);
  });

  test.each(["open", "closed"])("in an %s shadow root", async (id) => {
    const tab = await browser.open("shadows.html");
    const { start, end } = await places(tab, id, "ستند");
    expect(await toldOfDrag(tab, start, end)).toEqual(EXACT);
  });
});

describe("the same letters are told as a change, with what the statement has", () => {
  test.each(["alone", "blocks", "line", "apart", "footnote"] as const)(
    "when they are a word of their own on the page (%s)",
    async (id) => {
      expect(await toldFromInside(id)).toEqual(CHANGED);
    },
  );

  test("when the selection goes on to the next block, in which nothing is selected", async () => {
    const tab = await browser.open("next-block.html");
    const { start } = await places(tab, "first", "این");
    await tab.click(start, 3);
    expect(await told(await card(tab))).toEqual({ ...CHANGED, inserted: ["معتر"], deleted: ["معترض"] });
  });
});

test("the reader says the same, and does not show what has told it", async () => {
  const tab = await browser.open("cut.html");
  const { start } = await places(tab, "whole", "باید");
  const { start: inside } = await places(tab, "whole", "ستند");
  await tab.drag(start, inside);
  const frame = await card(tab);
  const reader = await readerFrom(browser.rig, frame);
  const label = () => reader.evaluate(() => document.querySelector(".comparison .trace")?.textContent);
  await expect.poll(label).toMatch(/^(Word for word|عین متن)$/);
  expect(await reader.evaluate(() => document.documentElement.outerHTML.includes("\u2060"))).toBe(false);
  await reader.close();
});

describe("the side panel says the same, and does not show what has told it", () => {
  const inPanel = async () => (await ways.isPanelOpen()) && (await told(ways.panel));
  const box = () => ways.panel.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value);

  test("when it opens after the selection, and when it follows it", async () => {
    await ways.closePanel();
    const tab = await browser.open("cut.html");
    const { start, end } = await places(tab, "whole", "ستند");
    await tab.drag(start, end);
    await card(tab);
    await ways.command("open-panel");
    await expect.poll(inPanel).toEqual(EXACT);
    expect(await box()).toBe(`ستند ${REST}`);
    const alone = await places(tab, "alone", "ستند");
    await tab.drag(alone.start, alone.end);
    await expect.poll(inPanel).toEqual(CHANGED);
    const again = await places(tab, "bold", "ستند");
    await tab.drag(again.start, again.end);
    await expect.poll(inPanel).toEqual(EXACT);
    expect(await box()).toBe(`ستند ${REST}`);
    await ways.closePanel();
  });
});

test("in a text field, which is looked up by command, a part of a word is the statement's own too", async () => {
  const tab = await browser.open("field.html");
  const field = await tab.locateBox({ expression: `document.querySelector("textarea")` });
  await tab.click({ x: (field.left + field.right) / 2, y: (field.top + field.bottom) / 2 });
  await tab.press("Control+Home");
  for (let letter = 0; letter < 2; letter++) await tab.press("ArrowLeft");
  await tab.press("Control+Shift+End");
  await expect.poll(() => tab.evaluate(() => document.querySelector("textarea")?.selectionStart)).toBe(2);
  await ways.command("focus-card");
  expect(await told(await card(tab))).toEqual(EXACT);
});
