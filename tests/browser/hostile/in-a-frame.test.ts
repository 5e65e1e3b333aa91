import { expect, test } from "vitest";
import { card, silence } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import { select } from "../select";
import { css } from "../text";
import { useBrowser } from "../use";

/** In the frame, when it is told to: selects a quotation, makes up a gesture, and asks all windows around for a card. */
const ASK = `
addEventListener("message", ({ data }) => {
  if (data !== "ask") return;
  const quote = document.querySelector("#quote");
  for (let round = 0; round < 50; round++) {
    window.focus();
    getSelection().selectAllChildren(quote);
    for (const type of ["pointerdown", "pointerup", "click", "dblclick"]) {
      quote.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 2, clientX: round }));
    }
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", shiftKey: true, bubbles: true }));
    const spot = { box: [0, 0, 9, 9], view: [innerWidth, innerHeight], depth: 1 };
    for (const around of [parent, top]) around.postMessage({ type: "host", nonce: "0-0-0-0", spot, scale: 1 }, "*");
  }
  getSelection().removeAllRanges();
  parent.postMessage("asked", "*");
});`;

const browser = useBrowser({
  pages: {
    "around.html": pageOf(
      `<p id="other">${UNRELATED}</p>
       <iframe id="inner" src="{{other}}/inner.html" style="border: 0; width: 100%; height: 10rem"></iframe>`,
    ),
    "inner.html": pageOf(`<p id="quote">${SENTENCE}.</p><script>${ASK}</script>`),
  },
});

test("a frame of another origin opens nothing in the page around it, whatever it selects and sends", {
  tags: ["P44"],
}, async () => {
  const tab = await browser.open("around.html");
  // A press in it, by which it may take the focus.
  await tab.click((await tab.locate(css("#quote", "#inner"))).start);
  await tab.evaluate(async () => {
    const here = window as unknown as { came: number };
    here.came = 0;
    new MutationObserver((records) => {
      here.came += records.flatMap(({ addedNodes }) => [...addedNodes]).length;
    }).observe(document, { childList: true, subtree: true });
    await new Promise((resolve) => {
      addEventListener("message", ({ data }) => data === "asked" && resolve(undefined));
      frames[0]?.postMessage("ask", "*");
    });
  });
  await silence(tab);
  expect(await tab.evaluate(() => (window as unknown as { came: number }).came)).toBe(0);

  // What its user selects there is looked up.
  await select(tab, css("#quote", "#inner"));
  await card(tab);
});
