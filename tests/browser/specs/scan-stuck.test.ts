import { beforeAll, beforeEach, expect, test } from "vitest";
import { listed, scanEnded, startScan, statusOf } from "../scan";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

/** A sentence of the archive, as `tests/pages/` quote it. */
const QUOTE =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید، نقد کنید و یا انتظارتان را طرح کنید";

const html = (body: string) =>
  `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${body}</body></html>`;
const withFrame = (path: string) => html(`<p>${QUOTE}.</p><iframe src="{{other}}/${path}"></iframe>`);

/** Does nothing else for so long: longer than a scan waits. */
const HANGS_MS = 25_000;
/** Once it has loaded, the frame tells the server that it is stuck from now on, and is. */
const HANG = `addEventListener("load", () => setTimeout(() => {
  const request = new XMLHttpRequest();
  request.open("GET", "now-stuck", false);
  request.send();
  for (const end = Date.now() + ${HANGS_MS}; Date.now() < end; );
}));`;

const browser = useBrowser({
  pages: {
    "stuck.html": withFrame("hanging.html"),
    "hanging.html": html(`<p>${QUOTE}.</p><script>${HANG}</script>`),
  },
});

let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});
beforeEach(() => ways.closePanel());

const PART = /بخشی از صفحه|Part of the page/;

test("a hanging frame does not block the scan of the page, and the panel says so", async () => {
  await browser.open("stuck.html");
  await expect.poll(() => browser.site.requests).toContain("GET now-stuck");
  const panel = await startScan(ways);
  await scanEnded(panel);
  expect((await listed(panel)).map(({ text }) => text)).toEqual([QUOTE]);
  expect(await statusOf(panel)).toMatch(PART);
});

test("nothing of the kind is said of a page that answers fully", async () => {
  await browser.open("frames.html");
  const panel = await startScan(ways);
  await scanEnded(panel);
  expect(await statusOf(panel)).not.toMatch(PART);
});
