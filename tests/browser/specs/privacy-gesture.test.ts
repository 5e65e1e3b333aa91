import { describe } from "vitest";
import { silence } from "../card";
import { OPENED_BY_SCRIPT } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";
import { css } from "../text";

/** A page that selects a quotation by script and makes up every event of a gesture. */
const selectByScript: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("plain.html"));
  // A press of the user's own, which gives the page leave for much but not for this.
  await tab.click((await tab.locate(css("#other"))).start);
  await tab.evaluate(() => {
    const found: string[] = [];
    Object.assign(window, { found });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) if (addedNodes.length > 0) found.push("an element came");
    }).observe(document, { childList: true, subtree: true });
    const quote = document.querySelector("#quote") as HTMLElement;
    const gestures: (readonly [new (type: string, init: object) => Event, string, object])[] = [
      [PointerEvent, "pointerdown", { clientX: 900, clientY: 60 }],
      [MouseEvent, "mousedown", { clientX: 900, clientY: 60 }],
      [PointerEvent, "pointermove", { clientX: 500, clientY: 60 }],
      [PointerEvent, "pointerup", { clientX: 500, clientY: 60 }],
      [MouseEvent, "mouseup", { clientX: 500, clientY: 60 }],
      [MouseEvent, "click", { detail: 2 }],
      [MouseEvent, "dblclick", { detail: 2 }],
      [KeyboardEvent, "keydown", { key: "ArrowLeft", shiftKey: true }],
      [KeyboardEvent, "keyup", { key: "ArrowLeft", shiftKey: true }],
      [PointerEvent, "contextmenu", { pointerType: "touch" }],
    ];
    for (let round = 0; round < 20; round++) {
      getSelection()?.selectAllChildren(quote);
      for (const [Type, name, init] of gestures) {
        quote.dispatchEvent(new Type(name, { bubbles: true, composed: true, ...init }));
      }
      quote.click();
    }
  });
  await silence(tab).catch(() => undefined);
  return tab.evaluate(() => (window as unknown as { found: string[] }).found);
};

const find = useProbes();

describe("a selection made by a script", () => {
  promise("opens nothing, whatever events accompany it", { tags: ["P21"] }, find, selectByScript, OPENED_BY_SCRIPT);
});
