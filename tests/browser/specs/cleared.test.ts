import { expect, onTestFinished, test } from "vitest";
import { card, noCard, silence } from "../card";
import { press, pressInCard } from "../press";
import { select } from "../select";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

test("Quiet mode stays when the store is cleared in mid-use, and no name of a site comes back", async () => {
  await own.choose({ quietSites: ["127.0.0.1", "secret.example"], theme: "dark" });
  const tab = await browser.open("news.html");
  await own.clear();
  await expect.poll(own.stored).toMatchObject({ settings: { quiet: true, quietSites: [], theme: "auto" } });
  await select(tab);
  await expect.poll(() => own.button(browser.site.at("news.html")).then(({ badge }) => badge)).toMatch(/^[1-9۱-۹]$/);
  await silence(tab);
  expect(await tab.errors()).toEqual([]);
});

test("pages that are open when the store is cleared show what is there then", async () => {
  const options = await browser.rig.tab();
  onTestFinished(() => options.close());
  await options.open(browser.rig.own("options.html"));
  await press(options, ".picks [value=dark]");
  await expect.poll(own.stored).toMatchObject({ settings: { theme: "dark" } });
  const tab = await browser.open("news.html");
  await select(tab);
  const frame = await card(tab);
  await pressInCard(tab, frame, "article .keep");
  const isKept = () => frame.evaluate(() => document.querySelector("article .keep")?.getAttribute("aria-pressed"));
  await expect.poll(isKept).toBe("true");
  await own.clear();
  await expect.poll(isKept).toBe("false");
  const chosen = () => options.evaluate(() => document.querySelector<HTMLInputElement>("[name=theme]:checked")?.value);
  await expect.poll(chosen).toBe("auto");
  // And a lookup is answered as before.
  await tab.press("Escape");
  await noCard(tab);
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await select(tab);
  await card(tab);
  expect(await own.stored()).toEqual({});
  expect([...(await tab.errors()), ...(await options.errors())]).toEqual([]);
});
