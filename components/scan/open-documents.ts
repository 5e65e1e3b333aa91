import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { TOP_FRAME } from "../../messages/page-script";
import { Scanned } from "../../messages/scan";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { inTime } from "../../platform/in-time";
import { hasSiteAccess } from "../../platform/site-access";
import { PATIENCE_MS } from "./patience";
import { ScanProblemError } from "./scan-problem";

/** A document of a tab, with the script in it that reads for us at the other end of the port. */
export interface OpenDocument {
  readonly frame: number;
  readonly port: Browser.runtime.Port;
}

/**
 * Puts the scanning script into the documents of a tab, its frames too; frames that cannot be scripted are left out.
 * @returns the documents, the page's own first, and whether they are all: one frame that is stuck keeps the browser
 * from saying anything of any, and then the page is scanned without its frames
 * @throws {ScanProblemError} when the tab's own page cannot be scanned.
 */
export async function openDocuments(tab: number): Promise<{ documents: OpenDocument[]; isWhole: boolean }> {
  const all = await inTime(put({ tabId: tab, allFrames: true }), PATIENCE_MS);
  const results = all ?? (await inTime(put({ tabId: tab }), PATIENCE_MS));
  if (!results) throw new ScanProblemError("frozen");
  return { documents: connected(tab, results), isWhole: all !== undefined };
}

type Put = Browser.scripting.InjectionResult<unknown>[];

const put = (target: { tabId: number; allFrames?: boolean }): Promise<Put> =>
  // One frame that never finishes loading would keep all the others waiting.
  browser.scripting.executeScript({ target, files: ["/scan.js"], injectImmediately: true }).catch(async () => {
    throw new ScanProblemError(await whyNot(target.tabId));
  });

function connected(tab: number, results: Put): OpenDocument[] {
  return results
    .flatMap(({ frameId, result }) => {
      const scanned = v.safeParse(Scanned, result);
      if (!scanned.success) return [];
      if (frameId === TOP_FRAME && scanned.output.isPdf) throw new ScanProblemError("pdf");
      return { frame: frameId, port: browser.tabs.connect(tab, { name: scanned.output.port, frameId }) };
    })
    .sort((a, b) => a.frame - b.frame);
}

/** The address of a tab is known to us just where we may look into its page. */
async function whyNot(tab: number) {
  const { url = "" } = await browser.tabs.get(tab).catch(() => ({ url: "" }));
  if (/^(https?|file):/.test(url)) return isPdf(url) ? "pdf" : "forbidden";
  if (IS_QUIET_EDITION) return "unasked";
  return (await hasSiteAccess()) ? "forbidden" : "withheld";
}

const isPdf = (url: string) => new URL(url).pathname.toLowerCase().endsWith(".pdf");
