/**
 * `npm run soak -- [PARTS …] [--browser NAME] [--short]`: hours of use in minutes, in both real browsers. Each part prints
 * its table as it goes; one that is not kept ends the run with exit code 1.
 */
import { UsageError } from "../bench/usage";
import { launchChromium } from "../browser/chromium";
import { launchFirefox } from "../browser/firefox";
import type { Rig } from "../browser/rig";
import { serve } from "../browser/site";
import { deaths } from "./deaths";
import { folder } from "./folder";
import { kills } from "./kills";
import { large } from "./large-pages";
import { type Browser, readOptions } from "./options";
import { lives } from "./page-lives";
import type { LaunchingPart, Part } from "./part";
import { reloads } from "./reloads";
import { selections } from "./storm-of-selections";
import { printRow, type Row } from "./table";

const PARTS: Readonly<Record<string, Part>> = { deaths, reloads, lives, selections, large, folder };
const LAUNCHING: Readonly<Record<string, LaunchingPart>> = { kills };
const NAMES = [...Object.keys(PARTS), ...Object.keys(LAUNCHING)];

const USAGE = `Usage: npm run --silent soak -- [PARTS …] [options]
  PARTS             ${NAMES.join(", ")}; all of them where none is named
  --browser NAME    chromium or firefox; both where none is named
  --short           a small part of each, to see that it runs
Exit code 0: all is kept, 1: something is not, 2: misuse.`;

const launch = (browser: Browser): Promise<Rig> =>
  browser === "chromium"
    ? launchChromium({ keepsPagesBack: true })
    : // Tabs behind the one in front go on as fast as those of a window of their own.
      launchFirefox({
        prefs: { "dom.min_background_timeout_value": 4, "dom.timeout.enable_budget_timer_throttling": false },
      });

async function launched(part: Part, browser: Browser, isShort: boolean, put: (row: Row) => void): Promise<void> {
  const site = await serve();
  const rig = await launch(browser);
  try {
    await part(rig, site, isShort, put);
  } finally {
    await rig.close();
    await site.close();
  }
}

async function main(): Promise<boolean> {
  const { parts, browsers, isShort } = readOptions(process.argv.slice(2), NAMES);
  let isKept = true;
  for (const name of parts) {
    console.log(`\n${name}${isShort ? " (short)" : ""}`);
    for (const browser of browsers) {
      const started = Date.now();
      const put = (row: Row) => {
        isKept &&= row.isKept;
        printRow(row);
      };
      await LAUNCHING[name]?.(browser, isShort, put);
      const part = PARTS[name];
      if (part) await launched(part, browser, isShort, put);
      console.log(`     ${browser.padEnd(9)} ${((Date.now() - started) / 1000).toFixed(0)} s`);
    }
  }
  return isKept;
}

process.exitCode = await main().then(
  (isKept) => (isKept ? 0 : 1),
  (error: Error) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  },
);
