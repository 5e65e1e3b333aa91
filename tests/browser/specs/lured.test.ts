import { describe, expect, inject, test } from "vitest";
import { card } from "../card";
import { pressInCard, pressUnseen } from "../press";
import type { CardFrame, Tab } from "../rig";
import { select } from "../select";
import { coveredInPage, lookedInPage } from "../sight-of-card";
import { useBrowser } from "../use";

const browser = useBrowser();

/** In a page: `lure` hides the card and lets presses through; it goes as soon as the press takes the page's focus. */
const RUN = "addEventListener('blur', () => document.querySelector('.lure')?.remove());";

const over = (style: string) => `
  const over = document.createElement("div");
  over.className = "lure";
  over.popover = "manual";
  over.style.cssText = "position:fixed;border:0;padding:0;margin:0;pointer-events:none;${style}";
  document.body.append(over);
  over.showPopover();`;

const styled = (css: string) => `
  const sheet = document.createElement("style");
  sheet.className = "lure";
  sheet.textContent = ${JSON.stringify(css)};
  document.head.append(sheet);`;

const LURES: Readonly<Record<string, string>> = {
  "a popover over it": over("inset:0;width:100vw;height:100vh;background:white"),
  "a popover over its words": over("inset:0 auto auto 0;width:100vw;height:130px;background:white"),
  "a popover that blurs it": over("inset:0;width:100vw;height:100vh;background:none;backdrop-filter:blur(40px)"),
  "the shadow of a popover": over("inset:0;width:1px;height:1px;box-shadow:0 0 0 4000px white"),
  "a popover in a closed shadow root": `
    const host = document.createElement("div");
    host.className = "lure";
    const root = host.attachShadow({ mode: "closed" });
    document.body.append(host);
    ${over("inset:0;width:100vw;height:100vh;background:white").replace("document.body", "root")}`,
  // Chromium draws what is on top without the filter of the root, and closes the card for a transition.
  ...(inject("browser") === "firefox" && {
    "a filter of the whole page": styled("html { filter: opacity(0) }"),
    "a transition that does not end": `window.going = document.startViewTransition(); ${styled(
      "::view-transition { background: white; pointer-events: none } ::view-transition-group(root) { animation-duration: 100s }",
    ).replace("lure", "")}`,
  }),
};

/** Runs a script as the page's own. */
const run = (tab: Tab, code: string) =>
  tab.evaluate((code) => {
    const script = document.createElement("script");
    script.textContent = `{ ${code} }`;
    document.head.append(script);
  }, code);

async function opened(): Promise<{ tab: Tab; frame: CardFrame }> {
  const tab = await browser.open("plain.html");
  await run(tab, RUN);
  await select(tab);
  return { tab, frame: await card(tab) };
}

const isKept = (frame: CardFrame) =>
  frame.evaluate(() => document.querySelector(".keep")?.getAttribute("aria-pressed"));
const notice = (frame: CardFrame) =>
  frame.evaluate(() => document.querySelector("[role=status] .notice")?.textContent ?? "");
const REFUSED = /press again|دوباره بزنید/;

describe("a press on what lasts", { tags: ["P24"] }, () => {
  test("counts as soon as the card is there", async () => {
    const pressedIn = async ({ tab, frame }: Awaited<ReturnType<typeof opened>>) => {
      await pressUnseen(tab, frame, ".keep");
      const isAnswered = async () => (await isKept(frame)) === "true" || REFUSED.test(await notice(frame));
      await expect.poll(isAnswered).toBe(true);
      return isKept(frame);
    };
    // A page that stands still for half a second does not tell the card in time that it is seen.
    let shown = await opened();
    for (let tries = 0; (await pressedIn(shown)) === "false" && tries < 3; tries++) shown = await opened();
    await pressInCard(shown.tab, shown.frame, ".keep");
    await expect.poll(() => isKept(shown.frame)).toBe("false");
    expect(await notice(shown.frame)).not.toMatch(REFUSED);
  });

  test.each(Object.entries(LURES))("does nothing on a card behind %s, until it is seen again", async (_name, lure) => {
    const { tab, frame } = await opened();
    await run(tab, lure);
    await coveredInPage(tab, frame);
    await pressUnseen(tab, frame, ".keep");
    await expect.poll(() => notice(frame)).toMatch(REFUSED);
    expect(await isKept(frame)).toBe("false");
    await run(tab, "document.querySelector('.lure')?.remove(); window.going?.skipTransition();");
    // Seen again, the same press does what it says.
    await lookedInPage(tab);
    await pressInCard(tab, frame, ".keep");
    await expect.poll(() => isKept(frame)).toBe("true");
    await pressInCard(tab, frame, ".keep");
    await expect.poll(() => isKept(frame)).toBe("false");
  });
});
