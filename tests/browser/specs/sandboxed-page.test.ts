import { expect, inject, test } from "vitest";
import { cardHits, silence } from "../card";
import { select } from "../select";
import { QUOTED } from "../text";
import { useBrowser } from "../use";

const browser = useBrowser({
  copies: { "sandboxed.html": "plain.html" },
  headers: { "sandboxed.html": { "content-security-policy": "sandbox allow-scripts" } },
});

/** Firefox puts the card's frame into the page's sandbox too, where it is no extension page any more. */
test("a sandboxed page gets the card in Chromium, and nothing in Firefox", async () => {
  const tab = await browser.open("sandboxed.html");
  await select(tab);
  if (inject("browser") === "chromium") expect((await cardHits(tab))[0]?.title).toBe(QUOTED);
  else await silence(tab);
  expect(await tab.errors()).toEqual([]);
});
