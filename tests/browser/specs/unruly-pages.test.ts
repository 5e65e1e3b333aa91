import { expect, inject, test } from "vitest";
import { card, cardHits, eventually, hitsIn, noCard, silence } from "../card";
import { pressUnseen } from "../press";
import type { Tab } from "../rig";
import { select } from "../select";
import { css, QUOTED } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";

const WORDS =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید، نقد کنید و یا انتظارتان را طرح کنید.";
const SENTENCE = `<p id="quote">${WORDS}</p>`;

const page = (body: string, script = "") => `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8">
<title>.</title><link rel="icon" href="data:,"><body style="margin: 2rem; font: 18px/1.9 sans-serif">${body}
<script>${script}</script></body></html>`;

const browser = useBrowser({
  pages: {
    "rewriting.html": page(
      `${SENTENCE}<div style="height: 4000px"></div>`,
      `addEventListener("scroll", () => history.replaceState(null, "", "#" + Math.round(scrollY)));`,
    ),
    "written.html": page(""),
    "marking.html": page(
      SENTENCE,
      `addEventListener("mouseup", () => {
         const [range, mark] = [getSelection().getRangeAt(0), document.createElement("mark")];
         mark.append(range.extractContents());
         range.insertNode(mark);
         getSelection().selectAllChildren(mark);
       });`,
    ),
    "shadowed-dialog.html": page(
      `<div id="host"></div>`,
      `const root = document.getElementById("host").attachShadow({ mode: "open" });
       root.innerHTML = ${JSON.stringify(`<dialog>${SENTENCE}</dialog>`)};
       root.querySelector("dialog").showModal();`,
    ),
    "two-frames.html": page(
      `${SENTENCE}<iframe id="frame" style="border: 0; width: 90%; height: 8rem" srcdoc="<p id=quiet>گردوی امسال</p>"></iframe>`,
    ),
    "framed-quote.html": page(
      `<iframe id="frame" style="border: 0; width: 90%; height: 12rem"
        srcdoc="<body dir=rtl><p id=quote>${WORDS}</p><script>heard = 0; addEventListener('keydown', () => heard++)</script>"></iframe>`,
    ),
    "button.html": page(
      `<button id="button" style="margin-top: 20rem">بیشتر</button>${SENTENCE.replace("<p", '<p style="position:absolute;top:0"')}`,
      `document.getElementById("button").ondblclick = () => getSelection().selectAllChildren(document.getElementById("quote"));`,
    ),
    "slider.html": page(
      `${SENTENCE}<div id="slider" style="margin-top: 18rem; height: 3rem; background: #ddd">&nbsp;</div>`,
      `for (const type of ["pointerdown", "mousedown"])
         document.getElementById("slider").addEventListener(type, (event) => event.preventDefault());`,
    ),
  },
});

const centre = (tab: Tab, selector: string): Promise<[x: number, y: number]> =>
  tab.evaluate((chosen) => {
    const box = (document.querySelector(chosen) as Element).getBoundingClientRect();
    return [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as [number, number];
  }, selector);

test("the card follows its text on a page that rewrites its address on scroll", async () => {
  const tab = await browser.open("rewriting.html");
  await select(tab);
  await card(tab);
  await tab.scroll(40);
  await expect.poll(() => tab.evaluate(() => location.hash)).not.toBe("");
  expect(await tab.cardFrame()).not.toBeNull();
});

test("the card comes, and stays, on a page that puts what is selected into an element of its own", async () => {
  const tab = await browser.open("marking.html");
  await select(tab);
  expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  expect(await tab.evaluate(() => document.querySelector("mark")?.textContent?.length)).toBeGreaterThan(100);
  await tab.evaluate(twoFrames);
  expect(await tab.cardFrame()).not.toBeNull();
});

// Firefox takes what a content script listens to away with the old document, and gives no sign of it.
test.skipIf(inject("browser") === "firefox")("works after document.write replaced the page", async () => {
  const tab = await browser.open("written.html");
  await tab.evaluate((sentence) => {
    document.open();
    document.write(sentence);
    document.close();
    document.body.style.margin = "2rem";
  }, SENTENCE);
  await select(tab);
  expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
});

test("in a modal dialog within a shadow root the card is interactive", async () => {
  const tab = await browser.open("shadowed-dialog.html");
  await select(tab, { expression: `document.getElementById("host").shadowRoot.querySelector("#quote")` });
  const frame = await eventually(async () => {
    const found = await tab.cardFrame();
    return found && (await hitsIn(found)).length > 0 ? found : null;
  });
  if (!frame) throw new Error("no card came");
  await pressUnseen(tab, frame, ".close");
  await noCard(tab);
  expect(await tab.evaluate(() => document.getElementById("host")?.shadowRoot?.querySelector("dialog")?.open)).toBe(
    true,
  );
});

test("a click in a frame of the page closes the card", async () => {
  const tab = await browser.open("two-frames.html");
  await select(tab);
  await card(tab);
  const [x, y] = await centre(tab, "#frame");
  await tab.click({ x: x - 300, y });
  await noCard(tab);
});

test("after its card closes, a frame receives all keys again", async () => {
  const tab = await browser.open("framed-quote.html");
  await select(tab, css("#quote", "#frame"));
  const frame = await card(tab);
  await frame.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>(".close")?.click()));
  await noCard(tab);
  await tab.press("Escape");
  await expect.poll(() => tab.evaluate(() => (frames[0] as unknown as { heard: number }).heard)).toBe(1);
});

test("a double click on a button whose script selects a quotation opens nothing", { tags: ["P22"] }, async () => {
  const tab = await browser.open("button.html");
  await tab.click((await tab.locate(css("#button"))).start, 2);
  await silence(tab);
  expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
});

test("a drag that selects nothing does not reopen an earlier card", { tags: ["P22"] }, async () => {
  const tab = await browser.open("slider.html");
  await select(tab);
  await card(tab);
  // At its left, clear of the card.
  const [x, y] = await centre(tab, "#slider");
  await tab.drag({ x: x - 400, y }, { x: x - 200, y });
  await noCard(tab);
  await silence(tab);
});
