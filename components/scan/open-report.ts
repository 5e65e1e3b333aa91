import { browser } from "wxt/browser";
import type { ScannedPage } from "./scanned-page";

/**
 * Opens the report of a scanned page in a tab of its own, which asks for it by a name that nobody else knows. It is
 * answered, after a reload too, until the signal aborts: then the report is gone with the scan.
 */
export async function openReport(page: ScannedPage, signal: AbortSignal): Promise<void> {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => channel.postMessage(page);
  signal.addEventListener("abort", () => channel.close());
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html#${name}`) });
}
