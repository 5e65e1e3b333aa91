import { fileURLToPath } from "node:url";
import { compileFolder } from "../../archive/compile/compile-folder";
import type { StatementsData } from "../../archive/data-files";
import { MAX_QUERY } from "../../messages/limits";
import { sentencesOf } from "../../persian/sentences";
import { launchChromium } from "../browser/chromium";
import { launchFirefox } from "../browser/firefox";
import type { Rig } from "../browser/rig";
import { scanEnded, startScan } from "../browser/scan";
import { serve } from "../browser/site";
import { waysOf } from "../browser/ways";
import { BenchDataMissingError, readPassages } from "./quality/bench-data";
import { type GapWatch, scanPage } from "./scan-page";
import { median, quantile } from "./statistics";

/**
 * A scan of a page of 20,000 words in a real browser, from the press to the last sentence in the side panel, and how
 * long the page was kept from its own work meanwhile: the longest time between two messages that it sends itself as
 * fast as it can, scanned and left alone. `npm run bench:scan -- 30 firefox`: rounds, and in which browser.
 */

const WORDS = 20_000;
const WARM_UP = 3;
/** What the scan is to stay under. */
const TOTAL_AIM_MS = 500;
const TASK_AIM_MS = 50;

const [rounds = "20", browser = "chromium"] = process.argv.slice(2);

const longestGap = () => (window as unknown as GapWatch).gap();

/** In the panel: scans once more, and says how long it took and how many sentences were found. */
async function scanAgain(): Promise<{ ms: number; found: number }> {
  const isRunning = () => document.querySelector(".scan progress") !== null;
  const changed = (is: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!is()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      look();
    });
  const started = performance.now();
  document.querySelector<HTMLElement>(".scan header button")?.click();
  await changed(isRunning);
  await changed(() => !isRunning());
  return { ms: performance.now() - started, found: document.querySelectorAll(".scan li").length };
}

async function main(): Promise<void> {
  const { files } = await compileFolder(fileURLToPath(new URL("../../assets/statements", import.meta.url)));
  const { statements } = JSON.parse(new TextDecoder().decode(files.statements)) as StatementsData;
  const sentences = statements.flatMap(({ text }) =>
    sentencesOf(text, { fewestWords: 8, longest: MAX_QUERY }).map((range) => text.slice(...range)),
  );
  const page = scanPage(readPassages(), sentences, WORDS);
  const site = await serve({ pages: { "bench.html": page.html } });
  const rig: Rig = browser === "firefox" ? await launchFirefox() : await launchChromium();
  const totals: number[] = [];
  const gaps: number[] = [];
  const quiet: number[] = [];
  let found = 0;
  try {
    const tab = await rig.tab();
    await tab.open(site.at("bench.html"));
    const panel = await startScan(waysOf(rig));
    await scanEnded(panel);
    for (let round = -WARM_UP; round < Number(rounds); round++) {
      await tab.evaluate(longestGap);
      const scan = await panel.evaluate(scanAgain);
      const gap = await tab.evaluate(longestGap);
      // The same time again, with nothing to do.
      await new Promise((resolve) => setTimeout(resolve, scan.ms));
      const alone = await tab.evaluate(longestGap);
      if (round < 0) continue;
      found = scan.found;
      totals.push(scan.ms);
      gaps.push(gap);
      quiet.push(alone);
    }
  } finally {
    await rig.close();
    await site.close();
  }
  console.log(
    `${browser}, a page of ${page.words} words with ${page.quotations} quotations; ${found} found, ${rounds} rounds`,
  );
  print("scan, press to last sentence", totals, TOTAL_AIM_MS);
  print("longest gap in the page, scanned", gaps, TASK_AIM_MS);
  print("longest gap in the page, left alone", quiet);
}

function print(name: string, ms: readonly number[], aim?: number): void {
  const [middle, most] = [median(ms), quantile(ms, 0.95)].map((n) => n.toFixed(1).padStart(7));
  console.log(`${name.padEnd(36)} median ${middle} ms  p95 ${most} ms${aim ? `  (aim: under ${aim} ms)` : ""}`);
}

process.exitCode = await main().then(
  () => 0,
  (error: Error) => {
    console.error(error.message);
    return error instanceof BenchDataMissingError ? 2 : 1;
  },
);
