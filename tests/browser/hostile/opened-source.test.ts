import { expect, test } from "vitest";
import { press } from "../press";
import { useBrowser } from "../use";

const browser = useBrowser();

const LINK = ".provenance a";

test("a source learns nothing of the reader that led to it, and is not asked before a press", {
  tags: ["P39"],
}, async () => {
  const reader = await browser.open(browser.rig.own("reader.html?statement=khusheha-ye-khashm-berlin"));
  await expect.poll(() => reader.evaluate((link) => document.querySelector(link) !== null, LINK)).toBe(true);
  const source = browser.site.at("plain.html");
  // The statement's own source is on the web, which no test reaches; this stands in its place.
  await reader.evaluate(
    (link, source) => {
      const element = document.querySelector(link) as HTMLAnchorElement;
      element.href = element.textContent = source;
    },
    LINK,
    source,
  );
  const ahead = await reader.evaluate(() =>
    Array.from(document.querySelectorAll("link"), ({ rel }) => rel).filter((rel) => /pre|dns|icon/.test(rel)),
  );
  expect(ahead.filter((rel) => rel !== "modulepreload")).toEqual([]);
  expect(browser.site.requests).toEqual([]);

  const opened = await browser.rig.tabOpenedBy(() => press(reader, LINK));
  await expect.poll(() => opened.address()).toBe(source);
  const learnt = await opened.evaluate(() => ({
    from: document.referrer,
    opener: window.opener as unknown,
    name: window.name,
    before: history.length,
  }));
  expect(learnt).toEqual({ from: "", opener: null, name: "", before: 1 });
  await opened.close();
});
