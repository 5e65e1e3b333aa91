import { readFileSync } from "node:fs";
import { picturedPdf } from "../imports/pictured-pdf";
import { ABOUT, knownSigner, packOf, statement, statements } from "../packs/made";
import { type BroughtFile, bringFiles } from "./bring-files";
import { card, eventually, hitsIn } from "./card";
import { breakOff } from "./kept-in";
import { ownPage } from "./own-page";
import { dropToBeRead, pictureShown } from "./picture-page";
import { press } from "./press";
import type { Document, Rig, Tab } from "./rig";
import { pressButton, scanEnded } from "./scan";
import { searchFor, typeInSearch } from "./search-box";
import { select } from "./select";
import type { Site } from "./site";

/** What surfaces are opened in: the extension's own pages, and the little web. */
export interface Around {
  readonly rig: Rig;
  readonly site: Site;
  /** Gives a tab the size and the look that are asked for. Each tab is dressed once, before it shows anything. */
  dress(tab: Tab): Promise<void>;
}

/** A surface on the screen: its document, and the tab it is in. */
export interface Shown {
  readonly tab: Tab;
  readonly document: Document;
}

/** What a picture is taken of. */
export interface Part {
  readonly name: string;
  /** Runs in the document before the picture is taken. */
  pose?(): void;
  /** The picture begins with what this selector finds. */
  readonly at?: string;
}

/**
 * A surface that users see, in one state. A new page is one line in `SURFACES`, and is then judged and pictured as the
 * others are.
 */
export interface Surface extends Part {
  /** @param tab a fresh one, dressed */
  show(tab: Tab, around: Around): Promise<Shown>;
  /** Other parts of the same state, which are pictured after it. */
  readonly parts?: readonly Part[];
  /** It has a sentence that stays in the language in which it was said: it is shown for each language by itself. */
  readonly isSaid?: true;
}

/** The quotation of the pages, with words changed, added and dropped, as a careless copy would have it. */
const ALTERED = "این حق شماست که با همه احزاب سیاسی گفتگو کنید، در میتینگ‌ها و همایش‌هاي آنها شرکت کنید، نقد کنید";

async function until(what: string, isThere: () => Promise<unknown>): Promise<void> {
  if (!(await eventually(isThere))) throw new Error(`not seen: ${what}`);
}

const has = (tab: Tab, selector: string) =>
  until(selector, () => tab.evaluate((sought) => document.querySelector(sought) !== null, selector));

/** What is typed is searched after a pause, and answers come in their time: waits until the page has come to rest. */
export const rest = (shown: Document) =>
  shown.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const QUIET_MS = 300;
        let timer = setTimeout(resolve, QUIET_MS);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, QUIET_MS);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );

/** A page of the extension's own, once it has what a selector finds. */
export const page =
  (path: string, selector: string) =>
  async (tab: Tab, { rig }: Around): Promise<Shown> => {
    await tab.open(rig.own(path));
    await has(tab, selector);
    return { tab, document: tab };
  };

export async function showCard(tab: Tab, { site }: Around, on = "news.html"): Promise<Shown> {
  await tab.open(site.at(on));
  await select(tab);
  return { tab, document: await card(tab) };
}

/** Writes other words in the place of the page's quotation, and selects them. */
async function selectInstead(tab: Tab, { site }: Around, words: string): Promise<void> {
  await tab.open(site.at("news.html"));
  await tab.evaluate((words) => {
    const quote = document.querySelector("#quote");
    if (quote) quote.textContent = words;
  }, words);
  await select(tab);
}

const cardOf =
  (words: string) =>
  async (tab: Tab, around: Around): Promise<Shown> => {
    await selectInstead(tab, around, words);
    return { tab, document: await card(tab) };
  };

/** A sentence that says the contrary of what its statement says. */
const REVERSED =
  "این اشغال بایستی به منزله اخلال در این کنفرانس تلقی شود، زیرا معتقدیم صدای انقلابیون باید از تریبون های متعلق به خود آنان شنیده شود";

/** A sentence of one statement and one of another. */
const JOINED =
  "دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد. این اشغال نبایستی به منزله اخلال در این کنفرانس تلقی شود.";

export const CHANGED_CARD: Surface = { name: "card with changes", show: cardOf(REVERSED) };

/** For who wants a mark first. */
export const MARK: Surface = {
  name: "mark",
  show: async (tab, around) => {
    await selectInstead(tab, around, REVERSED);
    const mark = await eventually(async () => {
      const frame = await tab.cardFrame();
      return (await frame?.evaluate(() => document.querySelector(".mark button") !== null)) ? frame : null;
    });
    if (!mark) throw new Error("no mark came");
    return { tab, document: mark };
  },
};

/** The popup's search for these words, once it has hits. */
export const search =
  (words: string) =>
  async (tab: Tab, around: Around): Promise<Shown> => {
    const shown = await page("popup.html", "input")(tab, around);
    await searchFor(tab, words);
    await until("hits", async () => (await hitsIn(tab)).length > 0);
    await rest(tab);
    return shown;
  };

/** The popup with these words in its box, once it has what a selector finds. */
const writing =
  (words: string, selector: string) =>
  async (tab: Tab, around: Around): Promise<Shown> => {
    const shown = await page("popup.html", ":root:has(.browse) li a")(tab, around);
    await searchFor(tab, words);
    await has(tab, selector);
    await rest(tab);
    return shown;
  };

async function showNothing(tab: Tab, around: Around): Promise<Shown> {
  const shown = await page("popup.html", "input")(tab, around);
  await typeInSearch(tab, "قرمه‌سبزی");
  await until("the words sought", () => tab.evaluate(() => document.body.textContent?.includes("«قرمه‌سبزی»")));
  return shown;
}

/** The reader as it opens from a hit: it knows the query, and compares it with the statement. */
async function showComparison(tab: Tab, around: Around): Promise<Shown> {
  await search(ALTERED)(tab, around);
  const reader = await around.rig.tabOpenedBy(async () => {
    await tab.press("ArrowDown");
    await tab.press("Enter");
  });
  await tab.close();
  await around.dress(reader);
  // It has found its place in the view that it had before.
  await reader.reload();
  await has(reader, "main mark");
  return { tab: reader, document: reader };
}

/** The side panel with what a scan of a page has found. */
const showScan = async (tab: Tab, around: Around): Promise<Shown> => (await scan(tab, around)).panel;

/** The report of a scan. */
async function showReport(tab: Tab, around: Around): Promise<Shown> {
  const { panel } = await scan(tab, around);
  const report = await around.rig.tabOpenedBy(() => pressButton(panel.tab, ".sentence-bar", 2));
  await around.dress(report);
  await has(report, ".report");
  return { tab: report, document: report };
}

/** Scans a page on which three sentences are quoted, and shows the first of them. */
export async function scan(tab: Tab, around: Around, on = "scan.html"): Promise<{ panel: Shown; page: Shown }> {
  const scanned = await around.rig.tab();
  await around.dress(scanned);
  await scanned.open(around.site.at(on));
  const shown = await page("panel.html", "li a")(tab, around);
  await tab.evaluate(async (address) => {
    type Found = { id: number; windowId: number; url?: string };
    type Api = {
      tabs: { query(what: object): Promise<Found[]> };
      runtime: { sendMessage(what: object): Promise<void> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, runtime } = browser ?? chrome;
    const found = (await tabs.query({})).findLast(({ url }) => url === address);
    const handed = { scan: found?.id };
    await runtime.sendMessage({ type: "hand", asked: crypto.randomUUID(), window: found?.windowId, handed });
  }, around.site.at(on));
  await until("three sentences", () => tab.evaluate(() => document.querySelectorAll(".scan ol > li").length === 3));
  await scanEnded(tab);
  await pressButton(tab, ".sentence-bar", 1);
  await has(tab, "[aria-current=true]");
  return { panel: shown, page: { tab: scanned, document: scanned } };
}

/** The popup with a correction and the forms of a citation open under its first hit, which is kept too. */
async function showCitations(tab: Tab, around: Around): Promise<Shown> {
  const shown = await search("این اشغال بایستی به منزله اخلال")(tab, around);
  // It comes after a pause, above what is pictured.
  await has(tab, ".meant button");
  await tab.evaluate(() => document.querySelector<HTMLElement>("article .discloses")?.click());
  await keepFirst(tab);
  return shown;
}

/** The desk with a passage on it. */
async function showDesk(tab: Tab, around: Around): Promise<Shown> {
  await search("دستگیرشدگان")(tab, around);
  await keepFirst(tab);
  return page("desk.html", "article")(tab, around);
}

/** A picture that was read, and the statement that it quotes. */
async function showPicture(tab: Tab, around: Around): Promise<Shown> {
  const shown = await page("picture.html", "main .bring")(tab, around);
  await dropToBeRead(tab, readFileSync("tests/pages/two-lines.png").toString("base64"));
  if ((await pictureShown(tab)).titles.length === 0) throw new Error("the picture's statement was not found");
  await rest(tab);
  return shown;
}

/** Some files as users have them: sound ones, one that is there twice, and some that are not read. */
const BROUGHT: readonly BroughtFile[] = [
  {
    name: "نامه-۱۳۹۶-۱۰-۲۳.txt",
    text: `بیانیهٔ انجمن باغداران دره\n\n۲۳ دی ۱۳۹۶\n\n${"باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همه بخش شود. ".repeat(4)}\n\nانجمن باغداران دره`,
  },
  {
    name: "پیام.md",
    text: `---\ntitle: پیام به مردم شهر بالا\nissuer: شورای شهر بالا\ndate: 2021-07-14\n---\n\n${"شورای شهر بالا از مردم می‌خواهد در روزهای گرم آب را هدر ندهند و به همسایگان یاری برسانند. ".repeat(3)}`,
  },
  {
    name: "رونوشت پیام.txt",
    text: `${"شوراي شهر بالا از مردم مي‌خواهد در روزهاي گرم آب را هدر ندهند و به همسايگان ياري برسانند. ".repeat(3)}`,
  },
  { name: "notes.txt", text: "Nothing here is written in that language.\n" },
  { name: "broken.json", text: '{"title": "' },
];

/** The page of archives with files that were read, before any is imported. */
async function showStaged(tab: Tab, around: Around): Promise<Shown> {
  await ownPage(around.rig).eraseArchives();
  const shown = await page("archives.html", ".drop")(tab, around);
  await bringFiles(tab, BROUGHT);
  await has(tab, ".keep-form button");
  await rest(tab);
  return shown;
}

const WATER =
  "شورای شهر بالا از مردم می‌خواهد در روزهای گرم آب را هدر ندهند و به همسایگان یاری برسانند تا هیچ خانه‌ای بی آب نماند و کسی برای آب به راه دور نرود";

/** A table, two texts that are nearly the same, and one with the numbers of its pages. */
const DOUBTFUL = [
  { name: "جدول.csv", text: `شماره,گفته,روز\n1,"${WATER} و بس.",03/04/2021\n` },
  { name: "دیگر.txt", text: `${WATER.replace("روزهای گرم", "تابستان")} و بس.` },
  { name: "بولتن.txt", text: "بند یکم بولتن\n\n- 1 -\fو بند دوم آن\n\n- 2 -\fبند پایانی\n\n- 3 -" },
];

/** The page of archives with all open that can be looked at and chosen. */
async function showDoubtful(tab: Tab, around: Around): Promise<Shown> {
  await ownPage(around.rig).eraseArchives();
  const shown = await page("archives.html", ".drop")(tab, around);
  await bringFiles(tab, DOUBTFUL);
  for (const [button, opened] of [
    [".otherwise > button", ".columns"],
    [".near > button", ".differing"],
    [".taken-out > button", ".removed li"],
  ] as const) {
    await has(tab, button);
    await press(tab, button);
    await has(tab, opened);
  }
  await rest(tab);
  return shown;
}

/** The page of archives with a picture that was read, and pages of a scan that were not. */
async function showScans(tab: Tab, around: Around): Promise<Shown> {
  await ownPage(around.rig).eraseArchives();
  const shown = await page("archives.html", ".drop")(tab, around);
  const bytes = new Uint8Array(readFileSync("tests/pages/two-lines.png"));
  await bringFiles(tab, [{ name: "پوستر.png", bytes }]);
  await has(tab, ".pictures-to-read button");
  await press(tab, ".pictures-to-read button");
  // The engine is started first.
  if (!(await eventually(() => tab.evaluate(() => document.querySelector(".row") !== null), 60_000)))
    throw new Error("the picture was not read");
  await bringFiles(tab, [{ name: "روزنامه.pdf", bytes: picturedPdf([bytes, bytes, undefined]) }]);
  await has(tab, ".staged-file:nth-child(2)");
  await press(tab, ".read-text button");
  await has(tab, ".read-text textarea");
  await rest(tab);
  return shown;
}

/** The reader with a statement that a machine has read, compared with what the paper says, and its page beside it. */
async function showPage(tab: Tab, around: Around): Promise<Shown> {
  await showScans(tab, around);
  await press(tab, ".keep-form input");
  await tab.insert("روزنامه‌ها");
  await press(tab, ".keep-form [type=submit]");
  await has(tab, ".archives > li");
  await page("popup.html", "input")(tab, around);
  await searchFor(tab, "این کنگره طنین کوبنده گام های طبقه کارگر ایران است که پرچم رهایی انسان");
  await has(tab, "article:has(.machine) a");
  await rest(tab);
  const reader = await around.rig.tabOpenedBy(() => click(tab, "article:has(.machine) a"));
  await tab.close();
  await around.dress(reader);
  // It has found its place in the view that it had before.
  await reader.reload();
  await has(reader, ".page-picture canvas[data-drawn]");
  await rest(reader);
  return { tab: reader, document: reader };
}

/** The page of archives with one that was imported. */
async function showArchives(tab: Tab, around: Around): Promise<Shown> {
  const shown = await showStaged(tab, around);
  await press(tab, ".keep-form input");
  await tab.insert("بایگانی دره");
  await press(tab, ".keep-form button[type=submit]");
  await hasArchives(tab);
  await rest(tab);
  return shown;
}

/** What is done with all archives comes after the archives themselves. */
async function hasArchives(tab: Tab): Promise<void> {
  await has(tab, ".archives > li");
  await has(tab, ".erase-all");
}

/** The page of archives with an import that is asked to be taken back. */
async function showTakingBack(tab: Tab, around: Around): Promise<Shown> {
  const shown = await showArchives(tab, around);
  await press(tab, ".imports > button");
  await press(tab, ".imports .erases");
  await has(tab, ".imports .sure");
  return shown;
}

/** The page of archives with an import that was broken off, and the same files brought again. */
async function showGoingOn(tab: Tab, around: Around): Promise<Shown> {
  const shown = await showBrokenOff(tab, around);
  await bringFiles(tab, BROUGHT);
  await has(tab, ".keep-form .does-it");
  await rest(tab);
  return shown;
}

/** Of several years and issuers, one of no known date. */
const DATED = [
  ["نامهٔ باغداران", "انجمن باغداران", "2018-02-03"],
  ["خواست آموزگاران", "کانون آموزگاران", "2019-05-01"],
  ["پیام به مردم", "انجمن باغداران", "2021-07-14"],
  ["دربارهٔ آب", "انجمن باغداران", "2021-08-02"],
  ["بند پایانی", "شورای شهر بالا", ""],
].map(([title, issuer, date], at) => ({
  name: `${at}.md`,
  text: `---\ntitle: ${title}\nissuer: ${issuer}\n${date && `date: ${date}\n`}---\n\n${WATER}، ${"و بس ".repeat(at)}${title} در ${at} سطر.`,
}));

/** The documents of an archive that is kept, and why a text was not found in the first. */
async function showDocuments(tab: Tab, around: Around): Promise<Shown> {
  await ownPage(around.rig).eraseArchives();
  const shown = await page("archives.html", ".drop")(tab, around);
  await bringFiles(tab, DATED);
  await press(tab, ".keep-form input");
  await tab.insert("بایگانی دره");
  await press(tab, ".keep-form button[type=submit]");
  await hasArchives(tab);
  await click(tab, ".archives .opens-documents");
  await has(tab, ".documents .row:nth-child(5)");
  await click(tab, ".documents .asks-why button");
  await has(tab, ".why-not textarea");
  await press(tab, ".why-not textarea");
  await tab.insert("شورای شهر پایین از کشاورزان می‌خواهد زمستان‌ها برف را نگاه دارند");
  await click(tab, ".why-not [type=submit]");
  await has(tab, ".why-not .answer:not(:empty)");
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await rest(tab);
  return shown;
}

/** Without the pointer: in forced colours Chromium may go on drawing what was pressed as it was then, or may not. */
const click = (tab: Tab, selector: string) =>
  tab.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);

/** The page of archives with an import that was broken off. */
async function showBrokenOff(tab: Tab, around: Around): Promise<Shown> {
  await showArchives(tab, around);
  await breakOff(tab, BROUGHT.length);
  // It would be taken for one that the browser has thrown away.
  await tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove("archives");
  });
  const shown = await page("archives.html", ".unfinished")(tab, around);
  await has(tab, ".erase-all");
  return shown;
}

/** The page of archives with one that came as a signed pack. */
async function showKeptPack(tab: Tab, around: Around): Promise<Shown> {
  await ownPage(around.rig).eraseArchives();
  const shown = await page("archives.html", ".drop")(tab, around);
  await bringFiles(tab, [{ name: "archive.zip", bytes: await packOf(statements(4), ABOUT, knownSigner()) }]);
  await has(tab, ".pack .does-it");
  await press(tab, ".pack .does-it");
  await hasArchives(tab);
  return shown;
}

/** The next edition of it, and a pack that was altered. */
async function showPacks(tab: Tab, around: Around): Promise<Shown> {
  const shown = await showKeptPack(tab, around);
  const next = [statement(0), { ...statement(1), issuer: "انجمن روستاها" }, statement(2), statement(8)];
  const edition = await packOf(next, { ...ABOUT, edition: 2 }, knownSigner());
  const altered = edition.map((byte, at) => (at === Math.floor(edition.length / 2) ? byte ^ 4 : byte));
  await bringFiles(tab, [
    { name: "edition.zip", bytes: edition },
    { name: "altered.zip", bytes: altered },
  ]);
  await has(tab, ".pack:nth-child(2)");
  await rest(tab);
  return shown;
}

/** An archive that is to be saved as a pack, and the question whether all are to be erased. */
async function showSaving(tab: Tab, around: Around): Promise<Shown> {
  const shown = await showKeptPack(tab, around);
  await press(tab, ".archives .opens-save");
  await has(tab, ".save-pack .key-words");
  await press(tab, ".erase-all button");
  await has(tab, ".erase-all .sure");
  await rest(tab);
  return shown;
}

/** It says when it was imported, which would be another time in every picture. */
function sayNoTime(): void {
  // Nor an archive that is another in each.
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>(".documents a"))) link.href = "#";
  const time = document.querySelector(".archives .counts bdi:last-child");
  if (time) time.textContent = document.documentElement.lang === "fa" ? "۱۲ آذر ۱۴۰۰، ۹:۳۰" : "3 December 2021, 9:30";
}

/** Keeps the first hit, unless it is kept already. */
async function keepFirst(tab: Tab): Promise<void> {
  await has(tab, "article .keep:enabled");
  await tab.evaluate(() => document.querySelector<HTMLElement>("article .keep[aria-pressed=false]")?.click());
  await has(tab, "article .keep[aria-pressed=true]");
}

export const SURFACES: readonly Surface[] = [
  { name: "card", show: showCard },
  CHANGED_CARD,
  { name: "card of two statements", show: cardOf(JOINED) },
  { name: "popup", show: page("popup.html", ":root:has(.browse) li a") },
  { name: "popup with results", show: search("زندانیان") },
  {
    name: "popup with citations",
    show: showCitations,
    isSaid: true,
    // What is revealed on opening stands where results stood by then, of which some come later than others.
    at: "article .actions",
  },
  { name: "popup with nothing", show: showNothing },
  { name: "popup with a filter to complete", show: writing("«آزادی issuer:", ".chips button") },
  { name: "popup with a suggestion", show: writing("خوزصتان", ".meant button") },
  { name: "panel", show: page("panel.html", ":root:has(.browse) li a") },
  { name: "panel with a scan", show: showScan },
  {
    name: "reader",
    show: page("reader.html?statement=davat-be-kongere-12#p2", "h1"),
    at: "main .passage",
  },
  {
    name: "reader with a comparison",
    show: showComparison,
    pose: () => document.querySelector("main mark")?.scrollIntoView({ block: "center", behavior: "instant" }),
  },
  {
    name: "desk",
    show: showDesk,
    // It says when a passage was kept, which would be another time in every picture.
    pose: () => {
      const time = document.querySelector(".kept-at bdi");
      if (time)
        time.textContent = document.documentElement.lang === "fa" ? "۱۲ آذر ۱۴۰۰، ۹:۳۰" : "3 December 2021, 9:30";
    },
  },
  {
    name: "report",
    show: showReport,
    isSaid: true,
    // It says when the page was checked, which would be another time in every picture, and its address has a port.
    pose: () => {
      for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>(".report .about a")))
        link.href = link.textContent = "https://example.org/";
      const time = document.querySelector(".report .about > div:last-child bdi");
      if (time)
        time.textContent = document.documentElement.lang === "fa" ? "۱۲ آذر ۱۴۰۰، ۹:۳۰" : "3 December 2021, 9:30";
    },
  },
  { name: "picture", show: showPicture },
  {
    name: "archives with scans",
    show: showScans,
    at: ".staged-file",
  },
  {
    name: "reader with its page",
    show: showPage,
    at: "main",
  },
  { name: "archives", show: showArchives, isSaid: true, pose: sayNoTime },
  {
    name: "archives with an import to be taken back",
    show: showTakingBack,
    isSaid: true,
    pose: () => {
      for (const time of Array.from(document.querySelectorAll(".archives .counts bdi:last-child, .imports .at")))
        time.textContent = document.documentElement.lang === "fa" ? "۱۲ آذر ۱۴۰۰، ۹:۳۰" : "3 December 2021, 9:30";
    },
  },
  { name: "archives with an import broken off", show: showBrokenOff },
  {
    name: "archives with an import that goes on",
    show: showGoingOn,
    at: ".import h3",
  },
  {
    name: "archives with files brought",
    show: showStaged,
    at: ".import h3",
  },
  {
    name: "archives with choices",
    show: showDoubtful,
    at: ".encodings",
    parts: [
      {
        name: "archives with what is nearly the same",
        at: ".near",
      },
    ],
  },
  {
    name: "archives with documents",
    show: showDocuments,
    isSaid: true,
    pose: sayNoTime,
    at: ".archives > li",
    parts: [
      {
        name: "archives with documents listed",
        at: ".documents .many",
      },
    ],
  },
  { name: "archives with packs", show: showPacks, isSaid: true, pose: sayNoTime, at: ".packs h3" },
  { name: "archives to be saved", show: showSaving, isSaid: true, pose: sayNoTime, at: ".archives" },
  { name: "settings", show: page("options.html", "fieldset") },
  { name: "welcome", show: page("welcome.html", "blockquote") },
];

/** What is made for paper. The time of printing and the version would be others in other pictures. */
export const PRINTED: readonly Surface[] = [
  {
    name: "reader with a comparison",
    show: async (tab, around) => {
      const shown = await showComparison(tab, around);
      // Chromium has forgotten the paper as the page was loaded again.
      await around.dress(shown.tab);
      await has(shown.tab, ".evidence");
      return shown;
    },
    pose: () => {
      scrollTo(0, 0);
      const [version, moment] = Array.from(document.querySelectorAll(".evidence .facts + .facts bdi")).reverse();
      if (version) version.textContent = "1.0";
      if (moment)
        moment.textContent = document.documentElement.lang === "fa" ? "۱۲ آذر ۱۴۰۰، ۹:۳۰" : "3 December 2021, 9:30";
    },
  },
];

/** @throws {Error} where there is none of this name */
export function surfaceNamed(name: string): Surface {
  const found = SURFACES.find((each) => each.name === name);
  if (!found) throw new Error(`there is no surface “${name}”`);
  return found;
}

/** Thirds of the surfaces that take about as long as each other to show and to judge. */
export const isOfSearch = ({ name }: Surface): boolean => /^(popup|panel)\b/.test(name);
export const isOfArchives = ({ name }: Surface): boolean => /^archives\b/.test(name);
