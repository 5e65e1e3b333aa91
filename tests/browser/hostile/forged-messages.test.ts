import { expect, test } from "vitest";
import { card, cardHits, silence } from "../card";
import { select } from "../select";
import { useBrowser } from "../use";

const browser = useBrowser();

const HOW_MANY = 10_000;

/**
 * Runs in the page: messages and events of every name that the extension's own have, with whatever in them, to every window
 * that the page can reach; done when the last message has come back to the page.
 */
async function forge(count: number): Promise<void> {
  const types =
    "wake selected moved closed host redeem show move close focus ask painted dismiss beside search quotations contents " +
    "read open arrived hand handed wxt:content-script-started wxt:locationchange bayan bayanReads";
  const names = types.split(" ");
  const values = [null, true, 0, -1, "", "0-0-0-0", [0, 0, 9, 9], { box: [0, 0, 9, 9], view: [9, 9], depth: 1 }];
  // The same at each run.
  let state = 52;
  const below = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
  const any = () => values[below(values.length)];
  const targets = [window, ...Array.from({ length: window.length }, (_, at) => window[at] as Window)];
  for (let at = 0; at < count; at++) {
    const type = names[below(names.length)] ?? "";
    const forged = {
      type,
      nonce: any(),
      frame: any(),
      spot: any(),
      text: any(),
      isMark: any(),
      refocus: any(),
      id: any(),
    };
    targets[below(targets.length)]?.postMessage(forged, "*");
    const target = [window, document, document.documentElement][below(3)];
    target?.dispatchEvent(new CustomEvent(type, { detail: forged, bubbles: true }));
    target?.dispatchEvent(new MessageEvent("message", { data: forged, origin: location.origin }));
  }
  await new Promise((resolve) => {
    addEventListener("message", ({ data }) => data === "last" && resolve(undefined));
    window.postMessage("last", "*");
  });
}

test("ten thousand forged messages and events open nothing, close nothing, and change nothing", {
  tags: ["P07"],
}, async () => {
  const tab = await browser.open("plain.html");
  const markup = () => tab.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  await tab.evaluate(forge, HOW_MANY);
  await silence(tab);
  expect(await markup()).toBe(before);

  await select(tab);
  const frame = await card(tab);
  const shown = () => frame.evaluate(() => document.body.innerText);
  const [text, place] = [await shown(), await frame.box()];
  await tab.evaluate(forge, HOW_MANY);
  expect(await shown()).toBe(text);
  expect(await frame.box()).toEqual(place);
  expect((await cardHits(tab)).length).toBeGreaterThan(0);
  expect(await tab.errors()).toEqual([]);
});
