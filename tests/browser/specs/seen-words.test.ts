import { describe, expect, test } from "vitest";
import { card, noCard } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import { plain, readDragged, readSelected, readWhole } from "../reading/read";
import { READING, READING_FILES } from "../reading/script";
import type { Tab } from "../rig";
import { listed, scanned } from "../scan";
import { select } from "../select";
import { css, QUOTE } from "../text";
import { toldIn, WORD_FOR_WORD } from "../told";
import { useBrowser } from "../use";
import { waysOf } from "../ways";

/** The sentence with something of the page's own put after some of its words. */
const withAdded = (...added: readonly [after: string, what: string][]) =>
  added.reduce((text, [after, what]) => text.replace(after, `${after}${what}`), `${SENTENCE}.`);

/** Another sentence of the archive. */
const CAPTION = "در اعتراضات مردم خوزستان و برخی دیگر از شهرها صدها نفر دستگیر شده اند";

const hidden = (style: string, words = "کپی این نوشته آزاد نیست") =>
  withAdded(["با", `<span style="${style}">${words}</span>`], ["شرکت", `<span style="${style}">${words}</span>`]);

const SR_ONLY =
  "position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0";

/** What a page has among the words of a quotation, by what a reader would call it. */
const AMONG = {
  "letters of no size": hidden("font-size: 0"),
  "letters a pixel high": hidden("font-size: 1px"),
  "letters that cannot be seen through": hidden("opacity: 0"),
  "letters of no colour": hidden("color: transparent"),
  "letters that can hardly be seen": withAdded(
    ["با", ` <span style="opacity: .01">کپی این نوشته</span>`],
    ["سیاسی", ` <span style="color: rgba(0, 0, 0, .01)">آزاد نیست</span>`],
    ["شرکت", ` <span style="-webkit-text-fill-color: transparent">کپی این نوشته</span>`],
  ),
  "invisible words": hidden("visibility: hidden"),
  "words that are not displayed": hidden("display: none"),
  "words far to the left": hidden("position: absolute; left: -9999px"),
  "words far to the right": hidden("position: absolute; right: -10000px"),
  "words far above": hidden("position: absolute; top: -9999px"),
  "words far away by em": hidden("position: fixed; inset-inline-start: -999em"),
  "words indented out of their box": hidden(
    "display: inline-block; width: 1em; overflow: hidden; text-indent: -9999px",
  ),
  "words indented out of a box that clips none": hidden("display: inline-block; width: 1em; text-indent: -9999px"),
  "words pushed out below a picture": hidden(
    "display: inline-block; width: 1em; height: 0; padding-top: 1em; overflow: hidden",
  ),
  "words for screen readers": hidden(SR_ONLY),
  "words for screen readers, clipped by a path": hidden(
    "position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden",
  ),
  "words clipped by a path alone": hidden("position: absolute; clip-path: inset(100%)"),
  "words in a box of no height": hidden("display: inline-block; height: 0; width: 0; overflow: hidden"),
  "words that are scaled to nothing": hidden("display: inline-block; position: absolute; transform: scale(0)"),
  "words that their style moves away": withAdded(
    ["حق", ` <span style="position: relative; left: -9999px">کپی این نوشته</span>`],
    ["با", ` <span style="display: inline-block; transform: translateY(-5000px)">آزاد نیست</span>`],
    ["سیاسی", ` <span style="float: left; margin-left: -9999px">کپی این نوشته</span>`],
    ["شرکت", ` <span style="display: inline-block; position: absolute; clip-path: inset(0 100% 0 0)">آزاد نیست</span>`],
  ),
  "words behind a mask that is empty": withAdded(
    ["با", ` <span style="mask-image: linear-gradient(transparent, #0000)">کپی این نوشته</span>`],
    ["شرکت", ` <span style="display: inline-block; mask: linear-gradient(#000, #000) 0 0 / 0 0 no-repeat">آزاد</span>`],
  ),
  "words that a filter takes away, and that lie upon each other, or are dots": withAdded(
    ["با", ` <span style="filter: opacity(0)">کپی این نوشته</span>`],
    ["حق", ` <span style="filter: blur(20px)">آزاد نیست</span>`],
    ["سیاسی", ` <span style="letter-spacing: -1em">کپی این نوشته</span>`],
    ["شرکت", ` <span style="-webkit-text-security: disc">آزاد نیست</span>`],
  ),
  "words of the colour of their ground": withAdded(
    ["با", ` <span style="color: #fff">کپی این نوشته آزاد نیست</span>`],
    ["شرکت", ` <span style="color: #333; background: #333">کپی این نوشته</span>`],
    ["حق", ` <span style="color: #fefefe">آزاد نیست</span>`],
  ),
  "words of the colour of their ground, in bold": withAdded([
    "سیاسی",
    ` <b><span style="color: #fff">کپی این نوشته آزاد نیست</span></b>`,
  ]),
  "a picture in a box of its own": withAdded([
    "سیاسی",
    ` <span style="display: inline-flex"><span style="display: block; width: 1em; height: 1em; background: #fc0"></span></span>`,
  ]),
  "words that come when others are pointed at": withAdded(
    ["با", ` <span style="opacity: 0; transition: opacity .3s">کپی این نوشته</span>`],
    [
      "سیاسی",
      `<span style="position: relative"><span style="position: absolute; opacity: 0; transition: opacity .3s; pointer-events: none">سازمان‌هایی برای گرفتن قدرت</span></span>`,
    ],
    [
      "میتینگ",
      `<span style="display: inline-block; position: relative; overflow: hidden; vertical-align: bottom"> ها<span aria-hidden="true" style="position: absolute; top: 100%; right: 0"> ها</span></span>`,
    ],
  ).replace("</span></span> ها", "</span></span>"),
  "letters of no colour, however that is written": withAdded(
    ["با", ` <span style="color: oklch(.5 .1 20 / 0)">کپی این نوشته</span>`],
    ["شرکت", ` <span style="color: color-mix(in srgb, red 0%, transparent)">آزاد نیست</span>`],
  ),
  "words outside of what their block shows": `<style>#quote { overflow: hidden }</style>${withAdded(
    ["با", ` <span style="position: absolute; right: 100%">کپی این نوشته</span>`],
    ["شرکت", ` <span style="position: absolute; top: 100%; right: 0">آزاد نیست</span>`],
  )}`,
  "pictures of a font, and drawn ones": withAdded(
    ["سیاسی", `<i style="font-family: 'Material Icons'">open_in_new</i>`],
    ["شرکت", `<i class="iconfont">\ue600</i>`],
    ["همایش", ` <svg width="12" height="12"><title>پیوند</title><path d="M0 0h12v12" /></svg>`],
  ),
  "what breaks lines and turns letters around": withAdded(
    ["احز", "\u00ad"],
    ["میت", "<wbr>\u200b"],
    ["نظر", "\u200f"],
    ["نقد", "\u2069"],
  ).replace("نقد", "\u2067نقد"),
  "words that cannot be selected": hidden("user-select: none; -webkit-user-select: none"),
  "generated words": `<style>#quote i::after { content: "(ایلنا)" }</style>${withAdded(["با", "<i></i>"])}`,
  "footnotes, as links in brackets": withAdded(
    ["بگیرید،", `<sup><a href="#n1">[۱]</a></sup>`],
    ["بدهید،", `<sup class="reference"><a href="#n2"><span>[</span>۲<span>]</span></a></sup>`],
  ),
  "footnotes, as bare numbers": withAdded(
    ["بگیرید،", `<sup>۱</sup>`],
    ["میتینگ", `<a href="#fn:2" role="doc-noteref">۲</a>`],
    ["کنید،", `<a href="#note3" style="vertical-align: super; font-size: .7em">12</a>`],
    ["احزاب", `<sup><a href="#n4">*</a></sup>`],
    ["همایش", `<sup>۱–۳</sup>`],
    ["نظر", `<sup>a</sup>`],
    ["تماس", `<span style="position: relative; top: -.5em; font-size: .7em">۵</span>`],
    ["نقد", `<a href="notes.html" style="vertical-align: 6px; font-size: .7em">۶</a>`],
  ),
  "footnotes, as letters and signs": withAdded(
    ["بگیرید،", `<sup>الف</sup>`],
    ["احزاب", `<sup><a href="#n3">۳</a></sup><sup>،</sup><sup><a href="#n4">۴</a></sup>`],
    ["سیاسی", `<sup><a href="#n2">ب</a></sup>`],
    ["میتینگ", `<sup>††</sup>`],
    ["کنید،", `<sup>[ج]</sup>`],
    ["نظر", `<sup>؟</sup>`],
  ),
  "footnotes, in small round brackets and at the top of their line": withAdded(
    ["بگیرید،", `<span style="font-size: 70%">(۱)</span>`],
    ["میتینگ", `<span style="vertical-align: text-top; font-size: 60%">۲</span>`],
    ["احزاب", `<a style="vertical-align: top; font-size: 60%" href="javascript:void 0">۳</a>`],
  ),
  "where pages of a printed book begin": withAdded(
    ["بگیرید،", ` <span class="pagenum">[ص ۱۲]</span>`],
    ["شرکت", ` <span style="color: #888">[صفحه ۱۳]</span>`],
    ["سیاسی", ` <span role="doc-pagebreak" style="color: #888">۱۴</span>`],
    ["نظر", `<sup><span>:۱۲–۱۴</span></sup>`],
  ),
  "in which language its links are": withAdded(
    ["سیاسی", ` <span style="font-size: 85%; color: #888">(en)</span>`],
    ["شرکت", ` <small>(FA)</small>`],
  ),
  "a note that a source is asked for": withAdded([
    "سیاسی",
    `<sup>[<i><a href="/wiki/منبع">نیازمند منبع</a></i>]</sup>`,
  ]),
  "buttons to copy and to share": withAdded(
    ["کنید،", ` <button type="button">رونوشت</button> `],
    ["سیاسی", ` <button type="button">این جمله را برای دوستان خود بفرستید</button> `],
  ),
} as const;

/** What a page has after a quotation, in the same block. */
const AFTER = {
  "a link to go on reading": `${SENTENCE}… <a href="/story/1">ادامه مطلب</a>`,
  "a link to read more": `${SENTENCE} <a href="/story/1" class="more">بیشتر بخوانید »</a>`,
  "a button to see more": `${SENTENCE}. <span role="button" tabindex="0">نمایش بیشتر</span>`,
  "a link to read more, in English": `${SENTENCE}… <a href="/status/1" role="link"><span>Show more</span></a>`,
  "what is pressed to read more, whatever it is": `${SENTENCE} <span style="cursor: pointer">ادامه مطلب</span>`,
  "a link with other words for it": `${SENTENCE}... <a href="/story/1">ادامهٔ مطلب را بخوانید</a>`,
  "a link to all of it": `${SENTENCE}... <a href="/story/1">متن کامل بیانیه</a>`,
  "a link to its source": `${SENTENCE}. <a href="https://news.example/">منبع</a>`,
  "the address of a page": `${SENTENCE}. <a href="https://t.example/x"><span style="font-size: 0">https://</span>news.example/story/1…</a>`,
  "which of several messages it is": `${SENTENCE}. <span>۱/۲</span>`,
  "which of several messages it is, in brackets": `${SENTENCE}. <b>(2/12)</b>`,
  "the seconds of a film": `${SENTENCE}. <span style="font-size: .7em">:۱۲</span>`,
  "what may be done with it": `${SENTENCE}. <a href="#reply">پاسخ</a> <a href="#share">به اشتراک بگذارید</a>`,
  "what may be done with it, in a line with its age": `${SENTENCE}. <span style="font-size: 12px"><a href="#">پاسخ</a> · <a href="#">پسندیدن</a> · ۲ ساعت</span>`,
  "how many have said something of it": `${SENTENCE}. <a href="/story/1#comments">۳ دیدگاه</a>`,
  "a link to send it on": `«${SENTENCE}» <a href="https://x.example/intent">این را توییت کنید</a>`,
  "a link to have it translated": `${SENTENCE}. <a href="#">نمایش ترجمه</a>`,
  "what it is found by, and where": `${SENTENCE}. <a href="?q=1">#بیانیه</a> <a href="?q=2">#حزب_کمونیست</a> <a href="/x">@channel_x</a>`,
  "what it is found by, below it": `${SENTENCE}<br>🔹 <a href="?q=1">#بیانیه</a><br>🆔 <a href="/x">@channel_x</a>`,
  "who has written it": `«${SENTENCE}.» <cite>رضا کریمی</cite>`,
  "that it was changed": `${SENTENCE}. <span style="font-size: 11px">(ویرایش شده)</span>`,
  "that more is to come": `${SENTENCE}. (ادامه دارد)`,
  "that an agency has said it": `${SENTENCE}. انتهای پیام/`,
  "who has said it before": `«${SENTENCE}.» منبع: ایلنا`,
  "how long ago it was": `${SENTENCE}. <time style="font-size: .7em">۲ ساعت پیش</time>`,
  "the day and the time of a message": `${SENTENCE}. <span style="font-size: 12px">۱۴۰۱/۰۷/۱۲ - ۱۲:۳۰</span>`,
  "the time of a message, after how many have seen it": `${SENTENCE}.<span style="float: left; font-size: .7em"><span>۱٫۲ هزار</span> <i>ویرایش‌شده</i> <span>12:30</span></span>`,
  "the time of a message, at its side": `${SENTENCE}.<span style="float: left; font-size: .7em">12:30</span>`,
  "the time of a message, in its corner": `${SENTENCE}.<time style="position: absolute; bottom: 0; left: 0">۱۲:۳۰ ب.ظ</time>`,
  "the time of a message, in its line": `${SENTENCE}. <span style="font-size: 11px; color: #678">۱۲:۳۰ ✓✓</span>`,
} as const;

/** What a page has before a quotation, in the same line. */
const BEFORE = {
  "the writer of a message": `<span class="sender-name">رضا</span> ${SENTENCE}.`,
  "the writer of a message, who is called nothing": `<b style="color: #369">مریم کریمی</b> ${SENTENCE}. <span style="font-size: .7em">۱۲:۳۰</span>`,
  "the writer of a message, and its time": `<b class="username">مریم کریمی</b> <span style="font-size: .7em">۱۲:۳۰</span> ${SENTENCE}.`,
  "the time of a line, and who speaks": `<span style="color: #888">12:30</span> <span style="color: #369">&lt;reza&gt;</span> ${SENTENCE}.`,
  "the time of a line in brackets, and who speaks": `<span style="color: #888">[12:30]</span> <b class="nick">reza</b> ${SENTENCE}.`,
  "the time of a line, and who speaks, as it is logged": `[12:30:05] &lt;reza&gt; ${SENTENCE}.`,
  "which of several messages it is": `<span style="color: #888">۱/۲</span> ${SENTENCE}.`,
  "where it is reported from, and by whom": `<b>تهران – ایسنا –</b> ${SENTENCE}.`,
  "where it is reported from, as it is called": `<span class="dateline">تهران (ایسنا)</span> – ${SENTENCE}.`,
  "the seconds of a film": `<span style="font-size: .8em">:۱۲</span> ${SENTENCE}.`,
  "who speaks": `<strong>مجری:</strong> ${SENTENCE}.`,
} as const;

const ALL = { ...AMONG, ...BEFORE, ...AFTER };

/** What is tried with the card too, by a drag: one of each kind, and what is selected otherwise than all that stands there. */
const DRAGGED = [
  "words for screen readers",
  "words that a filter takes away, and that lie upon each other, or are dots",
  "words of the colour of their ground",
  "what breaks lines and turns letters around",
  "words that cannot be selected",
  "generated words",
  "footnotes, as bare numbers",
  "where pages of a printed book begin",
  "buttons to copy and to share",
  "the writer of a message, and its time",
  "a link to go on reading",
  "the address of a page",
  "what it is found by, below it",
] as const;

/** The same by a triple click, which in Chromium ends in the block where something floats or begins a line. */
const TRIPLE_CLICKED = [
  "the time of a line, and who speaks, as it is logged",
  "what it is found by, below it",
  "the time of a message, after how many have seen it",
  "the time of a message, at its side",
  "the time of a message, in its corner",
] as const;

const pageWith = (words: string, before = "") =>
  pageOf(
    `${before}<p>${UNRELATED}</p><p id="quote" style="position: relative">${words}</p><p>${UNRELATED}</p>`,
    "#quote { position: relative }",
  );

const framed = (page: string) =>
  `<iframe id="frame" style="border:0;width:100%;height:16rem" srcdoc="${page.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;

const browser = useBrowser({
  pages: {
    ...READING_FILES,
    "words.html": pageWith("", READING),
    "words-for-screen-readers.html": pageWith(AMONG["words for screen readers"]),
    "framed-kinds.html": pageOf(
      Object.values(AMONG)
        .map((words) => framed(pageWith(words)))
        .join(""),
    ),
    "shadow-words.html": pageOf(
      `<div id="open"></div><div id="closed"></div><script>
for (const mode of ["open", "closed"]) {
  const root = document.getElementById(mode).attachShadow({ mode });
  root.innerHTML = ${JSON.stringify(`<p id="quote">${hidden(SR_ONLY)}</p><p>${UNRELATED}</p>`)};
  (window.roots ??= {})[mode] = root;
}</script>`,
    ),
    "slotted-words.html": pageOf(
      `<div id="host"><p id="quote">این حق شما است که با <x-name>احزاب سیاسی</x-name>${SENTENCE.split("سیاسی")[1]}.</p></div><script>
for (const name of document.querySelectorAll("x-name"))
  name.attachShadow({ mode: "open" }).innerHTML = '<b><slot></slot></b><span style="${SR_ONLY}">(پیوند)</span>';
</script>`,
    ),
    "aside.html": pageOf(
      `<div id="quote">${SENTENCE.replace(
        "بگیرید،",
        `$&<figure><div style="height: 30px"></div><figcaption>${CAPTION}</figcaption></figure>`,
      )}.</div>`,
    ),
    "framed-words.html": pageOf(framed(pageOf(`<p id="quote">${hidden("font-size: 0")}</p>`))),
  },
});

const tripleClick = async (tab: Tab) => tab.click((await tab.locate(QUOTE)).start, 3);

/** The page with other words in the place of its quotation, and nothing selected or shown. */
async function pageSaying(words: string): Promise<Tab> {
  const tab = await browser.stay("words.html");
  await tab.evaluate((html) => {
    getSelection()?.removeAllRanges();
    (document.querySelector("#quote") as Element).innerHTML = html;
  }, words);
  await noCard(tab);
  return tab;
}

describe("what is read of a drag is what stood there to be read, without", () => {
  test.each(Object.entries(ALL))("%s", { tags: ["P23"] }, async (_what, words) => {
    expect(await readDragged(await pageSaying(words))).toBe(SENTENCE);
  });
});

describe("a block is read without", () => {
  test.each(Object.entries({ ...BEFORE, ...AFTER }))("%s", async (_what, words) => {
    expect(await readWhole(await pageSaying(words))).toEqual([SENTENCE, SENTENCE]);
  });
});

describe("what a drag has looked up is what stood there to be read, without", () => {
  test.each(DRAGGED)("%s", { tags: ["P23"] }, async (what) => {
    const tab = await pageSaying(ALL[what]);
    await select(tab);
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
    // The other tests read by ranges: a hand's is read the same.
    expect(await readSelected(tab)).toBe(SENTENCE);
  });
});

describe("a triple click has its block looked up without", () => {
  test.each(TRIPLE_CLICKED)("%s", async (what) => {
    const tab = await pageSaying(ALL[what]);
    await tripleClick(tab);
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
    expect(await readSelected(tab)).toBe(SENTENCE);
  });
});

describe("words that the reader does not see are left out", () => {
  test.each(["open", "closed"])("in an %s shadow root", async (mode) => {
    const tab = await browser.open("shadow-words.html");
    await select(tab, { expression: `roots.${mode}.querySelector("#quote")` });
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });

  test("where a quotation runs through an element with a shadow root", async () => {
    const tab = await browser.open("slotted-words.html");
    await select(tab);
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });

  test("in a frame", async () => {
    const tab = await browser.open("framed-words.html");
    await select(tab, css("#quote", "#frame"));
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });
});

/** The page reads all words of its quotation, numbers and signs included. */
async function expectAllRead(words: string): Promise<void> {
  const tab = await pageSaying(words);
  const all = plain(await tab.evaluate(() => document.querySelector("#quote")?.textContent ?? ""));
  expect(all).not.toBe(SENTENCE);
  expect(await readWhole(tab)).toEqual([all, all]);
}

describe("a number is a word, and stays one", () => {
  test.each([
    ["an exponent", `۱۰<sup>۶</sup>`],
    ["a power of a measure", `۱۲ کیلومتر<sup>۲</sup>`],
    ["a number that links elsewhere", `<a href="/42">۴۲</a>`],
    ["a time within a sentence", `<b>۱۲:۳۰</b>`],
  ])("%s", async (_what, number) => {
    await expectAllRead(`${SENTENCE.replace("شما", `${number} شما`)}.`);
  });
});

describe("a word that is seen is read, though", () => {
  test.each([
    ["it is in brackets, and short", `<small>(نه)</small>`],
    ["it is a share", `<span style="color: #888">۱/۲</span>`],
    ["it is light, on a ground of its own", `<span style="color: #fff; background: #036">خانگی</span>`],
    ["it explains itself when it is pressed", `<span role="button" tabindex="0">خانگی</span>`],
    ["it is moved a little", `<span style="position: relative; top: -2px">خانگی</span>`],
    ["it is small and Latin", `<small>online</small>`],
    ["it is white in bold, on a ground of its own", `<b style="background: #036"><i style="color: #fff">خانگی</i></b>`],
    ["it stands in brackets", `<span>(خانگی)</span>`],
    ["it is small, with a number in brackets", `<small>خانگی (۱)</small>`],
    ["it is what is done with a text", `<a href="/v">گزارش خانگی</a>`],
    [
      "it stands behind a mask that shows it",
      `<span style="mask-image: linear-gradient(#000, transparent)">خانگی</span>`,
    ],
    ["it is drawn together a little", `<span style="letter-spacing: -.05em; filter: blur(.5px)">خانگی</span>`],
    ["it is grey", `<span style="color: #ccc">خانگی</span>`],
    ["it is half faded, as it comes", `<span style="opacity: .5; transition: opacity .3s">خانگی</span>`],
  ])("%s", async (_how, word) => {
    await expectAllRead(`${SENTENCE.replace("سیاسی", `سیاسی ${word}`)}.`);
  });
});

describe("a word that a sentence begins or ends with is read, though", () => {
  test.each([
    ["it is bold", `<b>خانگی</b> ${SENTENCE}.`],
    ["it is a share in bold", `<b>۱/۲</b> ${SENTENCE}.`],
    ["it is a share at the end", `${SENTENCE} <span>۱/۲</span>`],
    ["it is bold, before a dash", `<b>خانگی</b> – ${SENTENCE}.`],
    ["it is bold, with a sentence before a dash", `<b>کار خانگی است –</b> ${SENTENCE}.`],
    ["it is of another colour", `<i style="color: #369">خانگی</i> ${SENTENCE}.`],
    ["it is a name by which texts are found", `${SENTENCE} و <a href="?q=1">#خانگی</a>`],
    ["it is called a work", `${SENTENCE} در <cite>گردوی خانگی</cite>`],
    ["it is a link to what is done with a text", `${SENTENCE.replace(/\S+$/, "")}<a href="/v">ثبت نظر</a> خانگی.`],
    ["it goes on", `${SENTENCE} و کار خانگی ادامه دارد`],
    ["it goes on in quotation marks", `${SENTENCE} و «کار» <b>خانگی «ادامه دارد»</b>`],
    ["it is the name of a work behind a colon", `${SENTENCE} در این کتاب: <cite>گردوی خانگی</cite>`],
    ["it is in the hand of a whole card", `<span style="cursor: pointer">${SENTENCE}! <i>خانگی</i></span>`],
    ["it is a link to more than a text", `${SENTENCE} <a href="/story/1">خانگی بیشتر</a>.`],
  ])("%s", async (_how, words) => {
    await expectAllRead(words);
  });
});

test.each([
  ["copy them", "[12:30, 7/12/2022] رضا کریمی: "],
  ["keep them", "7/12/22, 12:30 - رضا: "],
  ["write them to a file", "[۱۴۰۱/۷/۱۲, ۱۲:۳۰:۰۵] رضا: "],
])("a line of a conversation is read without who speaks, as messengers %s", async (_how, head) => {
  expect(await readWhole(await pageSaying(`${head}${SENTENCE}.`))).toEqual([SENTENCE, SENTENCE]);
});

test("numbers and what stands above its line amid a selection are read", async () => {
  await expectAllRead(
    `${SENTENCE.replace("سیاسی", 'سیاسی <i>(ص ۴۲)</i> <span style="display: inline-block; vertical-align: top; font-size: .9em">۵۷</span>')}.`,
  );
});

describe("a card tells what stands there beside the sentence, such as", () => {
  test.each([
    ["a number", `${SENTENCE.replace("شما", `۱۰<sup>۶</sup> شما`)}.`, /۱۰۶/],
    ["a word", `${SENTENCE.replace("سیاسی", `سیاسی <span style="color: #ccc">خانگی</span>`)}.`, /خانگی/],
    ["a word at its beginning", `<b>خانگی</b> ${SENTENCE}.`, /خانگی/],
    ["what stands in brackets", `${SENTENCE.replace("سیاسی", "سیاسی <i>(ص ۴۲)</i> <i>۵۷</i>")}.`, /۴۲.*۵۷/],
  ])("%s", async (_what, words, inserted) => {
    const tab = await pageSaying(words);
    await tripleClick(tab);
    expect((await toldIn(await card(tab))).inserted.join(" ")).toMatch(inserted);
  });
});

describe("what stands aside of a sentence", () => {
  test("is none of it", async () => {
    const tab = await browser.open("aside.html");
    await select(tab);
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });

  test("is read where it is selected", async () => {
    const tab = await browser.open("aside.html");
    await select(tab, css("figcaption"));
    expect(await toldIn(await card(tab))).toEqual(WORD_FOR_WORD);
  });
});

describe("the mark of a note stays one", () => {
  test.each([
    ["after a word that ends as a measure does", "کمتر", "<sup>۲</sup>"],
    ["apart from a number", "۱۴۰۰", " <sup>۲</sup>"],
  ])("%s", async (_what, word, note) => {
    const read = SENTENCE.replace("شما", `${word} شما`);
    expect(await readWhole(await pageSaying(`${read.replace(word, `$&${note}`)}.`))).toEqual([read, read]);
  });
});

test("the side panel and a scan read the same words as the card", async () => {
  const ways = waysOf(browser.rig);
  await ways.closePanel();
  const tab = await browser.open("words-for-screen-readers.html");
  await select(tab);
  await card(tab);
  await ways.command("open-panel");
  await expect.poll(async () => (await ways.isPanelOpen()) && (await toldIn(ways.panel))).toEqual(WORD_FOR_WORD);
  await ways.closePanel();
});

test("a scan lists the quotation word for word without any of what is among its words", async () => {
  const ways = waysOf(browser.rig);
  await ways.closePanel();
  await browser.open("framed-kinds.html");
  const found = await listed(await scanned(ways));
  const relations = Object.keys(AMONG).map((name, at) => [name, found[at]?.relation]);
  expect(Object.fromEntries(relations)).toEqual(Object.fromEntries(Object.keys(AMONG).map((name) => [name, "exact"])));
  expect(found).toHaveLength(relations.length);
});
