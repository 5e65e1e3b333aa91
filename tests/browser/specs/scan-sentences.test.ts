import { beforeAll, describe, expect, test } from "vitest";
import { card } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import { readDragged, readWhole } from "../reading/read";
import { READING, READING_FILES } from "../reading/script";
import { lines, SECOND, sentencesOf, setPage } from "../reading/sentences-of";
import type { Tab } from "../rig";
import { listed, marked, pressButton, scanned } from "../scan";
import { toldIn, WORD_FOR_WORD } from "../told";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

/** The beginning of {@link SENTENCE}, which is a quotation by itself. */
const short = SENTENCE.slice(0, SENTENCE.indexOf("،"));

const other = `<p>${UNRELATED}</p>`;
const both = `${SENTENCE}. ${SECOND}.`;
/** What a viewer marks in a line, as when it is searched. */
const withMark = (line: string) =>
  line.replace(/(\S+) (\S+)/, '$1 <span style="position: static; background: #ff0">$2</span>');
const absolute = (texts: readonly string[], between = '<br role="presentation">') =>
  texts
    .map(
      (text, at) =>
        `<span dir="rtl" role="presentation" style="right: 60px; top: ${94 + at * 30}px">${withMark(text)}</span>`,
    )
    .join(between);
/** A line of a document in as many pieces as it has words, as some documents have it. */
const pieces = (text: string, at: number) => {
  const words = text.split(" ");
  return `<div style="position: absolute; inset-inline-end: 60px; right: 60px; top: ${94 + at * 30}px; white-space: pre">${words
    .map((word, place) => `<span style="position: static">${word}${place < words.length - 1 ? " " : ""}</span>`)
    .join("")}</div>`;
};
/** A text in halves of so many words, two by two; the last may be empty. */
const verses = (text: string): (readonly [string, string])[] => {
  const halves = lines(text, 5);
  return halves.flatMap((half, at) => (at % 2 === 0 ? [[half, halves[at + 1] ?? ""] as const] : []));
};
const layer = (...pages: readonly string[]) =>
  pageOf(
    pages
      .map(
        (inside) =>
          `<div class="page"><canvas width="700" height="500" style="position: absolute"></canvas><div class="textLayer" id="quote">${inside}<div class="endOfContent"></div></div></div>`,
      )
      .join(""),
    `body { margin: 0; max-width: none; background: #777 } .page { position: relative; width: 700px; height: 500px; margin: 1rem auto; background: #fff }
     .textLayer { position: absolute; color: transparent; inset: 0; line-height: 1; overflow: clip } .textLayer :is(span, br) { position: absolute; white-space: pre; font: 20px sans-serif; color: transparent }
     .endOfContent { position: absolute; inset: 100% 0 0; user-select: none }`,
  );
const svg = (inside: string) =>
  pageOf(
    `${other}<svg id="quote" width="660" height="260" style="background: #fee"><title>${UNRELATED}</title>${inside}</svg>${other}`,
  );
/** Pages of a document, with a head and a number. */
const pages = (...texts: readonly (readonly string[])[]) =>
  layer(
    ...texts.map(
      (page, at) =>
        `<span style="right: 300px; top: 20px; font-size: 14px">انترناسیونال ۲۳۲</span><br>${absolute(page)}<br><span style="right: 340px; top: 450px; font-size: 14px">${12 + at}</span>`,
    ),
  );
const caption = `<span style="float: left; width: 8rem; font-size: 13px">گردوی امسال در دامنهٔ کوه، عکس از بایگانی</span>`;

/** How a page may set two sentences of the archive, or one. */
const SET: Readonly<Record<string, readonly [html: string, sentences: readonly string[]]>> = {
  "lines of four words that end in <br>": [
    pageOf(`${other}<div id="quote">${lines(both, 4).join("<br>")}</div>${other}`),
    [SENTENCE, SECOND],
  ],
  "lines of eleven words that end in <br>": [
    pageOf(`${other}<div id="quote">${lines(both, 11).join("<br>\n")}</div>${other}`),
    [SENTENCE, SECOND],
  ],
  "lines that end in <br>, in elements of their own": [
    pageOf(
      `${other}<div id="quote">${lines(both, 6)
        .map((line) => `<span>${line}<br></span>`)
        .join("\n")}</div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a heading, and lines that end in <br>": [
    pageOf(`${other}<div id="quote"><b>فراخوان حزب</b><br>${lines(both, 9).join("<br>")}</div>`),
    [SENTENCE, SECOND],
  ],
  "preformatted lines": [
    pageOf(`${other}<pre id="quote" style="font: inherit">${lines(both, 5).join("\n")}</pre>`),
    [SENTENCE, SECOND],
  ],
  "a letter whose white space is kept": [
    pageOf(
      `${other}<div id="quote" style="white-space: pre-wrap">${lines(SENTENCE, 8).join("\n")}.\n\n${lines(SECOND, 5).join("\n")}.</div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a message in lines": [
    pageOf(`<div id="quote" style="white-space: pre-line">سلام\n\n${lines(both, 7).join("\n")}</div>`),
    [SENTENCE, SECOND],
  ],
  "the text layer of a document": [layer(absolute(lines(both, 6))), [SENTENCE, SECOND]],
  "a text layer with a longer line before": [
    layer(`<span style="right: 60px; top: 62px; font-size: 16px">${UNRELATED}</span><br>${absolute(lines(both, 5))}`),
    [SENTENCE, SECOND],
  ],
  "a text layer without line ends": [layer(absolute(lines(both, 6), "")), [SENTENCE, SECOND]],
  "a text layer with a heading": [
    layer(`<span style="right: 60px; top: 20px; font-size: 30px">فراخوان حزب</span><br>${absolute(lines(both, 6))}`),
    [SENTENCE, SECOND],
  ],
  "a text layer in which a sentence goes on on the next page": [
    pages([...lines(UNRELATED, 6), ...lines(SENTENCE, 7).slice(0, 2)], lines(SENTENCE, 7).slice(2)),
    [SENTENCE],
  ],
  "a text layer with two small lines amid it": [
    layer(
      `${absolute(lines(SENTENCE, 6))}<br><span style="right: 300px; top: 300px; font-size: 14px">۱۲</span><br><span style="right: 300px; top: 318px; font-size: 14px">۱۳</span><br><span style="right: 60px; top: 400px">${SECOND}</span>`,
    ),
    [SENTENCE, SECOND],
  ],
  "lines that are placed, of many pieces": [layer(lines(both, 6).map(pieces).join("")), [SENTENCE, SECOND]],
  "a caption that floats amid a sentence": [
    pageOf(`<p id="quote">${SENTENCE.replace("بگیرید،", `بگیرید،${caption}`)}. ${SECOND}.</p>${other}`),
    [SENTENCE, SECOND],
  ],
  "a note that is placed beside a sentence": [
    pageOf(
      `<p id="quote" style="position: relative">${SENTENCE.replace("کنید،", `کنید،<small style="position: absolute; left: -9rem; width: 8rem">یادداشت کنار صفحه دربارهٔ گردو و باغ</small>`)}. ${SECOND}.</p>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a large first letter that floats": [
    pageOf(
      `${other}<p id="quote"><span style="float: right; font-size: 3em; line-height: 1">ا</span>${SENTENCE.slice(1)}. ${SECOND}.</p>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a picture with text in lines": [
    svg(
      `<text direction="rtl" x="640" y="60" font-size="20">${lines(SENTENCE, 6)
        .map((line) => `<tspan x="640" dy="34">${line}</tspan>`)
        .join("")}</text>`,
    ),
    [SENTENCE],
  ],
  "a picture with a text for each line": [
    svg(
      lines(SENTENCE, 6)
        .map((line, at) => `<text direction="rtl" x="640" y="${40 + at * 30}" font-size="20">${line}</text>`)
        .join(""),
    ),
    [SENTENCE],
  ],
  "a picture with groups and links": [
    svg(
      `<g transform="translate(0 40)"><a href="#a"><text direction="rtl" x="640" y="20" font-size="18">${SECOND}.</text></a></g>`,
    ),
    [SECOND],
  ],
  "cells of a table": [
    pageOf(
      `<table id="quote"><tr><td>${SENTENCE}.</td><td>${UNRELATED}</td></tr><tr><td>${SECOND}.</td><td>۱۲</td></tr></table>`,
    ),
    [SENTENCE, SECOND],
  ],
  "lines that are blocks": [
    pageOf(
      `${other}<div id="quote">${lines(SENTENCE, 6)
        .map((line) => `<div>${line}</div>`)
        .join("\n")}</div>${other}<p>${lines(`${SECOND}.`, 5)
        .map((line) => `<span style="display: block">${line}</span>`)
        .join("")}</p>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a transcript, with a time before each line": [
    pageOf(
      `${lines(SENTENCE, 7)
        .map((line, at) => `<div style="display: flex; gap: 1rem"><div>0:1${at}</div><div>${line}</div></div>`)
        .join("")}<hr>${lines(`${SECOND}.`, 7)
        .map((line, at) => `<p style="margin: 0"><a href="#t=1${at}">0:1${at}</a> ${line}</p>`)
        .join("")}`,
    ),
    [SENTENCE, SECOND],
  ],
  "a text layer of two columns": [
    layer(
      lines(SENTENCE, 5)
        .map(
          (line, at) =>
            `<span dir="rtl" style="white-space: normal; text-align-last: justify; width: 310px; right: ${at < 3 ? 20 : 370}px; top: ${94 + (at % 3) * 30}px">${line}</span>`,
        )
        .join("<br>"),
    ),
    [SENTENCE],
  ],
  "boxes with room between them, and no space": [
    pageOf(
      `<div style="display: flex; flex-wrap: wrap; gap: .35em">${SENTENCE.split(" ")
        .map((word) => `<span>${word}</span>`)
        .join("")}</div><p>${SECOND.split(" ")
        .map((word) => `<span style="display: inline-block; margin-inline-end: .3em">${word}</span>`)
        .join("")}</p>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a large first word that floats": [
    pageOf(
      `${other}<p><span style="float: right; font-size: 3em; line-height: 1">این</span>${SENTENCE.slice(3)}. ${SECOND}.</p>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a closed shadow root, and an editor with what cannot be edited": [
    pageOf(`<x-story><template shadowrootmode="closed"><p>${SENTENCE}.</p></template></x-story>
      <div contenteditable="true">${other}<blockquote contenteditable="false">${SECOND}.</blockquote></div>`),
    [SENTENCE, SECOND],
  ],
  "elements without a box or a height around it": [
    pageOf(`<div style="display: contents; overflow: hidden"><p>${SENTENCE}.</p></div>
      <div style="height: 0; transform: translateY(20px)"><p>${SECOND}.</p></div>`),
    [SENTENCE, SECOND],
  ],
  "a text layer with marked content": [
    layer(
      lines(both, 6)
        .map(
          (line, at) =>
            `<span class="markedContent" style="position: static"><span dir="rtl" role="presentation" style="right: 60px; top: ${94 + at * 30}px">${line}</span><br role="presentation"></span>`,
        )
        .join(""),
    ),
    [SENTENCE, SECOND],
  ],
  "placed lines with spaces of no colour": [
    pageOf(
      `<div style="position: relative; height: 400px">${lines(both, 6)
        .map(
          (line, at) =>
            `<div style="position: absolute; white-space: pre; right: 60px; top: ${at * 30}px">${line.replaceAll(" ", '<span style="color: transparent"> </span>')}</div>`,
        )
        .join("")}</div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "lines that are uncovered one by one": [
    pageOf(
      `<h2 style="font-size: 18px">${lines(`${SENTENCE}.`, 5)
        .map((line) => `<div style="overflow: clip"><div style="position: relative">${line}</div></div>`)
        .join("")}</h2>`,
    ),
    [SENTENCE],
  ],
  "messages that begin with links to who wrote them": [
    pageOf(
      `<div><a href="/users/12">مریم کریمی</a> <small style="font-size: 12px">۱۲:۳۰</small> ${SENTENCE}</div>
       <p><span><a href="/reza.example/">reza.example</a></span> ${SECOND}</p>`,
    ),
    [SENTENCE, SECOND],
  ],
  "verses in two columns, as a table": [
    pageOf(
      `<table>${verses(SENTENCE)
        .map(([first, second]) => `<tr><td>${first}</td><td style="width: 2em">&nbsp;</td><td>${second}</td></tr>`)
        .join("")}</table>`,
    ),
    [SENTENCE],
  ],
  "verses in two columns, as floats": [
    pageOf(
      verses(SENTENCE)
        .map(
          ([first, second]) =>
            `<div style="overflow: hidden"><div style="float: right; width: 48%"><p>${first}</p></div><div style="float: left; width: 48%"><p>${second}</p></div></div>`,
        )
        .join(""),
    ),
    [SENTENCE],
  ],
  "verses in two columns, as a grid": [
    pageOf(
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${verses(SENTENCE)
        .flat()
        .map((half) => `<div>${half}</div>`)
        .join("")}</div>`,
    ),
    [SENTENCE],
  ],
  "verses in two columns, as boxes in lines": [
    pageOf(
      verses(SENTENCE)
        .map(
          ([first, second]) =>
            `<div style="display: flex; gap: 2rem"><span style="flex: 1">${first}</span><span style="flex: 1">${second}</span></div>`,
        )
        .join(""),
    ),
    [SENTENCE],
  ],
  "a table of two columns that has a heading for each": [
    pageOf(
      `<table><tr><th>فراخوان حزب</th><th>گردوی امسال</th></tr><tr><td>${short}</td><td>گردوی امسال زودتر رسیده و سبز است</td></tr><tr><td>باران در دامنهٔ کوه بند آمده است</td><td>پوست سبز آن نازک‌تر از پارسال است</td></tr></table>`,
    ),
    [short],
  ],
  "rows of a list that are placed by themselves": [
    pageOf(
      `<div style="position: relative; height: 400px">${[SENTENCE, SECOND]
        .map(
          (row, at) => `<div style="position: absolute; inset-inline: 0; top: ${at * 70}px; height: 70px">${row}</div>`,
        )
        .join("")}</div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "rows of a list that are moved to their places, each in a line": [
    pageOf(
      `<div style="position: relative; height: 400px; font-size: 13px">${[SECOND, short]
        .map(
          (row, at) =>
            `<div style="position: absolute; inset-inline: 0; top: 0; transform: translateY(${at * 26}px)">${row}</div>`,
        )
        .join("")}</div>`,
    ),
    [SECOND, short],
  ],
  "what goes round and round, with copies of it": [
    pageOf(
      `<div style="overflow: hidden; width: 600px"><div style="display: flex; width: 1800px; transform: translateX(600px)">${[
        "true",
        "false",
        "true",
      ]
        .map((is) => `<div aria-hidden="${is}" style="width: 600px"><p>${SENTENCE}.</p></div>`)
        .join(
          "",
        )}</div></div><div style="display: flex; overflow: hidden; white-space: nowrap"><div>${SECOND}.</div><div aria-hidden="true">${SECOND}.</div></div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "items with numbers of their own": [
    pageOf(`<div>۱- ${SENTENCE}<br>۲- ${SECOND}</div><p><a href="#c12">#۱۲</a> ${SECOND}</p>`),
    [SENTENCE, SECOND, SECOND],
  ],
  "items with signs or letters of their own": [
    pageOf(`<div>🔹 ${short}<br>🔹 ${SECOND}</div><div>الف) ${SENTENCE}<br>ب) ${SECOND}</div>`),
    [short, SECOND, SENTENCE, SECOND],
  ],
  "sentences of which screen readers have a copy": [
    pageOf(
      `<p><span aria-hidden="true">${SENTENCE}.</span><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)">${SENTENCE}.</span></p>`,
    ),
    [SENTENCE],
  ],
  "items of a list without marks, each a sentence without a full stop": [
    pageOf(
      `<ul style="list-style: none; margin: 0; padding: 0; font-size: 14px"><li>${short}</li><li>${SECOND}</li></ul>`,
    ),
    [short, SECOND],
  ],
  "a letter that is answered": [
    pageOf(
      `<pre style="font: inherit">${lines(`${both}.`, 7)
        .map((line) => `&gt; ${line}`)
        .join("\n")}\n\n${UNRELATED}</pre><p>${lines(`${both}.`, 7)
        .map((line) => `&gt;&gt; ${line}`)
        .join("<br>")}</p>`,
    ),
    [SENTENCE, SECOND, SENTENCE, SECOND],
  ],
  "a log of a conversation": [
    pageOf(
      `<pre style="font: inherit">[12:29] &lt;ali&gt; ${UNRELATED}\n[12:30] &lt;reza&gt; ${SENTENCE}\n[12:31] &lt;ali&gt; ${SECOND}</pre>`,
    ),
    [SENTENCE, SECOND],
  ],
  "lines of a list without marks": [
    pageOf(
      `<ul style="list-style: none; margin: 0; padding: 0">${lines(SENTENCE, 5)
        .map((line) => `<li>${line}</li>`)
        .join("")}</ul>`,
    ),
    [SENTENCE],
  ],
  "lines of a book that was read by a machine, word by word": [
    pageOf(
      `<div style="position: relative; height: 300px"><p style="position: absolute; margin: 0; width: 600px; color: transparent">${lines(
        both,
        7,
      )
        .map(
          (line) =>
            `<span style="display: block; line-height: 30px">${line
              .split(" ")
              .map((word) => `<span style="display: inline-block">${word}</span>`)
              .join(`<span> </span>`)}</span>`,
        )
        .join(" ")}</p></div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a picture, or room for an advertisement, amid a sentence": [
    pageOf(
      `<div>${SENTENCE.replace("بگیرید،", `$&<img style="display: block" width="300" height="40" src="data:,">`)}.</div><div>${SECOND.replace("شهرها", `$&<div style="height: 60px"><div style="font-size: 11px">تبلیغات</div><iframe width="90" height="40" srcdoc="<p>ad"></iframe></div>`)}.</div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a figure amid a sentence": [
    pageOf(
      `<div>${SENTENCE.replace("بگیرید،", `$&<figure><div style="height: 40px"></div><figcaption>گردوی امسال در باغ</figcaption></figure>`)}. ${SECOND}.</div>`,
    ),
    [SENTENCE, SECOND],
  ],
  "a caption that begins with a name that has a dot, and ends with a button": [
    pageOf(
      `<p><span><a href="/reza.k/">reza.k</a> ${SENTENCE}... <span role="button" tabindex="0">بیشتر</span></span></p>`,
    ),
    [SENTENCE],
  ],
  "two sentences without a full stop, above and below what has no height": [
    pageOf(`<div>${short}<div style="clear: both; height: 0; overflow: hidden"></div>${SECOND}</div>`),
    [short, SECOND],
  ],
  "a line between two sentences without a full stop": [
    pageOf(`<div>${SENTENCE}<hr>${SECOND}</div>`),
    [SENTENCE, SECOND],
  ],
  "words in boxes of their own": [
    pageOf(
      `<p id="quote">${SENTENCE.split(" ")
        .map((word) => `<span style="display: inline-block">${word}</span>`)
        .join(" ")}.</p>`,
    ),
    [SENTENCE],
  ],
};

const names = Object.keys(SET);
const address = (name: string) => `${name.replace(/\W+/g, "-")}.html`;

const LOG = Array.from({ length: 150 }, (_, at) => `${at}. ${UNRELATED}`).join("<br>\n");
const SHORT_LOG = Array.from({ length: 30 }, (_, at) => `${at}. ${UNRELATED}`).join("<br>\n");
const log = (after = LOG) => `<div>${LOG}<br>\n${SENTENCE}.<br>\n${after}</div>`;

/** Pages in which a sentence is not in view, by what one would have to scroll. */
const AWAY: Readonly<Record<string, string>> = {
  "a pane that fills the page": pageOf(
    `<header style="height: 60px">سربرگ</header><main style="height: calc(100% - 60px); overflow: auto">${log()}</main>`,
    "html, body { height: 100%; margin: 0; max-width: none; overflow: hidden }",
  ),
  "a pane in a pane": pageOf(
    `<div style="height: 500px; overflow: auto">${other.repeat(30)}<div style="height: 300px; overflow: auto">${log()}</div>${other.repeat(20)}</div>`,
  ),
  "a strip": pageOf(
    `<div style="overflow-x: auto; width: 600px"><div style="display: flex; width: 6000px">${`<div style="width: 500px">${UNRELATED}</div>`.repeat(6)}<div style="width: 500px" id="there">${SENTENCE}.</div>${`<div style="width: 500px">${UNRELATED}</div>`.repeat(4)}</div></div>`,
  ),
  "one line that is longer than its pane": pageOf(
    `<div style="overflow-x: auto; width: 600px; white-space: nowrap">${`${UNRELATED} `.repeat(9)}${SENTENCE}. ${`${UNRELATED} `.repeat(3)}</div>`,
  ),
  "a pane in a shadow root": pageOf(`<div id="host"></div><script>
    const root = document.getElementById("host").attachShadow({ mode: "open" });
    root.innerHTML = '<div style="height: 300px; overflow: auto"><slot></slot></div>';
    document.getElementById("host").innerHTML = ${JSON.stringify(log(SHORT_LOG))};</script>`),
  "the page, in one long block": pageOf(log()),
};

/** What is tried with the side panel too: one of each kind, and what only a script of the extension can look into. */
const LISTED = [
  "lines of four words that end in <br>",
  "a letter whose white space is kept",
  "a text layer in which a sentence goes on on the next page",
  "a caption that floats amid a sentence",
  "a picture with groups and links",
  "cells of a table",
  "a transcript, with a time before each line",
  "a closed shadow root, and an editor with what cannot be edited",
  "messages that begin with links to who wrote them",
  "verses in two columns, as a table",
  "items with numbers of their own",
  "a letter that is answered",
];

/** Where a text that is selected is read, too; and where a hand's selection is tried. */
const SELECTED = [
  "lines of four words that end in <br>",
  "preformatted lines",
  "the text layer of a document",
  "a text layer without line ends",
  "lines that are placed, of many pieces",
  "a picture with text in lines",
  "a picture with a text for each line",
];
const DRAGGED = [
  "the text layer of a document",
  "lines that are placed, of many pieces",
  "a picture with text in lines",
];

const browser = useBrowser({
  pages: {
    ...READING_FILES,
    "reading.html": pageOf(READING),
    ...Object.fromEntries(names.map((name) => [address(name), SET[name]?.[0] ?? ""])),
    ...Object.fromEntries(Object.entries(AWAY).map(([name, html]) => [address(name), html])),
  },
});

let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});

/** A page that reads itself, as the page of this name. */
async function pageSet(name: string): Promise<Tab> {
  const tab = await browser.stay("reading.html");
  await setPage(tab, SET[name]?.[0] ?? "");
  return tab;
}

describe("each sentence is read once, whole, in", () => {
  test.each(names.filter((name) => !name.includes("closed shadow root")))("%s", async (name) => {
    expect(await sentencesOf(await pageSet(name))).toEqual(SET[name]?.[1].toSorted());
  });
});

describe("a scan lists each sentence once, whole, in", () => {
  test.each(LISTED)("%s", async (name) => {
    await browser.open(address(name));
    const found = await listed(await scanned(ways));
    const texts = found.map(({ text, relation }) => `${relation}: ${text.replace(/\s+/g, " ")}`);
    expect(texts.sort()).toEqual(SET[name]?.[1].map((sentence) => `exact: ${sentence}`).sort());
  });
});

/** Where a hand selects all that the quotation's element holds: from the first letter of it to the last. */
const fromFirstToLast = (tab: Tab) =>
  tab.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById("quote") as Element);
    const boxes = Array.from(range.getClientRects()).filter(({ width, height }) => width > 1 && height > 8);
    const top = Math.min(...boxes.map((box) => box.top + box.height / 2));
    const bottom = Math.max(...boxes.map((box) => box.bottom - box.height / 2));
    const first = boxes.filter((box) => box.top < top && box.bottom > top);
    const last = boxes.filter((box) => box.top < bottom && box.bottom > bottom);
    return {
      start: { x: Math.max(...first.map(({ right }) => right)) - 1, y: top },
      end: { x: Math.min(...last.map(({ left }) => left)) + 1, y: bottom },
    };
  });

describe("what is selected is read to the letter in", () => {
  test.each(SELECTED)("%s", async (name) => {
    const tab = await pageSet(name);
    const all = SET[name]?.[1].join(". ");
    expect(await readWhole(tab)).toEqual([all, all]);
    // There a drag ends amid the text, in each browser at another place.
    if (name !== "a picture with text in lines") expect(await readDragged(tab, await fromFirstToLast(tab))).toBe(all);
  });
});

describe("a selection is looked up word for word in", () => {
  // While a panel is open, it answers and no card comes.
  beforeAll(() => ways.closePanel());

  test.each(DRAGGED)("%s", async (name) => {
    const tab = await browser.open(address(name));
    const { start, end } = await fromFirstToLast(tab);
    await tab.drag(start, end);
    expect(await toldIn(await card(tab))).toMatchObject(WORD_FOR_WORD);
  });
});

describe("next brings a sentence into view in", () => {
  test.each(Object.keys(AWAY))("%s", async (name) => {
    const tab = await browser.open(address(name));
    const panel = await scanned(ways);
    expect((await listed(panel)).map(({ relation }) => relation)).toEqual(["exact"]);
    await pressButton(panel, ".sentence-bar", 1);
    await expect.poll(async () => (await marked(tab))["current"]).toEqual([SENTENCE]);
    // In view is what a press would meet where it begins.
    const isInView = () =>
      tab.evaluate(() => {
        type Registry = Iterable<[string, Iterable<Range>]>;
        const { highlights } = CSS as unknown as { highlights: Registry };
        const [range] = Array.from(highlights).find(([kind]) => kind.endsWith("current"))?.[1] ?? [];
        const [first] = range?.getClientRects() ?? [];
        const holder = range?.startContainer.parentElement;
        const met = first && document.elementFromPoint(first.right - 2, (first.top + first.bottom) / 2);
        return Boolean(met && holder?.contains(met));
      });
    await expect.poll(isInView).toBe(true);
  });
});
