import { expect, inject, onTestFinished, test } from "vitest";
import { hitsIn } from "../card";
import { withExtension } from "../leaky/extension";
import { press } from "../press";
import { privatePage } from "../private-page";
import { filesWith } from "../profile/files-with";
import { serve } from "../site";
import { watched } from "../watched";
import { openWith, SESSION_PAGE, useAll } from "../whole-session";

/** Looked up; looked up in a private window; and typed into a field of a page, which is none of the extension's doing. */
const [WORD, PRIVATE, OF_PAGE] = ["ژغچظژثغخ", "ظثژخچغذظ", "ثچذژظغثخ"] as const;

/**
 * What browsers ask for by themselves: whether they and their parts are new, lists for their own settings, and Chromium,
 * whenever a form is on the screen, what kind of fields it may have. None of it is of the extension's asking (`asked`).
 */
const OF_BROWSER = {
  chromium: /^(CONNECT|POST|GET) (https?:\/\/)?[a-z0-9-]+\.(google|googleapis|gvt1|gstatic)\.com[:/]/,
  firefox:
    /^(CONNECT|GET) (https?:\/\/)?(update\.googleapis\.com|([a-z0-9-]+\.)+(mozilla\.(com|net|org)|firefox\.com))[:/]/,
}[inject("browser")];

/** What browsers keep of a text that stands in a field of an open page, to bring it back. */
const KEPT_BY_BROWSER = { chromium: /^Default\/Sessions\//, firefox: /^sessionstore/ }[inject("browser")];

/**
 * A browser of its own, and in it all that the extension does, one after the other: on two cores that were seven times as busy
 * as they could be it took from one to more than one and a half minutes in Firefox.
 */
const SESSION_MS = 240_000;

/**
 * To look through a whole profile again and again would keep the browser from writing it; and it writes some seconds later
 * what a busy machine then takes many times as long for.
 */
const LOOKS = { interval: 500, timeout: 60_000 };

async function start() {
  const site = await serve({ pages: { "session.html": SESSION_PAGE } });
  onTestFinished(() => site.close());
  return site;
}

test("a whole session asks for nothing, and leaves no trace of what was looked up", {
  tags: ["P38", "P51"],
  timeout: SESSION_MS,
}, async () => {
  const site = await start();
  const { profile, asked, proxied } = await watched(async (rig, profile) => {
    const session = { rig, site, path: "session.html" };
    const page = await privatePage(rig, site.at(`${session.path}?private`));
    await page.evaluate((words) => {
      const quote = document.querySelector("#quote");
      if (quote) quote.textContent = words;
    }, `این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید ${PRIVATE}`);
    await page.select();
    await expect.poll(page.badge).toMatch(/^[1-9۱-۹]$/);
    const popup = await page.search(`زندانیان سیاسی ${PRIVATE}`);
    await expect.poll(() => hitsIn(popup).then((hits) => hits.length)).toBeGreaterThan(0);
    await page.close();

    await useAll({ ...session, word: WORD });

    // Once the browser has written that of the page, it has written what it keeps of all that is open.
    const tab = await rig.tab();
    await openWith(tab, { ...session, word: "" });
    await press(tab, "#own");
    await tab.type(OF_PAGE);
    await expect.poll(() => filesWith(profile, OF_PAGE), LOOKS).not.toEqual([]);
    // A browser that is closed may pack what it holds, and a word is not to be seen in it then.
    for (const word of [WORD, PRIVATE]) expect(await filesWith(profile, word)).toEqual([]);
  });
  expect(asked).toEqual([]);
  const others = proxied.filter((request) => !OF_BROWSER.test(request));
  expect(others).toEqual(["?private", "", ""].map((query) => `GET ${site.at(`session.html${query}`)}`));
  expect(await filesWith(profile, WORD)).toEqual([]);
  expect(await filesWith(profile, PRIVATE)).toEqual([]);
  const ofPage = await filesWith(profile, OF_PAGE);
  expect(ofPage.filter((path) => !KEPT_BY_BROWSER.test(path))).toEqual([]);
});

test("this test detects a request of a background, and a word that it stores", { tags: ["P38", "P51"] }, async () => {
  const site = await start();
  const address = site.at("session.html?planted");
  const background = `fetch("${address}"); (globalThis.browser ?? chrome).storage.local.set({ last: "${WORD}" });`;
  const { asked, proxied } = await withExtension({ background, permissions: ["storage"] }, (folder) =>
    watched(async (_rig, profile) => {
      await expect.poll(() => site.requests.length).toBeGreaterThan(0);
      await expect.poll(() => filesWith(profile, WORD), LOOKS).not.toEqual([]);
    }, folder),
  );
  expect(asked).toEqual([address]);
  expect(proxied).toContain(`GET ${address}`);
});
