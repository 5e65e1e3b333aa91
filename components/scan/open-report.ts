import { browser } from "wxt/browser";
import type { ScannedPage } from "./scanned-page";

/**
 * Opens the report of a scanned page in a tab of its own, which asks for it by a name that nobody else knows. It is
 * answered, after a reload too, until the signal aborts: then the report is gone with the scan.
 */
export async function openReport(
  tab: number,
  scan: Pick<ScannedPage, "outcome" | "found">,
  signal: AbortSignal,
): Promise<void> {
  const page: ScannedPage = { ...(await pageOf(tab)), ...scan, checkedAt: new Date() };
  if (signal.aborted) return;
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => channel.postMessage(page);
  signal.addEventListener("abort", () => channel.close());
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html#${name}`) });
}

async function pageOf(tab: number): Promise<Pick<ScannedPage, "title" | "address">> {
  const { title = "", url = "" } = await browser.tabs.get(tab).catch(() => ({ title: "", url: "" }));
  if (!/^https?:/.test(url)) return { title, address: "" };
  const address = new URL(url);
  address.username = "";
  address.password = "";
  return { title, address: address.href };
}
