import fc from "fast-check";
import { expect, test } from "vitest";
import { draftOf, file } from "./brought";
import { encoded, inArabicLetters } from "./encoded";

const SENTENCE =
  "ما امضاکنندگان این بیانیه خواهان آزادی فوری و بی‌قید و شرط همهٔ زندانیان سیاسی هستیم و از همگان می‌خواهیم که صدای آنان باشند.";

const page = (main: string, head = "") => `<!doctype html>
<!--
 Page saved with SingleFile
 url: https://example.org/statement/1
 saved date: Wed Jul 14 2021
-->
<html lang=fa><head><meta charset=utf-8>${head}<title>بیانیهٔ کانون | سایت ما</title>
<style>p { color: red }</style><script>var متن = "پنهان";</script></head>
<body><nav><a href=/>صفحهٔ نخست</a> <a href=/>دربارهٔ ما</a></nav>
${main}
<div class=share>این را هم ببینید</div><footer>همهٔ حقوق محفوظ است</footer></body></html>`;

test("a page gives what it shows of its main part, and lists what stands around it", async () => {
  const main = `<main><h1>بیانیهٔ کانون</h1><p>${SENTENCE}<p>${SENTENCE.replace(" این", "\n <b>این</b>&nbsp;")}<br>کانون نویسندگان</main>`;
  const head =
    '<meta property="article:published_time" content="2021-07-14T10:00:00+04:30"><meta property="og:site_name" content="سایت ما">';
  const draft = await draftOf(file("a.html", page(main, head)));
  expect(draft.text.split("\n\n")).toEqual(["بیانیهٔ کانون", SENTENCE, SENTENCE, "کانون نویسندگان"]);
  expect(draft).toMatchObject({
    title: { value: "بیانیهٔ کانون", basis: "properties" },
    kind: { value: "statement" },
    date: { value: "2021-07-14", basis: "properties" },
    source: "https://example.org/statement/1",
    encoding: "utf-8",
  });
  const removed = draft.removed.filter(({ at }) => at !== undefined).map(({ what }) => what);
  expect(removed).toEqual(["صفحهٔ نخست دربارهٔ ما", "این را هم ببینید\nهمهٔ حقوق محفوظ است"]);
});

test("a page without a main part gives all of its text, but what is no text of it", async () => {
  const { text } = await draftOf(
    file("a.html", page(`<div>${SENTENCE}<div hidden>پنهان</div><div>بند دوم</div></div>`)),
  );
  expect(text).toBe(`${SENTENCE}\n\nبند دوم\n\nاین را هم ببینید`);
});

test("a page whose whole text stands in navigation, and whose title says nothing, is read all the same", async () => {
  const draft = await draftOf(file("a.html", `<title>.</title><nav><h2>فراخوان</h2><p>${SENTENCE}</nav>`));
  expect(draft).toMatchObject({
    text: `فراخوان\n\n${SENTENCE}`,
    title: { value: "فراخوان", basis: "first-line" },
    removed: [],
  });
});

test("a page is read in the encoding that it declares, unless it is UTF-8", async () => {
  const old = inArabicLetters(`<meta charset=windows-1256><p>${SENTENCE.replaceAll("ٔ", "").replaceAll("\u200C", "")}`);
  expect((await draftOf(file("a.html", encoded(old, "windows-1256")))).encoding).toBe("windows-1256");
  expect((await draftOf(file("a.html", old))).encoding).toBe("utf-8");
});

test("entities, unclosed and misplaced elements, and ten thousand inside each other do no harm", async () => {
  const deep = `${"<div>".repeat(10_000)}${SENTENCE}${"<b>".repeat(10_000)}&amp;&zwnj;&#1587;</p></i></div>`;
  expect((await draftOf(file("a.html", deep))).text).toBe(`${SENTENCE}&\u200Cس`);
  const part = fc.constantFrom(
    "<p>",
    "</p>",
    "<div hidden>",
    "</div>",
    "<br>",
    "<title>",
    "<pre>",
    "</pre>",
    "<main>",
    "</main>",
    "<nav>",
    "</nav>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<![CDATA[",
    "&#x;",
    "<",
    ">",
    "سلام",
    "\n",
    '="',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
      const { text } = await draftOf(file("a.html", `<p>${SENTENCE}</p>${parts.join("")}`));
      expect(text.startsWith(SENTENCE)).toBe(true);
      expect(text).not.toMatch(/<\/?(?:p|div|br|main)>|(?<!\n)\n(?!\n)/);
    }),
    { numRuns: 300 },
  );
});
