/** Draws `assets/icons/icon.svg` in the sizes that browsers want: `tsx scripts/icons.ts`, after the drawing changes. */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL("../assets/icons/", import.meta.url);

const svg = await readFile(new URL("icon.svg", folder));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}"
      src="data:image/svg+xml;base64,${svg.toString("base64")}">`,
  );
  const { pathname } = new URL(`${size}.png`, folder);
  await page.screenshot({ path: decodeURIComponent(pathname), omitBackground: true });
}
await browser.close();
