import { eventually } from "../card";
import { FIREFOX_ID } from "../firefox";
import type { Rig, Tab } from "../rig";
import type { Site } from "../site";

/**
 * The spy page in a new tab, once the pointer is on it. Where the pointer was before is up to what was done in the
 * browser before, and so is what the page hears of its coming: that is no longer among what the page has seen.
 */
export async function openSpy(rig: Rig, site: Site): Promise<Tab> {
  const tab = await rig.tab();
  // Whoever reads the stores knows the id by which a browser calls the extension.
  const id = rig.browser === "chromium" ? new URL(rig.own("")).host : FIREFOX_ID;
  await tab.open(`${site.at("spy.html")}?id=${encodeURIComponent(id)}`);
  await tab.click({ x: 4, y: 4 });
  const hasCome = () =>
    tab.evaluate(() => (window as unknown as { seen: string[] }).seen.some((note) => note.startsWith("event: click")));
  if (!(await eventually(hasCome))) throw new Error("the spy page hears of no press");
  await tab.evaluate(() => {
    const here = window as unknown as { seen: string[] };
    here.seen = here.seen.filter((note) => !/^event: (pointer|mouse|click|focus|select)/.test(note));
  });
  return tab;
}
