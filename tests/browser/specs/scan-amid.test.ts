import { describe, test } from "vitest";
import { SENTENCE, UNRELATED } from "../page-of";
import { both, type Case, halves, lines, other, SECOND, short, useExpectRead } from "../reading/sentences-of";

const [first, rest] = halves("میتینگ ها و همایش های");

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
const image = (height: number, style = "") => `<img width="300" height="${height}" style="${style}" src="${PIXEL}">`;
const CAPTION = "گردوی امسال در دامنهٔ کوه، عکس از بایگانی";

/** The words of a line, each in its box, as programs write them that have read a picture. */
const words = (line: string, top: number, isPlaced: boolean, between = " ") => {
  const all = line.split(" ");
  let right = 0;
  return all
    .map((word, at) => {
      const width = word.length * 9 + 4;
      const bbox = `${600 - right - width} ${top} ${600 - right} ${top + 24}`;
      const style = isPlaced ? ` style="position: absolute; right: ${right}px; top: 0; white-space: nowrap"` : "";
      right += width + 6;
      return `<span class="ocrx_word" id="word_${top}_${at}" title="bbox ${bbox}; x_wconf 91"${style}>${word}</span>`;
    })
    .join(between);
};

const hocr = (
  style: string,
  line: (text: string, at: number) => string,
  count = 7,
  texts: readonly string[] = [both],
) =>
  `<div class="ocr_page" title="bbox 0 0 640 900" style="position: relative; width: 640px; min-height: 500px">${texts
    .map(
      (text, area) =>
        `<div class="ocr_carea"><p class="ocr_par" dir="rtl" style="${style}">${lines(text, count)
          .map((each, at) => line(each, at + area * 9))
          .join("\n")}</p></div>`,
    )
    .join("")}</div>`;

/** What programs write that have read a picture. */
const READ_BY_MACHINES: Readonly<Record<string, Case>> = {
  "as they write it": [
    hocr(
      "",
      (line, at) =>
        `<span class="ocr_line" title="bbox 0 ${at * 40} 600 ${at * 40 + 30}">${words(line, at * 40, false)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with lines that are blocks": [
    hocr(
      "margin: 0",
      (line, at) => `<span class="ocr_line" style="display: block">${words(line, at * 40, false)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with lines that are blocks with room between them": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="display: block; margin: 12px 0">${words(line, at * 40, false)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with lines in places of their own": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; top: ${at * 44}px; white-space: nowrap">${words(line, at * 40, false)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with lines in places of their own, as wide as the page": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; top: ${at * 44}px; width: 600px; height: 30px">${words(line, at * 40, false)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with lines in places of their own, with much room between": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; top: ${at * 60}px; white-space: nowrap; font-size: 15px; line-height: 1.2">${words(line, at * 40, false)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with words in places of their own": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; left: 20px; height: 30px; top: ${at * 44}px">${words(line, at * 40, true)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with words in places of their own, and nothing between them": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; left: 20px; height: 30px; top: ${at * 44}px">${words(line, at * 40, true, "")}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "with words that are inline blocks": [
    hocr(
      "margin: 0",
      (line) =>
        `<span class="ocr_line" style="display: block">${words(line, 0, false).replaceAll("<span", `<span style="display: inline-block"`)}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "in letters that cannot be seen, above a picture": [
    `<div style="position: relative">${image(500, "position: absolute")}${hocr(
      "margin: 0; color: transparent",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; top: ${at * 44}px; white-space: nowrap; color: transparent">${words(line, at * 40, false)}</span>`,
    )}</div>`,
    [SENTENCE, SECOND],
  ],
  "with a paragraph on each of two pages": [
    [`${UNRELATED} ${first}`, `${rest}. ${SECOND}.`]
      .map((text) =>
        hocr(
          "margin: 0",
          (line) => `<span class="ocr_line" style="display: block">${words(line, 0, false)}</span>`,
          7,
          [text],
        ),
      )
      .join(""),
    [SENTENCE, SECOND],
  ],
  "with areas of which each is a text": [
    hocr("", (line) => `<span class="ocr_line" style="display: block">${words(line, 0, false)}</span>`, 7, [
      SENTENCE,
      SECOND,
    ]),
    [SENTENCE, SECOND],
  ],
  "with a heading that is an area, in places of their own": [
    hocr(
      "margin: 0",
      (line, at) =>
        `<span class="ocr_line" style="position: absolute; right: 20px; top: ${at * 44}px; white-space: nowrap">${words(line, at * 40, false)}</span>`,
      7,
      ["فراخوان باغداران دامنهٔ کوه", SENTENCE],
    ),
    [SENTENCE],
  ],
};

const amid = (inside: string, tag = "p") => `<${tag}>${first}</${tag}>${inside}<${tag}>${rest}. ${SECOND}.</${tag}>`;
const inOne = (inside: string, tag = "div") => `<${tag}>${first} ${inside} ${rest}. ${SECOND}.</${tag}>`;

/** What a page has between the halves of a sentence, or between sentences. */
const AMID: Readonly<Record<string, Case>> = {
  "a figure between paragraphs": [
    amid(`<figure>${image(40)}<figcaption>${CAPTION}</figcaption></figure>`),
    [SENTENCE, SECOND],
  ],
  "a figure in a block": [
    inOne(`<figure>${image(40)}<figcaption>${CAPTION}</figcaption></figure>`),
    [SENTENCE, SECOND],
  ],
  "a figure as an inline block": [
    inOne(`<figure style="display: inline-block; margin: 0">${image(40)}<figcaption>${CAPTION}</figcaption></figure>`),
    [SENTENCE, SECOND],
  ],
  "a picture in a block, and its caption": [
    inOne(`<div class="image">${image(40)}<div class="caption">${CAPTION}</div></div>`),
    [SENTENCE, SECOND],
  ],
  "a picture in a block, and small words below it": [
    inOne(`<div>${image(40, "display: block")}<small>${CAPTION}</small></div>`),
    [SENTENCE, SECOND],
  ],
  "a picture in spans, and its caption": [
    inOne(
      `<span style="display: block">${image(40, "display: block")}<em style="display: block; font-size: 13px">${CAPTION}</em></span>`,
      "p",
    ),
    [SENTENCE, SECOND],
  ],
  "a picture in spans that are boxes, and its caption": [
    inOne(
      `<span style="display: inline-block; width: 300px">${image(40, "display: block")}<span style="display: block; font-size: 13px">${CAPTION}</span></span>`,
      "p",
    ),
    [SENTENCE, SECOND],
  ],
  "a picture in spans that are flexible boxes, and its caption": [
    inOne(`<span style="display: inline-flex; flex-direction: column">${image(40)}<span>${CAPTION}</span></span>`, "p"),
    [SENTENCE, SECOND],
  ],
  "a table with a picture, and its caption": [
    inOne(`<table><tr><td>${image(40)}</td></tr><tr><td class="tr-caption">${CAPTION}</td></tr></table>`),
    [SENTENCE, SECOND],
  ],
  "a picture and its caption between paragraphs": [
    amid(`<div class="wp-caption">${image(40)}<p class="wp-caption-text">${CAPTION}</p></div>`),
    [SENTENCE, SECOND],
  ],
  "a picture and small words between paragraphs": [
    amid(`<p>${image(40)}</p><p style="font-size: 13px; color: #777">${CAPTION}</p>`),
    [SENTENCE, SECOND],
  ],
  "an advertisement between paragraphs": [
    amid(`<div class="ad"><span>تبلیغات</span><iframe width="90" height="40" srcdoc="<p>ad"></iframe></div>`),
    [SENTENCE, SECOND],
  ],
  "an advertisement with words between paragraphs": [
    amid(
      `<div class="ads-box"><a href="https://shop.example/"><b>گردوی تازهٔ باغ ما</b> <span>خرید با تخفیف</span></a></div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "an advertisement with words in a block": [
    inOne(
      `<div class="advertisement"><div>تبلیغات</div><a href="https://shop.example/">گردوی تازهٔ باغ ما با تخفیف ویژه</a></div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "an advertisement with words, called so alone": [
    inOne(
      `<div style="border: 1px solid #ccc"><div style="font-size: 11px">آگهی</div><div>گردوی تازهٔ باغ ما با تخفیف ویژه</div></div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "what else to read, between paragraphs": [
    amid(`<div class="related">بیشتر بخوانید: <a href="/1">گردوی امسال زودتر رسیده است</a></div>`),
    [SENTENCE, SECOND],
  ],
  "what else to read, in a block": [
    inOne(`<div class="related">بیشتر بخوانید: <a href="/1">گردوی امسال زودتر رسیده است</a></div>`),
    [SENTENCE, SECOND],
  ],
  "a picture, and its caption beside it": [
    inOne(`${image(40, "display: block")}<div style="font-size: 13px">${CAPTION}</div>`),
    [SENTENCE, SECOND],
  ],
  "a picture, and what is called its caption": [
    inOne(`${image(40, "display: block")}<span class="caption" style="display: block">${CAPTION}</span>`, "p"),
    [SENTENCE, SECOND],
  ],
  "a place for advertisements": [
    inOne(`<ins class="adsbygoogle" style="display: block; height: 40px">گردوی تازهٔ باغ ما با تخفیف</ins>`),
    [SENTENCE, SECOND],
  ],
  "an advertisement by its name alone": [
    amid(`<div id="ad-slot-1"><p>گردوی تازهٔ باغ ما با تخفیف ویژه</p></div>`),
    [SENTENCE, SECOND],
  ],
  "an advertisement, as it is told to screen readers": [
    amid(`<div aria-label="تبلیغات"><p>گردوی تازهٔ باغ ما با تخفیف ویژه</p></div>`),
    [SENTENCE, SECOND],
  ],
  "a film and what it is called": [
    inOne(`<div class="video"><video width="90" height="40"></video><div>ویدیو: گردوی امسال در باغ</div></div>`),
    [SENTENCE, SECOND],
  ],
  "a figure between sentences without a full stop": [
    `<div>${SENTENCE}<figure>${image(40)}<figcaption>${CAPTION}</figcaption></figure>${SECOND}</div>`,
    [SENTENCE, SECOND],
  ],
  "a figure at the end of a paragraph without a full stop": [
    `<p>${SENTENCE} <span style="display: inline-block">${image(40, "display: block")}<span style="display: block">${CAPTION}</span></span></p><p>${SECOND}</p>`,
    [SENTENCE, SECOND],
  ],
  "a picture with words upon it, between sentences": [
    `<div>${SENTENCE}<div style="position: relative">${image(60, "display: block")}<span style="position: absolute; bottom: 0; right: 0">${CAPTION}</span></div>${SECOND}</div>`,
    [SENTENCE, SECOND],
  ],
};

/** The sentence with its first word, one amid it and its last set so. */
const withWord = (set: (word: string) => string) =>
  SENTENCE.split(" ")
    .map((word, at, all) => (at === 0 || at === 5 || at === all.length - 1 ? set(word) : word))
    .join(" ");

const tag = (text: string, style = "") =>
  `<span style="display: inline-block; padding: 2px 8px; border-radius: 4px; background: #eee; ${style}">${text}</span>`;

/** What a page has beside a sentence, in its line. */
const BESIDE: Readonly<Record<string, Case>> = {
  "labels above": [`<div>${tag("سیاست")} ${tag("فراخوان حزب")} ${SENTENCE}</div>`, [SENTENCE]],
  "labels below": [
    `<div>${SENTENCE} ${tag("سیاست")} ${tag("فراخوان")}</div><div>${SECOND}${tag("جنبش کارگری")}</div>`,
    [SENTENCE, SECOND],
  ],
  "a label to share": [
    `<div>${SENTENCE} ${tag("اشتراک‌گذاری")}</div><div>${SECOND} ${tag("اشتراک‌گذاری", "cursor: pointer")}</div>`,
    [SENTENCE, SECOND],
  ],
  "a label to share, in a line of flexible boxes": [
    `<div style="display: flex; gap: 1rem"><span>${SENTENCE}</span><span>اشتراک‌گذاری</span></div><div style="display: flex"><div>${SECOND}</div><div style="margin: 0 1rem">ذخیره</div></div>`,
    [SENTENCE, SECOND],
  ],
  "a badge before": [
    `<div><span class="badge" style="display: inline-block; background: #c00; color: #fff; padding: 0 6px">فوری</span> ${SENTENCE}</div><div><span class="badge" style="background: #c00; color: #fff; padding: 0 6px">خبر فوری</span> ${SECOND}</div>`,
    [SENTENCE, SECOND],
  ],
  "a badge in a heading": [
    `<h3>${SECOND} <span style="display: inline-block; background: #06c; color: #fff; border-radius: 8px; padding: 0 6px">ویژه</span></h3><h4><span style="display: inline-block; border: 1px solid; padding: 0 6px">گفتگو</span> ${short}</h4>`,
    [SECOND, short],
  ],
  "who has written it, as boxes": [
    `<div><span style="display: inline-block; margin-left: 1rem">رضا کریمی</span><span style="display: inline-block; margin-left: 1rem">۱۲ مهر ۱۴۰۱</span>${SENTENCE}</div>`,
    [SENTENCE],
  ],
  "who has written it, as a box below": [
    `<div>${SENTENCE} <span style="display: inline-block; margin-right: 1rem; font-size: 13px">نوشتهٔ رضا کریمی</span></div><div>${SECOND} <span class="byline" style="display: inline-block">رضا کریمی</span></div>`,
    [SENTENCE, SECOND],
  ],
  "a label to share with a drawn picture": [
    `<div>${SENTENCE} <span style="display: inline-flex; gap: 4px"><svg width="12" height="12"><path d="M0 0h12v12" /></svg>اشتراک‌گذاری</span></div><div>${SECOND} <span style="display: inline-block">هم‌رسانی</span></div>`,
    [SENTENCE, SECOND],
  ],
  "boxes of which one has the sentence": [
    `<div><span style="display: inline-block">رضا کریمی</span> <span style="display: inline-block">۱۲ مهر</span> <span style="display: inline-block">${SENTENCE}</span></div>`,
    [SENTENCE],
  ],
  "a link to what is of the same subject": [
    `<div><a rel="tag" href="/tag/1">سیاست</a> ${SENTENCE}</div><div>${SECOND} <a rel="tag" href="/tag/2">جنبش کارگری</a></div>`,
    [SENTENCE, SECOND],
  ],
  "boxes as wide as their line": [
    `<div>${[SENTENCE, SECOND].map((text) => `<span style="display: inline-block; width: 100%">${text}</span>`).join(" ")}</div>`,
    [SENTENCE, SECOND],
  ],
  "boxes beside each other": [
    `<div>${[short, SECOND].map((text) => `<span style="display: inline-block; width: 45%; vertical-align: top">${text}</span>`).join(" ")}</div>`,
    [short, SECOND],
  ],
  "buttons that are boxes": [
    `<div>${SENTENCE} <a href="#" style="display: inline-block; padding: 4px 12px; background: #06c; color: #fff">امضای این فراخوان</a></div><div>${SECOND} <a href="#" style="display: inline-block; padding: 4px 12px; border: 1px solid">همهٔ خبرها</a></div>`,
    [SENTENCE, SECOND],
  ],
};

const marquee = (parts: readonly string[], between: string) => parts.join(between);
const news = [UNRELATED.replace(".", ""), short, SECOND];

/** What a page has in one line. */
const IN_LINE: Readonly<Record<string, Case>> = {
  "a marquee with bars": [`<marquee>${marquee(news, " | ")}</marquee>`, [short, SECOND]],
  "a marquee with dots": [`<marquee direction="right">${marquee(news, " • ")}</marquee>`, [short, SECOND]],
  "a ticker with bars": [
    `<div style="overflow: hidden; white-space: nowrap">${marquee(news, "&nbsp;|&nbsp;")}</div>`,
    [short, SECOND],
  ],
  "a ticker with dots between links": [
    `<div style="overflow: hidden; white-space: nowrap">${news.map((text) => `<a href="/1">${text}</a>`).join(" • ")}</div>`,
    [short, SECOND],
  ],
  "a ticker with signs in elements": [
    `<div style="overflow: hidden; white-space: nowrap">${news.map((text) => `<span>${text}</span>`).join(`<span class="sep">|</span>`)}</div>`,
    [short, SECOND],
  ],
  "a ticker whose words go round": [
    `<div style="overflow: hidden; white-space: nowrap; width: 500px"><div style="display: inline-block; padding-right: 100%; animation: go 20s linear infinite">${marquee(news, " ● ")}</div></div>`,
    [short, SECOND],
    "@keyframes go { from { transform: translateX(0) } to { transform: translateX(100%) } }",
  ],
  "a ticker of boxes": [
    `<div style="overflow: hidden; white-space: nowrap">${news.map((text) => `<span style="display: inline-block; margin-left: 2rem">${text}</span>`).join("")}</div>`,
    [short, SECOND],
  ],
  "a ticker of pieces with room between them": [
    `<div style="overflow: hidden; white-space: nowrap">${news.map((text) => `<span style="padding: 0 2rem">${text}</span>`).join("")}</div>`,
    [short, SECOND],
  ],
  "a ticker of links": [
    `<div style="overflow: hidden; white-space: nowrap">${news.map((text, at) => `<a href="/${at}">${text}</a>`).join(" ")}</div>`,
    [short, SECOND],
  ],
  "a list in a line": [
    `<style>li { display: inline } li::after { content: " | " }</style><ul>${news.map((text) => `<li>${text}</li>`).join(" ")}</ul>`,
    [short, SECOND],
  ],
  "a ticker with much room": [
    `<div style="white-space: nowrap; overflow: hidden">${marquee(news, "&nbsp;".repeat(6))}</div>`,
    [short, SECOND],
  ],
  "a ticker with coloured dots": [
    `<p>🔴 ${marquee(news, " 🔵 ")}</p><p>${marquee(news, " 🔸")}</p>`,
    [short, SECOND, short, SECOND],
  ],
  "a ticker with other signs": [
    `<p>${marquee(news, " ◆ ")}</p><p>${marquee([UNRELATED.replace(".", ""), SECOND], " ║ ")}</p><p>${marquee([UNRELATED.replace(".", ""), short], " · ")}</p><p>${marquee([UNRELATED.replace(".", ""), SECOND], " *** ")}</p>`,
    [short, SECOND, short, SECOND, SECOND],
  ],
  "a bar amid a sentence is none": [`${other}<p>${SENTENCE}.</p>`, [SENTENCE]],
};

const expectRead = useExpectRead();

describe("a sentence is read whole that a machine has read", () => {
  test.each(Object.entries(READ_BY_MACHINES))("%s", (_what, page) => expectRead(page));
});

describe("a sentence is read without what stands amid it", () => {
  test.each(Object.entries(AMID))("%s", (_what, page) => expectRead(page));
});

describe("a sentence is read without what stands beside it", () => {
  test.each(Object.entries(BESIDE))("%s", (_what, page) => expectRead(page));
});

/** What is a part of the sentence, though it is set as something else might be. */
const OF_SENTENCE: Readonly<Record<string, string>> = {
  "a word that is marked": withWord((word) => `<mark style="padding: 2px 6px">${word}</mark>`),
  "a word with a ground": withWord((word) => `<span style="background: #ff0; padding: 0 2px">${word}</span>`),
  "a word in a box": withWord((word) => `<span style="display: inline-block">${word}</span>`),
  "words that are boxes of which some have a border": SENTENCE.split(" ")
    .map((word, at) => `<span style="display: inline-block; ${at % 3 ? "" : "border: 1px solid"}">${word}</span>`)
    .join(" "),
  "parts that are boxes": lines(SENTENCE, 3)
    .map((part) => `<span style="display: inline-block">${part}</span>`)
    .join(" "),
  "parts that are links": lines(SENTENCE, 3)
    .map((part) => `<a href="/1">${part}</a>`)
    .join(" "),
  "a link amid it": SENTENCE.replace("احزاب سیاسی", `<a href="/1" style="display: inline-block">$&</a>`),
  "a picture of a word, and a small one": SENTENCE.replace(
    "احزاب",
    `<span style="display: inline-block"><img width="16" height="16" src="${PIXEL}"> $&</span>`,
  ),
  "a first word that is larger": SENTENCE.replace(
    "این",
    `<span style="display: inline-block; font-size: 1.4em; margin-left: 4px">$&</span>`,
  ),
};

describe("a sentence is read whole, with", () => {
  test.each(Object.entries(OF_SENTENCE))("%s", (_what, html) => expectRead([`<p>${html}.</p>`, [SENTENCE]]));
});

describe("a sentence is read by itself in", () => {
  test.each(Object.entries(IN_LINE))("%s", (_what, page) => expectRead(page));
});
