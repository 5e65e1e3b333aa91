import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { hitsIn } from "../card";
import { launchChromium } from "../chromium";
import { launchFirefox } from "../firefox";
import { press } from "../press";
import type { Rig } from "../rig";
import { typeInSearch } from "../search-box";
import { serve } from "../site";
import { waysOf } from "../ways";

/** A word that stands in no statement and on no page, so that wherever it is found a query was kept. */
const RARE = "گلابتونک";
const FOUND = "همه دستگیرشدگان اعتراضات و کلیه زندانیان سیاسی باید آزاد شوند!";

const launch = (profile: string): Promise<Rig> =>
  inject("browser") === "chromium" ? launchChromium({ profile }) : launchFirefox({ profile });

/** The files under a folder that hold a text, in any of the ways that browsers write one. */
function filesWith(text: string, folder: string): string[] {
  const escaped = Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const forms = [
    Buffer.from(text),
    Buffer.from(text, "utf16le"),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(escaped),
  ];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const file = join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
}

test("after the browser closes, no query of popup, panel or address bar is on disk", async () => {
  const profile = mkdtempSync(join(tmpdir(), "bayaniyab-kept-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const [rig, site] = await Promise.all([launch(profile), serve()]);
  onTestFinished(() => site.close());
  try {
    const ways = waysOf(rig);
    const asked = `${RARE} دستگیرشدگان خوزستان`;
    const found = () => hitsIn(ways.panel).then((hits) => hits[0]?.title);
    const box = () => ways.panel.evaluate(() => document.querySelector("input")?.value);

    const page = await rig.tab();
    await page.open(site.at("plain.html"));
    const popup = await rig.tab();
    await popup.open(rig.own("popup.html"));
    await typeInSearch(popup, asked);
    await press(popup, ".foot button");
    await expect.poll(() => ways.isPanelOpen()).toBe(true);
    await expect.poll(box).toBe(asked);
    await expect.poll(found).toBe(FOUND);

    // Firefox itself keeps what stands in its address bar, to restore it after a crash: no doing of an extension's.
    if (inject("browser") === "chromium") {
      await ways.writeInAddressBar(asked);
      await ways.enter(0);
      await expect.poll(found).toBe(FOUND);
      await ways.writeInAddressBar(asked);
      await ways.enter(1);
      await expect.poll(() => popup.address()).toContain("reader.html");
      await expect.poll(() => popup.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
    }
  } finally {
    await rig.close();
  }
  // That it would be found is shown by what a browser does keep: the address of a page.
  expect(filesWith(site.at("plain.html"), profile)).not.toEqual([]);
  expect(filesWith(RARE, profile)).toEqual([]);
});
