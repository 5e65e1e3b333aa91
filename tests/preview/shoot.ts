/**
 * Photographs the three pages in both languages and both themes, for eyes to judge:
 * `tsx tests/preview/shoot.ts BUILT FOLDER [NAME]`, after `wxt build`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { SHOTS } from "./samples";
import { openStaged, serveBuilt } from "./stage";

const [built = ".output/chrome-mv3", folder = "shots", only = ""] = process.argv.slice(2);
const { origin, close } = await serveBuilt(built);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

for (const language of ["fa", "en"] as const) {
  const messages = JSON.parse(readFileSync(join(built, "_locales", language, "messages.json"), "utf8"));
  for (const colorScheme of ["light", "dark"] as const) {
    for (const { name, address, size, replies, selection = "", stored = {}, forcedColors, act } of SHOTS) {
      if (!name.startsWith(only)) continue;
      const context = await browser.newContext({
        colorScheme,
        forcedColors: forcedColors ?? "none",
        viewport: { width: size[0], height: size[1] },
      });
      const page = await openStaged(context, `${origin}/${address}`, {
        language,
        messages,
        replies,
        selection,
        stored,
      });
      await act?.(page);
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(folder, `${name}-${language}-${colorScheme}.png`) });
      await context.close();
    }
  }
}
await browser.close();
close();
