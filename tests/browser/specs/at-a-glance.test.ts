import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { card, noCard, silence } from "../card";
import { pageOf, UNRELATED } from "../page-of";
import { pressInCard, pressUnseen } from "../press";
import type { CardFrame, Document, Tab, View } from "../rig";
import { QUOTE } from "../text";
import { twoFrames } from "../two-frames";
import { useBrowser, useOwnPage } from "../use";
import { type Ways, waysOf } from "../ways";

const other = `<p>${UNRELATED}</p>`;

/** Quotations of bundled statements, as a careless hand has copied them. Title and issuer of the first take three lines. */
const QUOTATIONS = {
  /** نبایستی became بایستی: the statement says the contrary. */
  reversed:
    "این اشغال بایستی به منزله اخلال در این کنفرانس تلقی شود، زیرا معتقدیم صدای انقلابیون باید از تریبون های متعلق به خود آنان شنیده شود",
  number: "تماس و رابطه با آنها را امنیتی کرد، ۴۳ سال علیه آنها لجن پراکنی کرد و تلاش کرد جامعه را از حق حزب و تشکل",
  gap: "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید. این حق را حکومت از مردم گرفته است",
  much: "این حق شماست که با همه احزاب سیاسی گفتگو کنید، در میتینگ‌ها و جشن‌های بزرگ آنها شرکت کنید، نقد کنید و یا انتظارتان را بنویسید",
  joined:
    "دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد. این اشغال نبایستی به منزله اخلال در این کنفرانس تلقی شود.",
  parts: `دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد. ${UNRELATED} این اشغال نبایستی به منزله اخلال در این کنفرانس تلقی شود.`,
  /** No statement says it. */
  nowhere: UNRELATED,
  exact: "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید",
};
type Id = keyof typeof QUOTATIONS;

const browser = useBrowser({
  pages: Object.fromEntries(
    Object.entries(QUOTATIONS).map(([id, text]) => [
      `${id}.html`,
      pageOf(`${other}<p id="quote">${text}</p>${other.repeat(12)}`),
    ]),
  ),
});
const own = useOwnPage(browser);

const DESK: View = { width: 1280, height: 720 };

async function opened(id: Id, view: View = DESK): Promise<{ tab: Tab; frame: CardFrame }> {
  const tab = await browser.open(`${id}.html`);
  if (view !== DESK) await tab.resize(view);
  await selectQuote(tab);
  return { tab, frame: await card(tab) };
}

/** By three clicks on its paragraph. */
const selectQuote = async (tab: Tab) => tab.click((await tab.locate(QUOTE)).start, 3);

/** What a document says in an element, as it is read, each run of spaces as one. */
const said = (shown: Document, selector: string, at = 0) =>
  shown.evaluate(
    (selector, at) => (document.querySelectorAll(selector)[at]?.textContent ?? "").replace(/\s+/g, " ").trim(),
    selector,
    at,
  );

/** Which of what was asked for is seen in the card as it opens: wholly in its frame, with nothing over it. */
const seen = (frame: CardFrame) =>
  frame.evaluate(() => {
    const isSeen = (element: Element | null | undefined) => {
      const box = element?.getClientRects()[0];
      if (!element || !box || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
        return false;
      const over = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return over !== null && (element.contains(over) || over.contains(element));
    };
    const article = document.querySelector("article");
    const buttons = [...(article?.querySelectorAll(".actions button") ?? [])];
    return {
      verdict: isSeen(article?.querySelector(".trace")),
      "the statement's own word": isSeen(article?.querySelector(".verdict del")),
      "the quoted line": isSeen(article?.querySelector("blockquote .own")),
      actions: buttons.length >= 4 && buttons.every(isSeen),
    };
  });

const ALL_SEEN = { verdict: true, "the statement's own word": true, "the quoted line": true, actions: true };

describe("verdict, quoted line and actions are seen without scrolling", () => {
  test.each<[where: string, view: View, choices: object]>([
    ["on a laptop", DESK, {}],
    ["with the largest text", DESK, { textSize: "larger" }],
    ["zoomed to 200 %", { ...DESK, zoom: 2 }, {}],
    ["on a phone", { width: 360, height: 640 }, {}],
    ["on a phone with the largest text", { width: 360, height: 640 }, { textSize: "larger" }],
    ["in English", DESK, { language: "en" }],
  ])("%s", async (_where, view, choices) => {
    await own.choose(choices);
    const { frame } = await opened("reversed", view);
    await expect.poll(() => seen(frame)).toEqual(ALL_SEEN);
  });

  test("on a phone in a sheet at the lower edge, as wide as the window", async () => {
    const { tab, frame } = await opened("reversed", { width: 360, height: 640 });
    const box = await frame.box();
    const window = await tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
    expect(box?.bottom).toBeCloseTo(window.height);
    expect(box && box.right - box.left).toBeCloseTo(window.width);
  });
});

describe("the verdict", () => {
  test.each<[Id, label: string, changes: string]>([
    ["reversed", "نقل با تغییر", "«بایستی» به جای «نبایستی»"],
    ["number", "نقل با تغییر", "«۴۳» به جای «۴۲»"],
    ["gap", "نقل با تغییر", "۱۰ واژه از میان جا افتاده: «کنید، نظر … را طرح»"],
    ["much", "نقل با تغییر", "۴ واژه تغییر کرده، ۳ واژه افتاده، ۲ واژه افزوده شده"],
    ["exact", "عین متن", ""],
  ])("of a quotation is told first, and in words: %s", async (id, label, changes) => {
    await own.choose({ language: "fa" });
    const { frame } = await opened(id);
    const first = await frame.evaluate(() => document.querySelector("article")?.firstElementChild?.className ?? "");
    expect(first).toContain("verdict");
    const shown = await frame.evaluate(() =>
      [...document.querySelectorAll("article .verdict > :not(details), article .verdict summary")]
        .map((each) => each.textContent?.replace(/\s+/g, " ").trim())
        .join(" "),
    );
    expect(shown).toBe([label, changes].filter(Boolean).join(" "));
    expect(await said(frame, "[role=status]")).toBe([label, changes].filter(Boolean).join(": "));
  });

  test("of a text that has a sentence each of two statements amid its own is not that it is theirs", async () => {
    await own.choose({ language: "fa" });
    const { frame } = await opened("parts");
    expect(await said(frame, ".joined p")).toBe("در این متن بخش‌هایی از دو بیانیه هست");
    expect(await said(frame, "[role=status]")).toBe("در این متن بخش‌هایی از دو بیانیه هست");
  });

  test("of a text joined of two statements is that it is, with shares and a way from each to the other", async () => {
    await own.choose({ language: "fa" });
    const { tab, frame } = await opened("joined");
    expect(await said(frame, ".hits > :first-child > p")).toBe("این متن از دو بیانیه است");
    const parts = await frame.evaluate(() =>
      [...document.querySelectorAll(".joined li")].map((each) => each.textContent),
    );
    expect(parts).toEqual([
      expect.stringMatching(/^[۰-۹]+٪ از پیام حمید/),
      expect.stringMatching(/^[۰-۹]+٪ از اطلاعیه/),
    ]);
    const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? "");
    await pressUnseen(tab, frame, ".joined li:nth-child(2) button");
    await expect.poll(focused).toMatch(/^اطلاعیه/);
    await pressUnseen(tab, frame, "article ~ article .other-parts button");
    await expect.poll(focused).toMatch(/^پیام حمید/);
  });
});

test("that there is more to scroll to is seen, in a browser that hides its scrollbars too", async () => {
  const { frame } = await opened("joined");
  const isTold = () =>
    frame.evaluate(() => {
      const hits = document.querySelector<HTMLElement>(".hits");
      const { width = 0, height = 0 } = document.querySelector(".scroll-cue")?.getBoundingClientRect() ?? {};
      return Boolean(hits && (hits.offsetWidth > hits.clientWidth || (width >= 3 && height > 20)));
    });
  await expect.poll(isTold).toBe(true);
});

// Only there can a test put its own in the place of what the card's document has.
test.runIf(inject("browser") === "chromium")("where scrollbars take no space, the card comes to rest", async () => {
  const { frame } = await opened("joined");
  await frame.evaluate(() => {
    document.querySelector<HTMLElement>(".hits")?.style.setProperty("scrollbar-width", "none");
  });
  await expect.poll(() => frame.evaluate(() => document.querySelector(".scroll-cue") !== null)).toBe(true);
  const made = await frame.evaluate(async () => {
    const frames = async () => {
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    };
    await frames();
    let made = 0;
    window.ResizeObserver = class extends ResizeObserver {
      constructor(told: ResizeObserverCallback) {
        super(told);
        made++;
      }
    };
    await frames();
    return made;
  });
  expect(made).toBe(0);
});

test("a selection of the whole page does not paint over the card", async () => {
  await own.choose({ language: "fa", theme: "light" });
  const tab = await browser.open("exact.html");
  await tab.press("Control+a");
  const frame = await card(tab);
  const box = await frame.box();
  const paper = await frame.evaluate(() => getComputedStyle(document.querySelector("main") as Element).backgroundColor);
  await frame.evaluate(twoFrames);
  const picture = join(tmpdir(), `bayaniyab-all-${process.pid}.png`);
  await tab.screenshot(picture);
  // Between the edge of the card and its words there is nothing but paper.
  const at = { left: Math.round((box?.right ?? 0) - 6), top: Math.round((box?.top ?? 0) + 60), width: 1, height: 1 };
  const [red, green, blue] = await sharp(picture).extract(at).removeAlpha().raw().toBuffer();
  await rm(picture);
  expect(`rgb(${red}, ${green}, ${blue})`).toBe(paper);
});

test("where a dark card scrolls, what it scrolls by is dark too", async () => {
  await own.choose({ language: "fa", theme: "dark", textSize: "larger" });
  const { tab, frame } = await opened("much");
  const box = await frame.box();
  const hits = await frame.evaluate(() => {
    const element = document.querySelector(".hits") as Element;
    if (element.scrollHeight <= element.clientHeight) throw new Error("all of the card is in view");
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  await frame.evaluate(twoFrames);
  const picture = join(tmpdir(), `bayaniyab-dark-${process.pid}.png`);
  await tab.screenshot(picture);
  const brightest = async (left: number) => {
    const strip = { left, top: Math.round((box?.top ?? 0) + hits.top + 12), width: 8, height: 120 };
    return Math.max(...(await sharp(picture).extract(strip).removeAlpha().raw().toBuffer()));
  };
  // Words keep away from both edges.
  const edges = [(box?.left ?? 0) + hits.left + 2, (box?.left ?? 0) + hits.right - 10].map(Math.round);
  const found = await Promise.all(edges.map(brightest));
  await rm(picture);
  expect(Math.max(...found)).toBeLessThan(160);
});

test("a word that was changed is never marked as one that matches, and has a look of its own without colour", async () => {
  for (const [id, word] of [
    ["reversed", "نبایستی"],
    ["number", "۴۲"],
  ] as const) {
    const { frame } = await opened(id);
    const looks = await frame.evaluate(() =>
      [...document.querySelectorAll("blockquote mark, blockquote .own, .verdict del")].map((each) => {
        const { textDecorationLine, borderStyle, fontStyle } = getComputedStyle(each);
        return {
          name: each.localName,
          text: each.textContent,
          line: textDecorationLine,
          border: borderStyle,
          fontStyle,
        };
      }),
    );
    const own = looks.filter(({ text }) => text === word);
    expect(own.map(({ name }) => name)).toEqual(["del", "span"]);
    for (const { line, border, fontStyle } of own) {
      expect({ line, border, fontStyle }).toEqual({ line: "none", border: "solid", fontStyle: "normal" });
    }
    for (const { name, line, border, text } of looks.filter(({ name }) => name === "mark")) {
      expect({ name, line, border }).toEqual({ name: "mark", line: "underline", border: "none" });
      expect(text).not.toContain(word);
    }
  }
});

test("words that were left out look otherwise than words that were changed", async () => {
  const { frame } = await opened("gap");
  const borders = await frame.evaluate(() =>
    [...document.querySelectorAll("blockquote .own")].map((each) => getComputedStyle(each).borderStyle),
  );
  expect(new Set(borders)).toEqual(new Set(["dashed"]));
});

describe("on a page that is zoomed out", () => {
  const zoom = (factor: number) =>
    browser.rig.behind.evaluate(async (factor) => {
      type Api = {
        tabs: {
          query(what: object): Promise<{ id: number; url?: string }[]>;
          setZoom(tab: number, factor: number): Promise<void>;
        };
      };
      const { wrappedJSObject = globalThis } = globalThis as unknown as { wrappedJSObject?: object };
      const { browser, chrome } = wrappedJSObject as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const shown = (await tabs.query({})).findLast(({ url }) => url?.startsWith("http"));
      await tabs.setZoom(shown?.id ?? 0, factor);
    }, factor);
  afterEach(() => zoom(1).catch(() => {}));

  test("the card's text keeps its size", async () => {
    const size = (frame: CardFrame) =>
      frame.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.querySelector("blockquote") as Element).fontSize),
      );
    const { tab, frame } = await opened("reversed");
    const usual = await size(frame);
    await tab.press("Escape");
    await noCard(tab);
    const width = await tab.evaluate(() => innerWidth);
    await zoom(0.67);
    await expect.poll(() => tab.evaluate(() => innerWidth)).toBeGreaterThan(width * 1.3);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await selectQuote(tab);
    expect((await size(await card(tab))) * 0.67).toBeCloseTo(usual, 0);
  });
});

describe("the side panel", () => {
  let ways: Ways;
  beforeAll(() => {
    ways = waysOf(browser.rig);
  });
  afterEach(() => ways.closePanel());

  test("takes up what the card shows, which closes", async () => {
    const { tab, frame } = await opened("reversed");
    const go = () => pressInCard(tab, frame, ".beside");
    // Firefox opens no side panel for a frame in a page: the answer is in a tab then.
    const isPanel = inject("browser") === "chromium";
    const other = isPanel ? undefined : await browser.rig.tabOpenedBy(go);
    if (isPanel) await go();
    const shown = async () => (other ?? ((await ways.isPanelOpen()) && ways.panel)) || undefined;
    await expect.poll(async () => said((await shown()) ?? tab, "article .verdict")).toMatch(/نبایستی/);
    await other?.close();
    await noCard(tab);
  });

  test("says of a text joined of two statements that it is, each with its share and a way to it", async () => {
    await own.choose({ language: "fa" });
    const tab = await browser.open("joined.html");
    await ways.command("open-panel");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await expect.poll(() => ways.panel.evaluate(() => document.querySelector(".contents li") !== null)).toBe(true);
    await selectQuote(tab);
    await expect.poll(() => said(ways.panel, ".joined p")).toBe("این متن از دو بیانیه است");
    expect(await said(ways.panel, "[role=status]")).toMatch(/^این متن از دو بیانیه است، /);
    expect(await said(ways.panel, ".joined li", 1)).toMatch(/^[۰-۹]+٪ از اطلاعیه/);
    await ways.panel.evaluate(() => document.querySelectorAll<HTMLElement>(".joined button")[1]?.click());
    await expect.poll(() => ways.panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^اطلاعیه/);
  });

  test("says of a selection that nothing says that it is nowhere, and suggests no other spelling", async () => {
    await own.choose({ language: "fa" });
    const tab = await browser.open("nowhere.html");
    await ways.command("open-panel");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await expect.poll(() => ways.panel.evaluate(() => document.querySelector(".contents li") !== null)).toBe(true);
    await selectQuote(tab);
    await expect.poll(() => said(ways.panel, ".nowhere")).toBe("این متن در هیچ بیانیه‌ای نیست");
    expect(await said(ways.panel, "[role=status]")).toBe("این متن در هیچ بیانیه‌ای نیست");
    expect(await ways.panel.evaluate(() => document.querySelector(".meant"))).toBeNull();
    // What only has some of its words is shown when it is asked for, and called what it is.
    expect(await said(ways.panel, ".related-hits > summary")).toBe("هم‌موضوع؛ نقل نیست");
    expect(await ways.panel.evaluate(() => document.querySelector<HTMLElement>("article")?.checkVisibility())).toBe(
      false,
    );
  });

  test("says of a quotation of one year that it is nowhere in no other, and goes back from there", async () => {
    await own.choose({ language: "fa" });
    const tab = await browser.open("reversed.html");
    await ways.command("open-panel");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await expect.poll(() => ways.panel.evaluate(() => document.querySelector(".contents li") !== null)).toBe(true);
    await selectQuote(tab);
    const has = (selector: string) => ways.panel.evaluate((it) => document.querySelector(it) !== null, selector);
    const press = (at: number) =>
      ways.panel.evaluate((at) => document.querySelectorAll<HTMLElement>(".timeline button")[at]?.click(), at);
    await expect.poll(() => has("article .verdict.edited")).toBe(true);
    const bars = await ways.panel.evaluate(() => document.querySelectorAll(".timeline button").length);
    let others = 0;
    for (let at = 0; at < bars; at++) {
      await press(at);
      await expect.poll(() => has(".timeline [aria-pressed=true]")).toBe(true);
      await expect.poll(() => has(".room[aria-busy=false]")).toBe(true);
      await silence(tab);
      if (!(await has("article .verdict.edited"))) others++;
      expect(await has(".nowhere")).toBe(false);
      await press(at);
      await expect.poll(() => has("article .verdict.edited")).toBe(true);
    }
    expect(others).toBeGreaterThan(0);
  });

  test("lets no card open over the page while it follows", async () => {
    const tab = await browser.open("number.html");
    await ways.command("open-panel");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await expect.poll(() => ways.panel.evaluate(() => document.querySelector(".contents li") !== null)).toBe(true);
    await selectQuote(tab);
    await expect.poll(() => said(ways.panel, "article .verdict")).toMatch(/۴۲/);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
    await ways.panel.evaluate(() => document.querySelector<HTMLElement>(".follow input")?.click());
    // It hears of what is selected until the next frame.
    await ways.panel.evaluate(twoFrames);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await selectQuote(tab);
    await card(tab);
  });
});
