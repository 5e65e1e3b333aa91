import { describe, expect, test } from "vitest";
import { card, hitsIn, isShown, noCard, SILENCE_MS, silence } from "../card";
import { press, pressInCard } from "../press";
import type { CardFrame, Tab } from "../rig";
import { searchFor } from "../search-box";
import { select } from "../select";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();

const own = useOwnPage(browser);

async function options(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("options.html"));
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll("input").length)).toBeGreaterThan(10);
  return tab;
}

const settings = async () => ((await own.stored()) as { settings?: Record<string, unknown> }).settings;
const wordsIn = (tab: Tab, selector: string) =>
  tab.evaluate(
    (sought) => Array.from(document.querySelectorAll(sought), (each) => each.textContent).join(""),
    selector,
  );
const said = (tab: Tab) => wordsIn(tab, ".done [role=status]");
const refused = (tab: Tab) => wordsIn(tab, "[role=alert]");

async function add(tab: Tab, site: string): Promise<void> {
  await press(tab, ".sites input");
  await tab.press("Control+a");
  await tab.type(site);
  await tab.press("Enter");
}

/** Gives the page a file as the user would by the browser's own dialog, which no remote control reaches. */
const give = (tab: Tab, text: string) =>
  tab.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    const files = new DataTransfer();
    files.items.add(new File([text], "settings.json", { type: "application/json" }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);

describe("the settings page", () => {
  test("shows every choice with its default, and stores nothing before a change", async () => {
    const tab = await options();
    const chosen = await tab.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLInputElement>("input[type=radio]:checked"), (each) => [
        each.name,
        each.value,
      ]),
    );
    expect(Object.fromEntries(chosen)).toEqual({
      open: "selection",
      ...(browser.rig.browser === "firefox" && { inPrivate: "bundled" }),
      theme: "auto",
      textSize: "normal",
      font: "vazirmatn",
      calendar: "both",
      digits: "auto",
      language: "auto",
    });
    expect(await own.stored()).toEqual({});
    expect(await tab.errors()).toEqual([]);
  });

  test("applies a change at once to open tabs and to itself", async () => {
    const page = await browser.open("news.html");
    const tab = await options();
    await press(tab, "[name=open][value=asked]");
    await expect.poll(async () => (await settings())?.["open"]).toBe("asked");
    await press(tab, "[name=language][value=en]");
    await expect.poll(() => tab.evaluate(() => document.querySelector("h1")?.textContent)).toBe("Settings");
    expect(await tab.evaluate(() => document.documentElement.dir)).toBe("ltr");
    await press(tab, "[name=language][value=fa]");
    await expect.poll(() => tab.evaluate(() => document.querySelector("h1")?.textContent)).toBe("تنظیمات");
    await press(tab, "[name=theme][value=dark]");
    await expect.poll(() => tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
    await press(tab, "[name=open][value=selection]");
    await expect.poll(async () => (await settings())?.["open"]).toBe("selection");
    await select(page);
    await card(page);
  });

  test("accepts a site by name or address, and explains why it rejects anything else", async () => {
    const tab = await options();
    await press(tab, ".sites input");
    await tab.type("two words");
    await tab.press("Enter");
    await expect
      .poll(() => tab.evaluate(() => document.querySelector("[role=alert]")?.textContent))
      .toContain("example.org");
    expect(await tab.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    expect(await own.stored()).toEqual({});
    await tab.press("Control+a");
    await tab.type("https://www.example.net/a");
    await tab.press("Enter");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["example.net"]);
    await press(tab, ".sites li button");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual([]);
    // The button that brings the site back is there once it is said that it was taken away.
    await expect.poll(() => said(tab)).toMatch(/was taken from|از فهرست حذف شد/);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.closest(".done")?.localName)).toBe("div");
    await tab.press("Enter");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["example.net"]);
  });

  test("imports a settings file, names what it skips, and can undo it", async () => {
    await own.choose({ theme: "light", calendar: "jalali" });
    const tab = await options();
    await give(tab, JSON.stringify({ file: "bayaniyab-settings", version: 1, theme: "dark", calendar: "lunar" }));
    await expect.poll(async () => (await settings())?.["theme"]).toBe("dark");
    expect((await settings())?.["calendar"]).toBe("jalali");
    await expect.poll(() => said(tab)).toMatch(/Calendar|گاه‌شماری/);
    await press(tab, ".done button");
    await expect.poll(async () => (await settings())?.["theme"]).toBe("light");
    // Said a moment after it is stored, it would take the place of what is said of the next file.
    await expect.poll(() => said(tab)).toMatch(/before|پیش/);
    await give(tab, '{"theme":"dark"}');
    await expect.poll(() => said(tab)).toMatch(/not a file of|پروندهٔ تنظیمات/);
    expect((await settings())?.["theme"]).toBe("light");
  });

  test("keeps the keyboard where it was when the button that undoes is gone", async () => {
    const tab = await options();
    const focus = () =>
      tab.evaluate(() => (document.activeElement?.closest(".done") ? "line" : document.activeElement?.localName));
    await add(tab, "example.org");
    await expect.poll(() => wordsIn(tab, ".sites li")).toContain("example.org");
    // The site is in the list a moment before it is said that it was added, and can be undone.
    await expect.poll(() => tab.evaluate(() => document.querySelector(".done button") !== null)).toBe(true);
    await tab.press("Tab");
    await tab.press("Tab");
    await tab.press("Enter");
    await expect.poll(() => tab.evaluate(() => document.querySelector(".sites li"))).toBeNull();
    await expect.poll(() => said(tab)).toMatch(/before|پیش/);
    expect(await focus()).toBe("line");
    // The keyboard goes on from there.
    await tab.press("Shift+Tab");
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toMatch(/Add|افزودن/);
  });

  test("undo affects only the site it concerns, not sites added elsewhere since", async () => {
    const tab = await options();
    await add(tab, "one.example");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["one.example"]);
    const other = await options();
    await add(other, "two.example");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["one.example", "two.example"]);
    await press(tab, ".done button");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["two.example"]);
    // The page hears of it a moment after it is stored.
    await expect.poll(() => wordsIn(tab, ".sites li bdi")).toBe("two.example");
    await press(tab, ".sites li button");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual([]);
    await expect.poll(() => said(tab)).toContain("two.example");
    await add(other, "three.example");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["three.example"]);
    await press(tab, ".done button");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["three.example", "two.example"]);
  });

  test("shows one notice at a time, until the next change, covering nothing", async () => {
    const tab = await options();
    await add(tab, "one.example");
    await expect.poll(() => said(tab)).toContain("one.example");
    const shared = () =>
      tab.evaluate(() => {
        const [line, list] = [document.querySelector(".done"), document.querySelector(".sites ul")];
        return line && list ? line.getBoundingClientRect().bottom - list.getBoundingClientRect().top : null;
      });
    await expect.poll(shared).toBeLessThanOrEqual(0);
    const isSeen = (selector: string) =>
      tab.evaluate((sought) => {
        const box = document.querySelector(sought)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }, selector);
    await expect.poll(() => isSeen(".done")).toBe(true);
    await add(tab, "news.one.example");
    await expect.poll(() => refused(tab)).toContain("news.one.example");
    await expect.poll(() => isSeen(".fault")).toBe(true);
    expect(await said(tab)).toBe("");
    expect(await tab.evaluate(() => document.querySelector(".done button"))).toBeNull();
    await add(tab, "two.example");
    await expect.poll(() => said(tab)).toContain("two.example");
    expect(await refused(tab)).toBe("");
    await press(tab, "[name=calendar][value=jalali]");
    await expect.poll(() => said(tab)).toBe("");
    await add(tab, "com");
    await expect.poll(() => refused(tab)).not.toBe("");
    await press(tab, "[name=calendar][value=both]");
    await expect.poll(() => refused(tab)).toBe("");
  });

  test("shows notices in the current language, even if it changed since", async () => {
    await own.choose({ language: "fa" });
    const tab = await options();
    await add(tab, "one.example");
    await expect.poll(() => said(tab)).toMatch(/بی‌صدا شد/);
    const other = await options();
    await press(other, "[name=language][value=en]");
    await expect.poll(() => said(tab)).toMatch(/is quiet now/);
    await add(tab, "com");
    await expect.poll(() => refused(tab)).toMatch(/site address/);
    await press(other, "[name=language][value=fa]");
    await expect.poll(() => refused(tab)).toMatch(/نشانی سایت نیست/);
  });

  test("shows a Persian site name in Persian letters", async () => {
    const tab = await options();
    await add(tab, "پارسی.ایران");
    await expect.poll(async () => (await settings())?.["quietSites"]).toEqual(["xn--mgbug11aqn.xn--mgba3a4f16a"]);
    await expect.poll(() => wordsIn(tab, ".sites li bdi")).toBe("پارسی.ایران");
    // It is in the list a moment before it is said that it was added.
    await expect.poll(() => said(tab)).toContain("پارسی.ایران");
    const name = await tab.evaluate(() => document.querySelector(".sites li button")?.getAttribute("aria-label"));
    expect(name).toContain("پارسی.ایران");
  });

  test("offers to undo an import only until another change", async () => {
    await own.choose({ theme: "dark" });
    const tab = await options();
    const canUndo = () => tab.evaluate(() => document.querySelector(".done button") !== null);
    await press(tab, ".file button:last-of-type");
    await expect.poll(canUndo).toBe(true);
    await own.choose({ quietSites: ["risky.example"] });
    await expect.poll(canUndo).toBe(false);
    await give(tab, JSON.stringify({ file: "bayaniyab-settings", version: 1, theme: "light" }));
    await expect.poll(canUndo).toBe(true);
    await press(await options(), "[name=calendar][value=jalali]");
    await expect.poll(canUndo).toBe(false);
    expect(await settings()).toMatchObject({ quietSites: ["risky.example"], theme: "light", calendar: "jalali" });
  });

  test("exports all settings to a file it can import, and resets to defaults", async () => {
    await own.choose({ open: "mark", quietSites: ["example.org"] });
    const tab = await options();
    const file = await tab.evaluate(async () => {
      const blobs: Blob[] = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return make(blob);
      };
      document.querySelector<HTMLButtonElement>(".file button")?.click();
      return (await blobs[0]?.text()) ?? "";
    });
    expect(JSON.parse(file)).toMatchObject({ file: "bayaniyab-settings", open: "mark", quietSites: ["example.org"] });
    await press(tab, ".file button:last-of-type");
    await expect.poll(async () => (await settings())?.["open"]).toBe("selection");
    await give(tab, file);
    await expect.poll(async () => (await settings())?.["open"]).toBe("mark");
  });

  test("names damaged stored choices and applies the others", async () => {
    await own.choose({ theme: "dark", digits: "roman" });
    const tab = await options();
    const alert = await tab.evaluate(() => document.querySelector(".damaged")?.textContent);
    expect(alert).toMatch(/Digits|رقم‌ها/);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  });
});

describe("settings apply in the card", () => {
  test("language, digits, calendar, theme and size, also while it is open", async () => {
    await own.choose({ language: "fa", digits: "latin", calendar: "gregorian", theme: "dark", textSize: "large" });
    const tab = await browser.open("news.html");
    await select(tab);
    const frame = await card(tab);
    expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "fa",
      "rtl",
    ]);
    const dates = () => frame.evaluate(() => document.querySelector(".date")?.textContent ?? "");
    expect(await dates()).toMatch(/^[0-9]{1,2} \p{L}+ 20\d\d$/u);
    const look = () =>
      frame.evaluate(() => {
        const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
        return [colorScheme, fontSize];
      });
    expect(await look()).toEqual(["dark", "18px"]);
    await own.choose({ language: "fa", calendar: "jalali", theme: "light", textSize: "small" });
    await expect.poll(dates).toMatch(/^[۰-۹]{1,2} \p{L}+ ۱[۰-۹]{3}$/u);
    await expect.poll(look).toEqual(["light", "14px"]);
    const [hit] = await hitsIn(frame);
    expect(hit?.excerpts[0]).toContain("این حق شما است");
  });
});

describe("settings apply in the search", () => {
  test("calendar and digits, in timeline and citation, also while it is open", async () => {
    await own.choose({ language: "fa", digits: "latin", calendar: "gregorian" });
    const tab = await browser.open(browser.rig.own("popup.html"));
    await searchFor(tab, "زندانیان");
    const years = () =>
      tab.evaluate(() => Array.from(document.querySelectorAll(".timeline span"), ({ textContent }) => textContent));
    await expect.poll(years).toEqual(["2008", "2018", "2021"]);
    await press(tab, "article .cite [aria-expanded]");
    const citations = () => tab.evaluate(() => document.querySelector(".citations")?.textContent ?? "");
    await expect.poll(citations).toContain("بهمن 1386 (فوریهٔ 2008)");
    await own.choose({ language: "en", digits: "persian", calendar: "jalali" });
    await expect.poll(years).toEqual(["۱۳۸۶", "۱۳۹۶", "۱۴۰۰"]);
    await expect.poll(citations).toContain("Bahman ۱۳۸۶ (February ۲۰۰۸)");
  });
});

describe("a quiet site", () => {
  const sites = async () => (await settings())?.["quietSites"];
  const line = (frame: CardFrame) => frame.evaluate(() => document.querySelector(".site p")?.textContent ?? "");

  /** Presses the button for the site, which is under all hits, once it and the card have come to rest. */
  async function pressSite(tab: Tab, frame: CardFrame): Promise<void> {
    // By hand: `scrollIntoView` might move the page around the frame too.
    await frame.evaluate(() => document.querySelector(".hits")?.scrollTo(0, 1e6));
    await pressInCard(tab, frame, ".site button");
  }

  test("is chosen in the card and undone there, with one press each", async () => {
    const tab = await browser.open("news.html");
    await select(tab);
    const frame = await card(tab);
    await pressSite(tab, frame);
    await expect.poll(sites).toEqual(["127.0.0.1"]);
    await expect.poll(() => line(frame)).toContain("127.0.0.1");
    // The button that was pressed is gone: the keyboard is at the one that undoes it, and the sentence is in view.
    const focused = () => frame.evaluate(() => document.activeElement?.closest(".site p")?.localName);
    await expect.poll(focused).toBe("p");
    const isSeen = () =>
      frame.evaluate(() => {
        const button = document.querySelector(".site p button")?.getBoundingClientRect();
        return button !== undefined && button.top >= 0 && button.bottom <= innerHeight;
      });
    expect(await isSeen()).toBe(true);
    await pressSite(tab, frame);
    await expect.poll(sites).toEqual([]);
    await expect.poll(() => line(frame)).toBe("");
    expect(await isShown(tab)).toBe(true);
  });

  test("chosen in a card, leaves that card open and opens no other", async () => {
    const tab = await browser.open("news.html");
    await select(tab);
    const frame = await card(tab);
    await pressSite(tab, frame);
    await expect.poll(() => line(frame)).toContain("127.0.0.1");
    // That it stays cannot be awaited; every page has heard of the choice by the time that a card would take to come.
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
    expect(await isShown(tab)).toBe(true);
    await tab.press("Escape");
    await noCard(tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await select(tab);
    await silence(tab);
    expect(await tab.cardFrame()).toBeNull();
  });

  test("chosen elsewhere, closes its cards, as Quiet mode does", async () => {
    const tab = await browser.open("news.html");
    await select(tab);
    await card(tab);
    await own.choose({ quietSites: ["127.0.0.1"] });
    await noCard(tab);
    await own.choose({});
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await select(tab);
    const frame = await card(tab);
    await pressSite(tab, frame);
    await expect.poll(() => line(frame)).toContain("127.0.0.1");
    await press(await options(), ".picks input[type=checkbox]");
    await noCard(tab);
  });
});
