import { beforeAll, expect, onTestFinished, test } from "vitest";
import { SILENCE_MS } from "../card";
import type { Document, Tab } from "../rig";
import { listed, marked, pressButton, scanEnded, scanned, startScan, statusOf } from "../scan";
import { QUOTED } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser } from "../use";
import { type Ways, waysOf } from "../ways";

/** A sentence of the archive, as `tests/pages/` quote it. */
const QUOTE =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید، نقد کنید و یا انتظارتان را طرح کنید";
const OTHER = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است.";

/** So many paragraphs that a scan of them can be looked at while it runs. */
const MANY = 12_000;
/** By then some of them have been looked up, on a machine that many share too. */
const LONG_MS = 60_000;
const LONG = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
<p>${QUOTE}.</p><script>
for (let i = 0; i < ${MANY}; i++) document.body.append(Object.assign(document.createElement("p"), { textContent: "${OTHER}" }));
</script></body></html>`;

/** A sentence that has a quotation, letter for letter, amid words of its own. */
const AMID = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
<p>نویسندهٔ این صفحه به خوانندگان خود یادآور شد که ${QUOTE}.</p></body></html>`;

const browser = useBrowser({ pages: { "many.html": LONG, "amid.html": AMID } });

let ways: Ways;

beforeAll(() => {
  ways = waysOf(browser.rig);
});

const scrolled = (tab: Tab) => tab.evaluate(() => scrollY);

/** Runs in the panel: cancels the scan to come as soon as some of its page was looked up, and notes how much of how much. */
function cancelOnTheWay(): void {
  const { dataset } = document.documentElement;
  delete dataset["cancelled"];
  const seen = new MutationObserver(() => {
    const bar = document.querySelector("progress");
    if (!bar?.value) return;
    seen.disconnect();
    dataset["cancelled"] = `${bar.value} of ${bar.max}`;
    document.querySelector<HTMLElement>(".scan header button")?.click();
  });
  seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

test("marks exactly the sentences that quote the archive, styled by trace", async () => {
  const tab = await browser.open("scan.html");
  const panel = await scanned(ways);
  // The page is told of the last of them as the scan ends.
  await expect
    .poll(() => marked(tab))
    .toEqual({
      exact: [QUOTE],
      respelled: ["در اعتراضات مردم خوزستان و برخي ديگر از شهرها صدها نفر دستگير شده‌اند"],
      edited: [
        "این حرکت از نظر گستردگی، تنوع کارزارها، و تعداد سازمانها و نیروهای ایرانی درگیر در آن حرکتی بیسابقه بود",
      ],
    });
  expect(await tab.errors()).toEqual([]);
  expect((await listed(panel)).map(({ relation }) => relation).sort()).toEqual(["edited", "exact", "respelled"]);
  await tab.evaluate(twoFrames);
  expect(Object.values(await marked(tab)).flat(), "no other comes").toHaveLength(3);
});

test("shows how many of the sentences quote, and lists them by statement", async () => {
  await browser.open("news.html");
  const panel = await scanned(ways);
  expect((await statusOf(panel)).match(/[0-9۰-۹]+/g)).toHaveLength(2);
  const sentences = await listed(panel);
  expect(new Set(sentences.map(({ statement }) => statement)).size).toBe(3);
  expect(sentences.find(({ statement }) => statement === QUOTED)).toMatchObject({ text: QUOTE, relation: "exact" });
});

test("a page without quotations is left unmarked, and the panel says so", async () => {
  const tab = await browser.open("plain.html");
  await tab.evaluate((other) => {
    document.body.textContent = other;
  }, OTHER);
  const panel = await scanned(ways);
  expect(await listed(panel)).toEqual([]);
  expect((await statusOf(panel)).match(/[0-9۰-۹]+/g)).toHaveLength(1);
  expect(await marked(tab)).toEqual({});
});

test("next and previous step through the sentences, each in view and marked as current", async () => {
  const tab = await browser.open("scan.html");
  const panel = await scanned(ways);
  await pressButton(panel, ".sentence-bar", 1);
  await expect.poll(() => marked(tab).then(({ current }) => current)).toEqual([QUOTE]);
  expect((await listed(panel)).find(({ isCurrent }) => isCurrent)?.text).toContain("احزاب");
  await pressButton(panel, ".sentence-bar", 0);
  await expect.poll(() => marked(tab).then(({ current }) => current?.[0])).toContain("این حرکت");
  expect(await scrolled(tab)).toBeGreaterThan(0);
  const last = await tab.locateBox({ expression: "document.querySelector('td')" });
  expect(last.top).toBeGreaterThanOrEqual(0);
  // Round and round.
  await pressButton(panel, ".sentence-bar", 1);
  await expect.poll(() => marked(tab).then(({ current }) => current)).toEqual([QUOTE]);
});

test("choosing a sentence in the list shows it in the page", async () => {
  const tab = await browser.open("long.html");
  const panel = await scanned(ways);
  expect(await scrolled(tab)).toBe(0);
  await pressButton(panel, "li", 0);
  await expect.poll(() => scrolled(tab)).toBeGreaterThan(0);
  expect(await marked(tab)).toMatchObject({ current: [QUOTE] });
});

test("a changed sentence shows its changed words, and the changed ones can be listed alone", async () => {
  const tab = await browser.open("scan.html");
  const panel = await scanned(ways);
  const said = await panel.evaluate(() => Array.from(document.querySelectorAll(".said"), (each) => each.textContent));
  expect(said).toEqual([expect.stringMatching(/«[^«»]*\p{L}[^«»]*»/u)]);
  await panel.evaluate(() => document.querySelector<HTMLElement>(".only-changed input")?.click());
  await expect.poll(() => listed(panel).then((all) => all.map(({ relation }) => relation))).toEqual(["edited"]);
  await pressButton(panel, ".sentence-bar", 1);
  await expect.poll(() => marked(tab).then(({ current }) => current?.[0])).toContain("این حرکت");
  await panel.evaluate(() => document.querySelector<HTMLElement>(".only-changed input")?.click());
  await expect.poll(() => listed(panel)).toHaveLength(3);
});

test("a sentence that quotes amid words of its own is no changed quotation, and says how much of it is one", async () => {
  const tab = await browser.open("amid.html");
  const panel = await scanned(ways);
  expect((await listed(panel)).map(({ relation }) => relation)).toEqual(["exact"]);
  const share = /[0-9۰-۹]{2}(٪ از این جمله|% of this sentence)/;
  const said = () => panel.evaluate(() => Array.from(document.querySelectorAll(".said"), (each) => each.innerHTML));
  expect(await said()).toEqual([expect.stringMatching(share)]);
  expect((await said())[0]?.match(/<p/g)).toHaveLength(1);
  expect(await panel.evaluate(() => document.querySelector(".only-changed"))).toBeNull();
  // In the page a mark stands for the whole sentence, which is not all the statement's.
  await expect.poll(() => marked(tab).then(Object.keys)).toEqual(["edited"]);
  const report = await browser.rig.tabOpenedBy(() => pressButton(panel, ".sentence-bar", 2));
  const row = () => report.evaluate(() => document.querySelector(".report .rows > li")?.textContent ?? "");
  await expect.poll(row).toMatch(share);
  expect(await row()).toMatch(/عین متن|Word for word/);
  await report.close();
});

test("stepping through the sentences scrolls the list along", async () => {
  await browser.open("scan.html");
  const panel = await scanned(ways);
  // A list of which one row is in view, as of a page with many.
  await panel.evaluate(() => {
    const room = document.querySelector<HTMLElement>(".scan .room");
    if (room) Object.assign(room.style, { flex: "none", blockSize: "6rem", overflow: "auto" });
  });
  const isInView = () =>
    panel.evaluate(() => {
      const room = document.querySelector(".scan .room")?.getBoundingClientRect();
      const row = document.querySelector(".scan [aria-current=true]")?.getBoundingClientRect();
      return room && row ? row.bottom > room.top + 20 && row.top < room.bottom - 20 : false;
    });
  for (let step = 0; step < 3; step++) {
    await pressButton(panel, ".sentence-bar", 1);
    await expect.poll(isInView).toBe(true);
  }
});

/** The title of the page in front, as the browser has told the extension. */
const titleInFront = (panel: Document) =>
  panel.evaluate(async () => {
    type Tabs = { tabs: { query(about: object): Promise<{ title?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    const [front] = await (browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true });
    return front?.title;
  });

test("a scan becomes a report with relation, changes and source of each sentence", async () => {
  const tab = await browser.open("scan.html");
  const address = await tab.address();
  const title = await tab.evaluate(() => document.title);
  const panel = await scanned(ways);
  // It tells of the page as it was scanned, and of all of it, whatever is listed alone.
  await tab.evaluate(() => {
    document.title = "عنوان دیگر";
  });
  await expect.poll(() => titleInFront(panel)).toBe("عنوان دیگر");
  await panel.evaluate(() => document.querySelector<HTMLElement>(".only-changed input")?.click());
  await expect.poll(() => listed(panel)).toHaveLength(1);
  const report = await browser.rig.tabOpenedBy(() => pressButton(panel, ".sentence-bar", 2));
  const rows = () =>
    report.evaluate(() =>
      Array.from(document.querySelectorAll(".report .rows > li"), (each) => each.textContent ?? ""),
    );
  await expect.poll(rows).toHaveLength(3);
  expect((await rows())[0]).toContain(QUOTE);
  expect((await rows()).filter((row) => /»[^«»]* (به جای|instead of) /.test(row))).toHaveLength(1);
  const about = await report.evaluate(() => document.querySelector(".report .about")?.textContent ?? "");
  expect(about).toContain(address);
  expect(about).toContain(title);
  expect(about).not.toContain("عنوان دیگر");
  expect(about).toMatch(/[0-9۰-۹]{1,2}:[0-9۰-۹]{2}/);
  // Its address tells nothing, and after the scan there is nothing behind it.
  expect(await report.address()).toMatch(/\/report\.html#[0-9a-f-]{36}$/);
  await report.reload();
  await expect.poll(rows).toHaveLength(3);
  await pressButton(panel, ".scan header", 1);
  await report.reload();
  await expect
    .poll(() => report.evaluate(() => document.querySelector("[role=status]")?.textContent ?? ""))
    .not.toBe("");
  expect(await rows()).toEqual([]);
  expect(await report.errors()).toEqual([]);
  await report.close();
});

test("ending the scan removes every mark", async () => {
  const tab = await browser.open("news.html");
  const panel = await scanned(ways);
  await expect.poll(() => marked(tab).then(Object.keys)).toEqual(["exact"]);
  await pressButton(panel, ".scan header", 1);
  await expect.poll(() => marked(tab)).toEqual({});
});

test("a long scan shows progress and can be cancelled, leaving no marks", async () => {
  // In a panel that is open already: a test that looks into it may be held up until the scan is at its end.
  const tab = await browser.open("news.html");
  const panel = await scanned(ways);
  await pressButton(panel, ".scan header", 1);
  await expect.poll(() => panel.evaluate(() => document.querySelector(".scan") === null)).toBe(true);
  await tab.open(browser.site.at("many.html"));
  await panel.evaluate(cancelOnTheWay);
  await ways.command("scan-page");
  const cancelled = () => panel.evaluate(() => document.documentElement.dataset["cancelled"] ?? "");
  await expect.poll(cancelled, { timeout: LONG_MS }).not.toBe("");
  const [done, total] = (await cancelled()).split(" of ").map(Number);
  expect(total).toBe(MANY + 1);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(MANY + 1);
  await expect.poll(() => panel.evaluate(() => document.querySelector(".scan"))).toBe(null);
  await expect.poll(() => marked(tab)).toEqual({});
});

test("only a sentence that the page changed is reported as gone", async () => {
  const tab = await browser.open("scan.html");
  const panel = await scanned(ways);
  await tab.evaluate(() => {
    for (const cell of Array.from(document.querySelectorAll("td"))) cell.textContent = "جای آن جمله را این گرفته است";
  });
  await pressButton(panel, ".sentence-bar", 0);
  await expect.poll(() => statusOf(panel).then((text) => text.includes("·") || /دیگر|no longer/.test(text))).toBe(true);
  await pressButton(panel, ".sentence-bar", 1);
  await expect.poll(() => marked(tab).then(({ current }) => current)).toEqual([QUOTE]);
  await expect.poll(() => statusOf(panel)).not.toMatch(/دیگر در آن|no longer/);
});

test("frames of any origin are scanned with their page", async () => {
  await browser.open("frames.html");
  const frames = await scanned(ways);
  const texts = (await listed(frames)).map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(4);
  expect(new Set(texts)).toEqual(new Set([QUOTE]));
});

test("shadow roots are scanned with their page, and of a closed one nothing is marked, which would open it", async () => {
  const tab = await browser.open("shadow.html");
  const shadow = await scanned(ways);
  expect(await listed(shadow)).toHaveLength(2);
  await expect.poll(() => marked(tab)).toEqual({ exact: [QUOTE] });
});

test("a page that cannot be scripted is reported", async () => {
  await browser.open(browser.rig.own("reader.html?statement=davat-be-kongere-12"));
  const panel = await scanned(ways);
  expect(await statusOf(panel)).toMatch(/مرورگر|browser/);
});

test("navigating away during a scan is reported", async () => {
  const tab = await browser.open("news.html");
  const panel = await scanned(ways);
  await tab.open(browser.site.at("plain.html"));
  await expect.poll(() => statusOf(panel)).toMatch(/عوض|another/);
  expect(await listed(panel)).toEqual([]);
});

test("stopping the background during a scan does not change the result", async () => {
  await browser.open("many.html");
  const panel = await startScan(ways);
  await browser.rig.killBackground();
  await scanEnded(panel);
  expect((await listed(panel)).map(({ text }) => text)).toEqual([QUOTE]);
});

/** A page keeps itself busy for so long, in steps of {@link STEP_MS}, while it is scanned: longer than a scan waits for a page that is silent. */
const BUSY_MS = 9000;
const STEP_MS = 300;

test("a page that is busy with itself, and slowly read for that, is scanned to its end", async () => {
  const tab = await browser.open("many.html");
  await tab.evaluate(
    (busyMs, stepMs) => {
      const until = Date.now() + busyMs;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        for (const end = Date.now() + stepMs; Date.now() < end; );
        if (Date.now() < until) port2.postMessage(0);
      };
      port2.postMessage(0);
    },
    BUSY_MS,
    STEP_MS,
  );
  const panel = await scanned(ways);
  expect((await listed(panel)).map(({ text }) => text)).toEqual([QUOTE]);
});

/** What the user has chosen, set in the store as the settings page does. */
const choose = (panel: Document, quiet: boolean) =>
  panel.evaluate(async (quiet) => {
    type Store = { storage: { local: { set(items: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Store; chrome: Store };
    await (browser ?? chrome).storage.local.set({ settings: { version: 1, quiet } });
  }, quiet);

test("in Quiet mode a page cannot observe a scan or stepping through it", async () => {
  await ways.closePanel();
  const tab = await browser.open("spy.html");
  await ways.command("open-panel");
  // Open, it is at first a document without the extension's API.
  const isDrawn = () => ways.panel.evaluate(() => document.querySelector(".foot button") !== null);
  await expect.poll(async () => (await ways.isPanelOpen()) && (await isDrawn().catch(() => false))).toBe(true);
  await choose(ways.panel, true);
  onTestFinished(() => choose(ways.panel, false));
  // Where the focus and the eyes are is the user's own doing.
  const seen = () =>
    tab.evaluate(() =>
      (window as unknown as { seen: string[] }).seen.filter((each) => !/: (focus|blur|visibilitychange)/.test(each)),
    );
  // The panel that opens makes the page narrower, and the page hears of that in its own time.
  const isAtRest = async () => {
    const { length } = await seen();
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
    return (await seen()).length === length;
  };
  await expect.poll(isAtRest).toBe(true);
  const before = await seen();
  // By the panel's button: Firefox lets a page see the keys of a command.
  const panel = ways.panel;
  await pressButton(panel, ".foot", 0);
  await expect.poll(() => listed(panel)).toHaveLength(1);
  await scanEnded(panel);
  await pressButton(panel, ".sentence-bar", 1);
  await expect.poll(() => listed(panel).then(([first]) => first?.isCurrent)).toBe(true);
  expect(await seen()).toEqual(before);
  expect(await marked(tab)).toEqual({});
});

test("turning Quiet mode on removes marks at once", async () => {
  const tab = await browser.open("news.html");
  const panel = await scanned(ways);
  await expect.poll(() => marked(tab)).not.toEqual({});
  await choose(panel, true);
  onTestFinished(() => choose(ways.panel, false));
  await expect.poll(() => marked(tab)).toEqual({});
  await scanEnded(panel);
  expect(await listed(panel)).toHaveLength(3);
});

test("the panel returns from a scan to its search, and can scan again", async () => {
  const tab = await browser.open("news.html");
  const panel = await scanned(ways);
  await panel.evaluate(() => document.querySelector<HTMLElement>(".scan header button:last-of-type")?.click());
  await expect.poll(() => marked(tab)).toEqual({});
  await expect.poll(() => panel.evaluate(() => Boolean(document.querySelector("[type=search]")))).toBe(true);
  // And from the search back to a scan, by the panel's own button.
  await pressButton(panel, ".foot", 0);
  await expect.poll(() => marked(tab).then(({ exact }) => exact?.length)).toBe(3);
});
