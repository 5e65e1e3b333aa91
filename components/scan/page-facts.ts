import { browser } from "wxt/browser";
import type { PageFacts } from "./scanned-page";

/** What there is to say of the page in this tab as it is now. */
export async function pageFacts(tab: number): Promise<PageFacts> {
  const checkedAt = new Date();
  const { title = "", url = "" } = await browser.tabs.get(tab).catch(() => ({ title: "", url: "" }));
  if (!/^https?:/.test(url)) return { title, address: "", checkedAt };
  const address = new URL(url);
  address.username = "";
  address.password = "";
  return { title, address: address.href, checkedAt };
}
