import { browser } from "wxt/browser";
import { isDated } from "../../archive/query/time-of";
import { MAX_QUERY } from "../../messages/limits";
import { uncut } from "../../messages/uncut";
import { listenTo } from "../../platform/listen-to";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { comma } from "../../words/ui-language";
import { dateIn, writing } from "../../words/writing";
import { applyChosenWriting } from "./apply-chosen-writing";
import { askLibrary } from "./open-library";
import { openReaderIn } from "./open-reader";
import type { Where } from "./open-tab";
import { showBeside, showInTab } from "./show-answer";
import { placeOf, type Suggestion, suggestion } from "./suggestion";

/** As many as an address bar has room for under what it says itself. */
const MOST_SUGGESTIONS = 5;

/** The words that the suggestions are for, to be marked in the statement that is chosen; in memory only. */
let asked = "";

/** Says what taking the words as they are will bring. */
async function sayAll(): Promise<void> {
  await applyChosenWriting();
  // The same words each time: Chromium writes them to its disk, so nothing that a user writes may be in them.
  await browser.omnibox.setDefaultSuggestion({ description: i18n.t("omnibox.all") });
}

/** Answers what is written in the address bar after our keyword. */
export function listenToOmnibox(signal: AbortSignal): void {
  const { omnibox, runtime } = browser;
  // Firefox for Android has no keywords.
  if (!omnibox) return;
  listenTo(runtime.onInstalled, sayAll, signal);
  listenTo(omnibox.onInputStarted, sayAll, signal);
  listenTo(omnibox.onInputChanged, changed, signal);
  listenTo(omnibox.onInputEntered, entered, signal);
}

/** Whether the window in which somebody writes is a private one. */
async function isInPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}

async function changed(text: string, suggest: (suggestions: Suggestion[]) => void): Promise<void> {
  const query = uncut(text.trim()).slice(0, MAX_QUERY);
  if (!query) return suggest([]);
  const search = (isPrivate: boolean) =>
    askLibrary(isPrivate, (library) => library.search(query, { limit: MOST_SUGGESTIONS }));
  const [answer] = await Promise.all([isInPrivate().then(search), applyChosenWriting()]);
  asked = answer.asked;
  // Firefox alone has this, and shows descriptions as they are.
  const isMarkup = !("getBrowserInfo" in browser.runtime);
  const { calendar } = writing();
  suggest(
    answer.hits.map((hit) => {
      const { issuer, date } = hit.statement;
      // Isolated: an English date stands among Persian words.
      const dated = isDated(date) && isolated(dateIn(date, calendar));
      return suggestion(hit, [issuer, dated].filter(Boolean).join(comma()), isMarkup);
    }),
  );
}

function entered(text: string, where: Where): void {
  const place = placeOf(text.trim());
  if (place) void openReaderIn({ ...place, query: asked || null }, where);
  else if (where === "currentTab") void showBeside({ query: text, isTyped: true }, where);
  else void showInTab({ query: text, isTyped: true }, where);
}
