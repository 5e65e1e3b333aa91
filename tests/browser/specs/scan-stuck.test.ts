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
const HANG = `const hang = () => { for (const end = Date.now() + ${HANGS_MS}; Date.now() < end; ); };`;
/** The page has loaded by then, and its frame is stuck. */
const STUCK_MS = 500;

const browser = useBrowser({
  pages: {
    "stuck.html": withFrame("hanging.html"),
    "hanging.html": html(`<p>${QUOTE}.</p><script>${HANG} setTimeout(hang, 300);</script>`),
  },
});

let ways: Ways;
beforeAll(() => {
  ways = waysOf(browser.rig);
});
beforeEach(() => ways.closePanel());

const PART = /بخشی از صفحه|Part of the page/;

test("a frame that is stuck does not keep the rest of the page from being scanned, and the panel says so", async () => {
  await browser.open("stuck.html");
  await new Promise((resolve) => setTimeout(resolve, STUCK_MS));
  const panel = await startScan(ways);
  await scanEnded(panel);
  expect((await listed(panel)).map(({ text }) => text)).toEqual([QUOTE]);
  expect(await statusOf(panel)).toMatch(PART);
});

test("of a page that answers wholly nothing of the kind is said", async () => {
  await browser.open("frames.html");
  const panel = await startScan(ways);
  await scanEnded(panel);
  expect(await statusOf(panel)).not.toMatch(PART);
});
