import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { card, cardHits, hitsIn, noCard, silence } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import type { Box, Tab } from "../rig";
import { select } from "../select";
import { css, QUOTE, QUOTED } from "../text";
import { toldIn, WORD_FOR_WORD } from "../told";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

const quote = `<p id="quote">${SENTENCE}.</p>`;
const other = `<p id="other">${UNRELATED}</p>`;
const column = (style: string) =>
  pageOf(`<div style="width: 30rem; ${style}">${other}${quote}${other}</div>`, "body { margin: 0; max-width: none }");

/** The sentences of a statement, in their order. */
const SENTENCES = readFileSync("assets/statements/azadi-dastgirshodegan-khuzestan.md", "utf8")
  .replace(/^---.*?\n---\n[^.]*!\n/s, "")
  .split(/(?<=\.)\s+/);

/** What a page puts between texts, each of them between two paragraphs of a selection. */
const OWN = [
  `<p>بیشتر بخوانید: <a href="/3">گردوی امسال زودتر رسیده است</a></p>`,
  `<div><strong>مطالب مرتبط:</strong><ul><li><a href="/1">گردوی امسال زودتر رسیده است</a></li><li><a href="/2">باران در باغ</a></li></ul></div>`,
  `<aside><h3>از همین باغ</h3>گردوی امسال زودتر رسیده است</aside>`,
  `<blockquote class="wp-block-pullquote">گردوی امسال زودتر رسیده است</blockquote>`,
  `<figure style="float: left; width: 9rem"><blockquote>گردوی امسال زودتر رسیده است</blockquote></figure>`,
  `<div class="wp-caption"><p class="wp-caption-text">گردوی امسال در باغ</p></div>`,
  `<blockquote class="twitter-tweet"><p>گردوی امسال زودتر رسیده</p>— مریم <a href="/4">۱۲ آبان</a></blockquote>`,
  `<form><label>نشانی خود را بنویسید</label><input><button>فرستادن</button></form>`,
  `<ul><li><a href="/t">توییتر</a></li><li><a href="/f">تلگرام</a></li></ul>`,
  `<p lang="en">Hundreds have been arrested in the protests.</p>`,
  `<div><button>پخش</button><span>0:00 / 3:12</span></div>`,
];

/** What programs for messages put between two of them. */
const HEADS = [
  `<div>در پاسخ به <a href="/x">@x</a></div>`,
  `<div>بازارسال از <b>کانال خبر</b></div>`,
  `<div class="name">رضا کریمی</div>`,
  `<div style="display: flex"><a href="/k"><b>مریم کریمی</b></a><a href="/k">@karimi</a><span>·</span><time>۲ ساعت</time></div>`,
  `<div><b>رضا</b> <span>گفت:</span> <time>آبان ۱۲, ۱۴۰۱ در ۱۲:۳۰ ب.ظ</time></div>`,
  `<div><span>#2</span> <span>۱۲ آبان ۱۴۰۱ ۱۲:۳۰</span></div>`,
  `<div><i>آخرین ویرایش: ۱۲ آبان ۱۴۰۱</i></div>`,
  `<div style="text-align: center">۱۲ آبان</div>`,
  `<div style="text-align: center">پیام‌های خوانده‌نشده</div>`,
  `<div><a href="#r">پاسخ</a></div>`,
  `<div class="quoted-message"><b>رضا</b><p>گردوی امسال زودتر رسیده است</p></div>`,
  `<div class="im_message_reply"><div>رضا</div><div>گردوی امسال زودتر رسیده است</div></div>`,
];

/** What a text may say between its sentences. */
const SAID = [
  `<p>گردوی نخست را <a href="/1">امسال</a> چیدیم.</p>`,
  `<div>گردوی دوم <span>۱۲:۳۰</span></div>`,
  `<div><a href="/1">گردوی سوم زودتر رسیده</a></div>`,
  `<div style="text-align: center">۱۲ نفر</div>`,
  `<div class="reply">گردوی چهارم زودتر رسیده است</div>`,
];

/** A statement with something else between each two of its sentences. */
const between = (html: readonly string[]) =>
  pageOf(
    [SENTENCES[0], ...html.flatMap((each, at) => [each, SENTENCES[at + 1]])]
      .map((each) => (/^</.test(each ?? "") ? each : `<p>${each}</p>`))
      .join(""),
    "body { font-size: 12px }",
  );

const browser = useBrowser({
  pages: {
    "column.html": column("margin: 2rem auto"),
    "column-right.html": column("margin-right: 500px"),
    "far-apart.html": pageOf(`${other}<div style="height: 180px"></div>${quote}${other}`),
    "petition.html": pageOf(`<h1>دادخواست</h1><form><label id="label"><input type="checkbox" id="box">
      <span id="quote">${SENTENCE}.</span></label><label><input type="radio" id="radio" name="r"> بلی</label>
      <input type="range" id="range"><input type="submit" id="submit" value="فرستادن"></form>${other}`),
    "chat.html": pageOf(`${other}${quote}<input id="message" value="سلام" autofocus><script>
      const field = document.getElementById("message");
      addEventListener("pointerup", () => field.focus());
      field.focus();
    </script>`),
    "login.html": pageOf(`${other}${quote}<input id="secret" type="password" value="${SENTENCE}">`),
    "whole.html": pageOf(`${other}<div id="whole" style="user-select: all; -webkit-user-select: all; padding: 1rem">
      <b>پیام: </b><span id="quote">${SENTENCE}.</span></div>${other}`),
    "whole-in-shadow.html": pageOf(`${other}<div id="host"><template shadowrootmode="open">
      <div id="whole" style="user-select: all; -webkit-user-select: all">${SENTENCE}.</div></template></div>`),
    "read-only.html": pageOf(`${other}<textarea id="field" readonly rows="4" cols="60">${SENTENCE}.</textarea>`),
    "selecting.html": pageOf(`${other}<p id="quote" onclick="getSelection().selectAllChildren(this)">${SENTENCE}.</p>`),
    "editor.html": pageOf(`<div id="editor" contenteditable="true"><p id="draft">${SENTENCE}.</p>
      <blockquote id="quote" contenteditable="false">${SENTENCE}.</blockquote><p>${UNRELATED}</p></div>`),
    "own.html": between(OWN),
    "messages.html": between(HEADS),
    "said.html": between(SAID),
    "numbered.html": pageOf(
      SENTENCES.slice(0, 2)
        .map((text, at) => `<p><span style="float: right; width: 2em">${at + 1}</span>${text}</p>`)
        .join(""),
    ),
    "composing.html": pageOf(`${quote}<div contenteditable="true"><p>${UNRELATED}</p></div><p id="after">———</p>`),
  },
});

let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});

const title = async (tab: Tab) => (await cardHits(tab))[0]?.title;
const selected = (tab: Tab) => tab.evaluate(() => String(getSelection()));
const isBeside = (place: Box | null | undefined, text: Box) =>
  place && Math.min(Math.abs(place.top - text.bottom), Math.abs(text.top - place.bottom)) < 60;

describe("a selection that the pointer makes from the margin", () => {
  test.each([
    ["to its end, 60 px beside the column", "column.html", 60, 60],
    ["to its end, 200 px beside the column", "column.html", 200, 200],
    ["to the edge of the window, on a page at one side", "column-right.html", 400, 400],
    ["from the right to the left of the column", "column.html", 120, -120],
  ])("%s", async (_how, page, pressed, released) => {
    const tab = await browser.open(page);
    const { box } = await tab.locate(QUOTE);
    const beside = (by: number) => (by > 0 ? box.right + by : box.left + by);
    await tab.drag({ x: beside(pressed), y: box.top + 12 }, { x: beside(released), y: box.bottom - 12 });
    expect(await selected(tab)).toContain("احزاب سیاسی");
    expect(await title(tab)).toBe(QUOTED);
  });

  test("from below the last line of the page up to a quotation", async () => {
    const tab = await browser.open("far-apart.html");
    const { box, start } = await tab.locate(QUOTE);
    await tab.drag({ x: box.left + 40, y: 640 }, start);
    expect(await selected(tab)).toContain("احزاب سیاسی");
    expect(await title(tab)).toBe(QUOTED);
  });
});

test.skipIf(inject("browser") === "chromium")(
  "of several selections the last one has the card, and all are read",
  async () => {
    const tab = await browser.open("far-apart.html");
    await select(tab, css("#other"));
    await silence(tab);
    const { start, end, box } = await tab.locate(QUOTE);
    await tab.drag(start, end, "Control");
    expect(await tab.evaluate(() => getSelection()?.rangeCount)).toBe(2);
    const frame = await card(tab);
    expect((await hitsIn(frame))[0]?.title).toBe(QUOTED);
    expect(isBeside(await frame.box(), box)).toBe(true);
  },
);

describe("of what a selection goes over, left out is", () => {
  test.each([
    ["what a page puts between paragraphs", "own.html"],
    ["what stands between messages", "messages.html"],
    ["the numbers beside paragraphs", "numbered.html"],
  ])("%s", async (_what, page) => {
    const tab = await browser.open(page);
    await tab.press("Control+a");
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });

  test("nothing that a text may say", async () => {
    const tab = await browser.open("said.html");
    await tab.press("Control+a");
    const { inserted } = await toldIn(await card(tab));
    expect(inserted.join(" ")).toMatch(/نخست.*دوم.*سوم.*۱۲ نفر/s);
  });
});

describe("what has the focus is not what is selected:", () => {
  test("the label of a check box, by a triple click", async () => {
    const tab = await browser.open("petition.html");
    await tab.click((await tab.locate(QUOTE)).start, 3);
    expect(await title(tab)).toBe(QUOTED);
  });

  test("the label of a check box, by a drag", async () => {
    const tab = await browser.open("petition.html");
    await select(tab);
    expect(await title(tab)).toBe(QUOTED);
  });

  test.each(["box", "radio", "range", "submit"])("all of a page while its %s has the focus", async (id) => {
    const tab = await browser.open("petition.html");
    await tab.evaluate((id) => document.getElementById(id)?.focus(), id);
    await tab.press("Control+a");
    expect(await title(tab)).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await ways.command("focus-card");
    expect(await title(tab)).toBe(QUOTED);
  });

  test("text beside a message field that takes the focus at every press", async () => {
    const tab = await browser.open("chat.html");
    await select(tab);
    // Where a field takes the focus, Chromium gives the selection up: then there is nothing to look up.
    if ((await selected(tab)).includes("احزاب")) expect(await title(tab)).toBe(QUOTED);
    else await silence(tab);
  });

  test("text while a message field has the focus", async () => {
    const tab = await browser.open("chat.html");
    await tab.evaluate(() => {
      document.getElementById("message")?.focus();
      Object.defineProperty(HTMLElement.prototype, "focus", { value: () => {} });
    });
    await select(tab);
    expect(await title(tab)).toBe(QUOTED);
  });

  test("a password is not read, even by command, and text beside it is", async () => {
    const tab = await browser.open("login.html");
    await tab.evaluate(() => (document.getElementById("secret") as HTMLInputElement).select());
    await ways.command("focus-card");
    await silence(tab);
    await select(tab);
    expect(await title(tab)).toBe(QUOTED);
  });
});

describe("a block that is selected as a whole", () => {
  test.each(["#whole", "#quote"])("has its card after one click (%s)", async (selector) => {
    const tab = await browser.open("whole.html");
    const { start } = await tab.locate(css(selector));
    await tab.click({ ...start, x: start.x - 20 });
    expect(await selected(tab)).toContain("احزاب سیاسی");
    expect(await title(tab)).toBe(QUOTED);
  });

  test("has its card in a shadow root too", async () => {
    const tab = await browser.open("whole-in-shadow.html");
    const { start } = await tab.locate({
      expression: `document.getElementById("host").shadowRoot.getElementById("whole")`,
    });
    await tab.click({ ...start, x: start.x - 20 });
    expect(await title(tab)).toBe(QUOTED);
  });

  test("has none where a script selects it at a click", { tags: ["P22"] }, async () => {
    const tab = await browser.open("selecting.html");
    const { start } = await tab.locate(QUOTE);
    await tab.click({ ...start, x: start.x - 20 });
    expect(await selected(tab)).toContain("احزاب سیاسی");
    await silence(tab);
  });
});

test("text in a field that cannot be edited opens the card", async () => {
  const tab = await browser.open("read-only.html");
  const { left, top, right } = await tab.locateBox(css("#field"));
  await tab.drag({ x: right - 12, y: top + 16 }, { x: left + 60, y: top + 44 });
  expect(await title(tab)).toBe(QUOTED);
});

describe("in an editor", () => {
  test("a quotation that cannot be edited opens the card", async () => {
    const tab = await browser.open("editor.html");
    await select(tab);
    expect(await title(tab)).toBe(QUOTED);
    await tab.press("Escape");
    await noCard(tab);
    await ways.command("focus-card");
    expect(await title(tab)).toBe(QUOTED);
  });

  test("what is being written opens none, but by command", async () => {
    const tab = await browser.open("editor.html");
    await select(tab, css("#draft"));
    await silence(tab);
    await ways.command("focus-card");
    expect(await title(tab)).toBe(QUOTED);
  });

  test("what is being written is not read where a selection goes over it", async () => {
    const tab = await browser.open("composing.html");
    const { start } = await tab.locate(QUOTE);
    await tab.drag(start, (await tab.locate(css("#after"))).end);
    expect(await selected(tab)).toContain("گردوی");
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });
});
