import { describe, test } from "vitest";
import { SENTENCE, UNRELATED } from "../page-of";
import { both, type Case, halves, lines, other, SECOND, short, useExpectRead } from "../reading/sentences-of";

const [first, rest] = halves("میتینگ ها و همایش های");
const [untilComma, fromComma] = halves("شرکت کنید،");

const each = (texts: readonly string[], before: string, after: string) =>
  texts.map((text) => `${before}${text}${after}`).join("\n");

const image = (height: number) => `<img width="300" height="${height}" src="data:,">`;

const PAGE = `.page { width: 40rem; min-height: 400px; margin: 1rem auto; padding: 2rem; border: 1px solid #ccc; background: #fff; box-shadow: 0 0 4px #999 }`;

/** How converters of documents write a sentence. */
const OVER_BLOCKS: Readonly<Record<string, Case>> = {
  "lines that are paragraphs": [`${other}${each(lines(both, 7), "<p>", "</p>")}${other}`, [SENTENCE, SECOND]],
  "lines that are paragraphs, of many words": [each(lines(both, 11), "<p>", "</p>"), [SENTENCE, SECOND]],
  "lines that are paragraphs with margins of their own": [
    each(lines(both, 8), `<p style="margin: 0 0 4px">`, "</p>"),
    [SENTENCE, SECOND],
  ],
  "lines that are blocks with room below each": [
    each(lines(both, 8), `<div style="padding-bottom: 12px">`, "</div>"),
    [SENTENCE, SECOND],
  ],
  "lines in blocks of blocks, a span in each": [
    each(
      lines(both, 8),
      `<div class="block"><p style="margin: 6px 0"><span style="font-size: 16px">`,
      "</span></p></div>",
    ),
    [SENTENCE, SECOND],
  ],
  "lines that are justified": [
    each(lines(both, 9), `<p style="text-align: justify; text-align-last: justify; width: 560px">`, "</p>"),
    [SENTENCE, SECOND],
  ],
  "lines as a word processor writes them": [
    each(
      lines(both, 9),
      `<p class="MsoNormal" dir="RTL" style="margin-bottom: 8pt; text-align: right"><span lang="FA">`,
      "<o:p></o:p></span></p>",
    ),
    [SENTENCE, SECOND],
  ],
  "two paragraphs that a page break parts": [
    `<p>${UNRELATED} ${first}</p><p>${rest}. ${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "two paragraphs, of which the first ends with a comma": [
    `<p>${untilComma}</p><p>${fromComma}.</p><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "pages, each a box": [
    `<div class="page"><p>${UNRELATED}</p><p>${first}</p></div><div class="page"><p>${rest}.</p><p>${SECOND}.</p></div>`,
    [SENTENCE, SECOND],
    PAGE,
  ],
  "pages, each a box, with a number at its foot": [
    `<div class="page"><p>${UNRELATED}</p><p>${first}</p><p style="text-align: center">۱۲</p></div><div class="page"><p>${rest}.</p><p>${SECOND}.</p><p style="text-align: center">۱۳</p></div>`,
    [SENTENCE, SECOND],
    PAGE,
  ],
  "pages, each a box, with a head and a number": [
    `<div class="page"><p style="font-size: 12px">انترناسیونال ۲۳۲</p><p>${UNRELATED}</p><p>${first}</p><p style="font-size: 12px">صفحه ۱۲</p></div><div class="page"><p style="font-size: 12px">انترناسیونال ۲۳۲</p><p>${rest}.</p><p>${SECOND}.</p></div>`,
    [SENTENCE, SECOND],
    PAGE,
  ],
  "a line and the name of a place between pages": [
    `<div>${each(lines(`${UNRELATED} ${first}`, 8), "", "<br>")}<hr><a name="2"></a>${each(lines(`${rest}. ${SECOND}.`, 8), "", "<br>")}</div>`,
    [SENTENCE, SECOND],
  ],
  "a line between pages of paragraphs": [
    `<p>${UNRELATED} ${first}</p><hr style="page-break-after: always"><p>${rest}. ${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "a page break that is empty": [
    `<p>${UNRELATED} ${first}</p><div style="page-break-after: always"></div><p>&nbsp;</p><p>${rest}. ${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "the number of a page between two paragraphs": [
    `<p>${UNRELATED} ${first}</p><p align="center">- ۱۲ -</p><p>${rest}. ${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "a paragraph in which a line is broken after each full row": [
    `<div style="width: 420px">${each(lines(both, 6), `<div style="margin: 8px 0; text-align: justify">`, "</div>")}</div>`,
    [SENTENCE, SECOND],
  ],
  "pages with a head in letters as any other": [
    `<div class="page"><p>انترناسیونال شماره ۲۳۲</p><p>${UNRELATED} ${first}</p></div><div class="page"><p>انترناسیونال شماره ۲۳۲</p><p>${rest}.</p><p>${SECOND}.</p></div>`,
    [SENTENCE, SECOND],
    PAGE,
  ],
  "pages with a head in the middle": [
    `<section><p>${UNRELATED} ${first}</p></section><section><p style="text-align: center">انترناسیونال شماره ۲۳۲</p><p>${rest}.</p><p>${SECOND}.</p></section>`,
    [SENTENCE, SECOND],
  ],
  "a note at the foot of a page": [
    `<p>${UNRELATED} ${first}</p><hr width="30%"><p style="font-size: 13px">۱. گردوی امسال زودتر رسیده است.</p><p>${rest}. ${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "a sentence that ends in a line by itself": [
    `<p>${SENTENCE.replace(" را طرح کنید", "")}</p><p>را طرح کنید.</p><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "placed paragraphs of a converter, each a line": [
    `<div style="position: relative; width: 700px; height: 500px">${lines(both, 8)
      .map(
        (line, at) =>
          `<p style="position: absolute; margin: 0; top: ${60 + at * 42}px; right: 80px; white-space: nowrap">${line}</p>`,
      )
      .join("\n")}</div>`,
    [SENTENCE, SECOND],
  ],
  "placed pages of a converter, each line a paragraph": [
    [lines(`${UNRELATED} ${first}`, 8), lines(`${rest}. ${SECOND}.`, 8)]
      .map(
        (page) =>
          `<div style="position: relative; width: 700px; height: 420px">${page
            .map(
              (line, at) =>
                `<p style="position: absolute; margin: 0; top: ${60 + at * 30}px; right: 80px; white-space: nowrap">${line}</p>`,
            )
            .join("\n")}</div>`,
      )
      .join(""),
    [SENTENCE, SECOND],
  ],
};

const bubble = `style="max-width: 30rem; margin: 8px 0; padding: 8px 12px; border-radius: 12px; background: #e4f1ff"`;

/** What must stay apart. */
const APART: Readonly<Record<string, Case>> = {
  "paragraphs that are sentences without a full stop": [
    each([SENTENCE, SECOND, short], "<p>", "</p>"),
    [SENTENCE, SECOND, short],
  ],
  "a heading above": [
    `<h2>فراخوان حزب کمونیست کارگری</h2><p>${SENTENCE}.</p><h3>به یاد همهٔ باغداران این</h3><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "a bold line above": [
    `<p><b>فراخوان حزب کمونیست کارگری ایران به مردم</b></p><p>${SENTENCE}.</p><p style="font-size: 22px">گزارشی از باغداران و</p><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "a short label above": [
    `<p>دربارهٔ حزب</p><p>${SENTENCE}</p><div>از باغداران به</div><div>${SECOND}</div>`,
    [SENTENCE, SECOND],
  ],
  "a heading that is a paragraph as any other": [
    `<p>فراخوان باغداران به همهٔ مردم ایران</p><p>${SENTENCE}.</p><p>گزارشی از باغ</p><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "a centred line above": [
    `<p style="text-align: center">فراخوان باغداران دامنهٔ کوه به همهٔ مردم ایران و جهان</p><p style="text-align: right">${SENTENCE}.</p>`,
    [SENTENCE],
  ],
  "a letter and whom it is for": [
    `<p>دوستان عزیز باغدار،</p><p>${SENTENCE}.</p><p>سلام،</p><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
  "messages in boxes": [
    `<div ${bubble}>سلام به همهٔ دوستان عزیز باغدار،</div><div ${bubble}>${SENTENCE}</div><div ${bubble}>گردوی امسال از دامنهٔ کوه</div><div ${bubble}>${SECOND}</div>`,
    [SENTENCE, SECOND],
  ],
  "messages with names": [
    `<div class="message"><b>علی</b><p>گردوی امسال از دامنهٔ کوه و</p></div><div class="message"><b>رضا</b><p>${SENTENCE}</p></div><div class="message"><b>علی</b><p>${SECOND}</p></div>`,
    [SENTENCE, SECOND],
  ],
  "messages without boxes": [
    `<div class="message">باغداران دامنهٔ کوه و گردوی امسال و</div><div class="message">${SENTENCE}</div><div class="message">${SECOND}</div>`,
    [SENTENCE, SECOND],
  ],
  "items of a list": [
    `<ul><li>گردوی امسال از دامنهٔ کوه،</li><li>${short}،</li><li>باران و برف و</li><li>${SECOND}</li></ul>`,
    [short, SECOND],
  ],
  "items that are paragraphs": [
    `<p>۱- گردوی امسال از دامنهٔ کوه،</p><p>۲- ${short}،</p><p>- باران و برف و</p><p>- ${SECOND}</p>`,
    [short, SECOND],
  ],
  "cells of a table": [
    `<table><tr><td>گردوی امسال از دامنهٔ کوه و</td><td>${short}</td></tr><tr><td>باران و برف و</td><td>${SECOND}</td></tr></table>`,
    [short, SECOND],
  ],
  "a caption above": [
    `<figure>${image(40)}<figcaption>عکس از گردوی امسال در دامنهٔ کوه و</figcaption></figure><p>${SENTENCE}.</p>`,
    [SENTENCE],
  ],
  "quotations of several people": [
    `<p>باغداران دامنهٔ کوه و گردوی امسال و</p><blockquote>${SENTENCE}</blockquote><p>${SECOND}</p>`,
    [SENTENCE, SECOND],
  ],
  "articles of a list": [
    `<article><p>باغداران دامنهٔ کوه و گردوی امسال و</p></article><article><p>${SENTENCE}</p></article><article><p>${SECOND}</p></article>`,
    [SENTENCE, SECOND],
  ],
  headlines: [
    `<div><a href="/1">باغداران دامنهٔ کوه و گردوی امسال و</a></div><div><a href="/2">${SENTENCE}</a></div><div><a href="/3">${SECOND}</a></div>`,
    [SENTENCE, SECOND],
  ],
  "messages in plain blocks under names": [
    `<div><div><b>علی</b></div><div>گردوی امسال از دامنهٔ کوه و باغ ما</div></div><div><div><b>رضا</b></div><div>${SENTENCE}</div></div><div><div><b>علی</b></div><div>${SECOND}</div></div>`,
    [SENTENCE, SECOND],
  ],
  "a name below": [`<p>${SENTENCE}</p><p>رضا کریمی</p><p>${SECOND}</p><p>باغدار دامنهٔ کوه</p>`, [SENTENCE, SECOND]],
  slogans: [
    `<p>${SECOND}</p><p>زنده باد گردوی تازهٔ باغ ما</p><p>${short}</p><p>پیروز باد باغداران دامنهٔ کوه</p>`,
    [SECOND, short],
  ],
  "a date and a place above": [
    `<p>تهران، ۱۲ مهر ۱۴۰۱</p><p>${SENTENCE}.</p><p>حزب کمونیست کارگری ایران</p><p>${SECOND}.</p>`,
    [SENTENCE, SECOND],
  ],
};

const expectRead = useExpectRead();

describe("a sentence is read as one over", () => {
  test.each(Object.entries(OVER_BLOCKS))("%s", (_what, page) => expectRead(page));
});

describe("a sentence is not drawn together with", () => {
  test.each(Object.entries(APART))("%s", (_what, page) => expectRead(page));
});
