import { expect } from "vitest";
import { card, hitsIn, noCard } from "./card";
import { SENTENCE } from "./page-of";
import { press, pressInCard } from "./press";
import { readerFrom } from "./reader-from";
import type { Document, Rig, Tab } from "./rig";
import { pressButton, scanned } from "./scan";
import { typeInSearch } from "./search-box";
import { select } from "./select";
import { inArchives, inPicture } from "./session-archives";
import type { Site } from "./site";
import { css } from "./text";
import { type Ways, waysOf } from "./ways";

/** The page of a session: its words come into it by hand, and stand in nothing that a browser loads. */
export const SESSION_PAGE = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title>
<link rel="icon" href="data:,"><body style="margin: 2rem; font: 18px/1.9 sans-serif">
<p id="quote">&nbsp;</p><form><input id="own" name="own"></form>`;

export interface Session {
  readonly rig: Rig;
  readonly site: Site;
  /** A page of {@link SESSION_PAGE}. */
  readonly path: string;
  /** Looked up in every way there is. */
  readonly word: string;
}

const notice = (page: Document) =>
  page.evaluate(() => document.querySelector("[role=status] .notice")?.textContent ?? "");

/** Opens the page, and writes the quotation into it, with the word in the place of another. */
export async function openWith(tab: Tab, { site, path, word }: Pick<Session, "site" | "path" | "word">): Promise<void> {
  await tab.open(site.at(path));
  await tab.evaluate(
    (words) => {
      const quote = document.querySelector("#quote");
      if (quote) quote.textContent = words;
    },
    SENTENCE.replace("سیاسی", word),
  );
}

/**
 * Select, card, reader, copy; each way to the panel; scan and report; search, cite, keep; read a picture; bring, find and
 * erase an archive; every page of the extension's own.
 */
export async function useAll(session: Session): Promise<void> {
  const { rig, word } = session;
  const ways = waysOf(rig);
  const tab = await rig.tab();
  await openWith(tab, session);
  await inCardAndReader(rig, tab, word);
  await besideThePage(rig, ways, tab, word);
  await inSearchAndDesk(rig, word);
  await inPicture(rig, word);
  await inArchives(rig, word);
  await inPages(rig);
  await tab.close();
}

async function inCardAndReader(rig: Rig, tab: Tab, word: string): Promise<void> {
  await select(tab);
  const frame = await card(tab);
  await pressInCard(tab, frame, "article .actions button:nth-of-type(2)");
  await expect.poll(() => notice(frame)).not.toBe("");
  const reader = await readerFrom(rig, frame);
  await expect.poll(() => reader.evaluate(() => document.querySelectorAll("main mark").length)).toBeGreaterThan(0);
  await press(reader, ".passage-actions .actions button");
  // Where the browser refuses to copy, what was written stands in a field, to be copied by hand.
  await reader.evaluate(() => {
    document.execCommand = () => false;
  });
  await press(reader, ".passage-actions .discloses");
  await press(reader, ".citations li button");
  await expect.poll(() => reader.evaluate(() => document.querySelector("textarea")?.value)).toContain(word);
  // It stays open: what a browser keeps of open tabs is part of its profile.
  await tab.takeUp();
  await tab.press("Escape");
  await noCard(tab);
}

async function besideThePage(rig: Rig, ways: Ways, tab: Tab, word: string): Promise<void> {
  const asked = () =>
    ways.panel.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value ?? "").catch(() => "");
  await ways.command("open-panel");
  await expect.poll(asked).toContain(word);
  await expect.poll(() => hitsIn(ways.panel).then((hits) => hits.length)).toBeGreaterThan(0);
  const panel = await scanned(ways);
  await expect.poll(() => panel.evaluate(() => document.querySelector(".sentence-bar") !== null)).toBe(true);
  const report = await rig.tabOpenedBy(() => pressButton(panel, ".sentence-bar", 2));
  await expect.poll(() => report.evaluate(() => document.querySelector(".report") !== null)).toBe(true);
  await report.close();
  await ways.closePanel();
  await tab.takeUp();
  await ways.writeInAddressBar(`زندانیان ${word}`);
  await ways.enter(0);
  await expect.poll(asked).toContain(word);
  await ways.closePanel();
}

async function inSearchAndDesk(rig: Rig, word: string): Promise<void> {
  const popup = await rig.tab();
  await popup.open(rig.own("popup.html"));
  await typeInSearch(popup, `زندانیان سیاسی ${word}`);
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll("article .keep").length)).toBeGreaterThan(0);
  await press(popup, "article .keep");
  const isKept = () => popup.evaluate(() => document.querySelector("article .keep")?.getAttribute("aria-pressed"));
  await expect.poll(isKept).toBe("true");
  await press(popup, "article .actions button:nth-of-type(2)");
  await expect.poll(() => notice(popup)).not.toBe("");
  const desk = await rig.tabOpenedBy(() => press(popup, ".desk-link"));
  await expect.poll(() => desk.evaluate(() => document.querySelectorAll("article").length)).toBe(1);
  await desk.close();
}

async function inPages(rig: Rig): Promise<void> {
  const options = await rig.tab();
  await options.open(rig.own("options.html"));
  await press(options, ".picks [type=radio][value=dark]");
  await options.open(rig.own("welcome.html"));
  await expect
    .poll(() => options.evaluate(() => document.querySelector(".example blockquote")?.textContent?.trim() ?? ""))
    .not.toBe("");
  await select(options, css(".example blockquote"));
  await card(options);
  await options.close();
}
