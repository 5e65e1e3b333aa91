import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { FromPage } from "../../messages/from-page";
import { PageRequest } from "../../messages/requests";
import { answerPage } from "./answer-page";
import { answerPageScript } from "./answer-page-script";
import { bringPageScript, bringToOpenTabs } from "./bring-page-script";
import { clearBadges } from "./clear-badges";
import { listenToCommands } from "./commands";
import { forgetHandedToPanel, forgetHandedToTab } from "./handed";
import { listenToMenus } from "./menus";
import { listenToOmnibox } from "./omnibox";
import { openArchive } from "./open-archive";
import { forgetArrival } from "./open-reader";
import { enveloped } from "./problem";
import { welcome } from "./welcome";

const hasId = (tab: Browser.tabs.Tab | undefined): tab is Browser.tabs.Tab & { id: number } => tab?.id !== undefined;

/** Listens to the browser and hands on. Nothing here is kept: the browser may stop this at any moment. */
export default defineBackground(() => {
  // Woken by a question, most likely: the archive is read while the question is on its way, and looked up in once,
  // because the first lookup is many times as slow as the second.
  openArchive()
    .then((archive) => archive.lookup(archive.contents()[0]?.title ?? "", { for: "selection", limit: 1 }))
    .catch(() => {});

  bringPageScript().catch(console.warn);
  browser.permissions.onAdded.addListener(() => bringToOpenTabs().catch(console.warn));

  const home = browser.runtime.getURL("");

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(home)) {
      const request = v.safeParse(PageRequest, message);
      if (request.success) return enveloped(answerPage(request.output, sender));
    }
    // Of our own pages the one of the first minutes runs the page script.
    const { tab } = sender;
    const said = v.safeParse(FromPage, message);
    return said.success && hasId(tab) ? answerPageScript(said.output, tab) : undefined;
  });

  const { signal } = new AbortController();
  listenToCommands();
  listenToMenus(signal);
  clearBadges(signal);
  listenToOmnibox();

  browser.runtime.onInstalled.addListener(({ reason }) => welcome(reason));
  browser.tabs.onRemoved.addListener((tab) => {
    forgetArrival(tab);
    forgetHandedToTab(tab);
  });
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(forgetHandedToPanel);
});
