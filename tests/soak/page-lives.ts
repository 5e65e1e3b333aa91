import { card, eventually, hitsIn, noCard } from "../browser/card";
import type { Rig, Tab } from "../browser/rig";
import { select } from "../browser/select";
import type { Site } from "../browser/site";
import { QUOTED } from "../browser/text";
import type { Part } from "./part";
import { discard } from "./tab-lives";
import { held, told } from "./table";

const FULL = 10;
const SHORT = 2;

/** The sentence of every page, and the least that a page with it needs. */
const WORDS =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید، نقد کنید";
const BODY = `<p id="quote" style="margin: 2rem; font: 18px/1.9 sans-serif">${WORDS}</p>`;

const hosts = (tab: Tab) => tab.evaluate(() => document.querySelectorAll("html > div:empty").length);

const clear = (tab: Tab) => tab.evaluate(() => getSelection()?.removeAllRanges());

/**
 * Selects, and sees one card with the right answer come and go, with nothing left of it.
 * @returns whether a card came
 */
async function isAnswered(tab: Tab): Promise<boolean> {
  await clear(tab);
  await select(tab);
  const frame = await card(tab).catch(() => null);
  const count = await hosts(tab);
  if (!frame) {
    if (count > 0) throw new Error("no answer, and a card’s place stays");
    return false;
  }
  const [hit] = await hitsIn(frame);
  if (hit?.title !== QUOTED) throw new Error(`a wrong answer: ${hit?.title}`);
  if (count !== 1) throw new Error(`${count} cards at once`);
  await tab.press("Escape");
  await noCard(tab);
  await clear(tab);
  if ((await hosts(tab)) !== 0) throw new Error("something of the card stays");
  return true;
}

/** Selects, and leaves the card open. */
async function open(tab: Tab): Promise<void> {
  await clear(tab);
  await select(tab);
  await card(tab);
}

const until = async (what: string, is: () => Promise<unknown>) => {
  if (!(await eventually(is, 20_000))) throw new Error(`not seen: ${what}`);
};

const isAt = (tab: Tab, path: string) =>
  until(
    path,
    async () => (await tab.evaluate(() => location.pathname + String(document.readyState))) === `/${path}complete`,
  );

interface Life {
  /**
   * What happens to a page. @returns the tab as it is then
   * @throws where it does not happen
   */
  happen(tab: Tab, rig: Rig, site: Site): Promise<Tab>;
  /** Whether no card is open on it. */
  readonly isBare?: boolean;
  /** Why a browser cannot be made to do it. */
  readonly not?: Partial<Record<Rig["browser"], string>>;
}

/** Leads to another page and back by the history. */
const comeBack = (how: "as it was" | "in any way") => async (tab: Tab, _rig: Rig, site: Site) => {
  await tab.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted }));
  });
  await tab.open(site.at("long.html"));
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await isAt(tab, "plain.html");
  const isKept = () => tab.evaluate(() => (window as unknown as { persisted?: boolean }).persisted === true);
  if (how === "as it was") await until("the page as it was", isKept);
  return tab;
};

/** What a script of the page does with it; it is given the sentence in an element. */
const byScript = (script: (body: string) => void) => async (tab: Tab) => {
  await tab.evaluate(script, BODY);
  return tab;
};

const LIVES: Readonly<Record<string, Life>> = {
  "left without a card, and come back to as it was (back-forward cache)": {
    happen: comeBack("as it was"),
    isBare: true,
  },
  // With a frame of an extension in it, Chromium keeps no page: it is loaded again.
  "left with a card open, and come back to": { happen: comeBack("in any way") },
  "frozen, and thawed": {
    happen: async (tab) => tab,
    not: {
      chromium: "Chromium freezes hidden pages alone, and Playwright keeps all in sight",
      firefox: "Firefox freezes no page",
    },
  },
  "discarded, and loaded again": { happen: discard },
  "written anew (document.open, write, close)": {
    happen: byScript((body) => {
      document.open();
      document.write(`<!doctype html><html lang="fa" dir="rtl"><body>${body}`);
      document.close();
    }),
  },
  "written on, and never closed": {
    happen: byScript((body) => {
      document.open();
      document.write(`<!doctype html><html lang="fa" dir="rtl"><body>${body}`);
    }),
  },
  "given another body and address (single-page navigation)": {
    happen: byScript((body) => {
      history.pushState(null, "", "/another/place");
      document.body = document.createElement("body");
      document.body.innerHTML = body;
    }),
  },
  "gone back to by its own script (popstate)": {
    happen: async (tab) => {
      await tab.evaluate((body) => {
        addEventListener("popstate", () => {
          document.body.innerHTML = body;
        });
        history.pushState(null, "", "/another/place");
        document.body.innerHTML = "<main>…</main>";
        history.back();
      }, BODY);
      await isAt(tab, "plain.html");
      await until("the page", () => tab.evaluate(() => document.querySelector("#quote") !== null));
      return tab;
    },
  },
  "taken whole from its document": {
    happen: byScript((body) => {
      const root = document.createElement("html");
      root.innerHTML = `<body dir="rtl">${body}</body>`;
      document.replaceChild(root, document.documentElement);
    }),
  },
};

/** What becomes of a page: a lookup works afterwards, or nothing comes; and nothing stays. */
export const lives: Part = async (rig, site, isShort, put) => {
  const { browser } = rig;
  const rounds = isShort ? SHORT : FULL;
  for (const [name, { happen, isBare, not }] of Object.entries(LIVES)) {
    const what = `a page ${name}`;
    const reason = not?.[browser];
    if (reason) {
      put(told(browser, what, `not tested: ${reason}`));
      continue;
    }
    let tab = await rig.tab();
    let silent = 0;
    const problems: string[] = [];
    for (let round = 0; round < rounds; round++) {
      try {
        await tab.open(site.at("plain.html"));
        if (!isBare) await open(tab);
        tab = await happen(tab, rig, site);
        await until("no card", async () => (await hosts(tab)) === 0);
        if (!(await isAnswered(tab))) silent++;
        problems.push(...(await tab.errors()));
      } catch (error) {
        problems.push(String(error));
      }
    }
    const count = problems.length;
    const after = silent === 0 ? "answered" : `${rounds - silent} answered, ${silent} silent`;
    const measured = count === 0 ? `${rounds} times: ${after}` : `${count} faults: ${problems[0]?.slice(0, 160)}`;
    put(held(browser, what, measured, count === 0));
    await tab.close();
  }
};
