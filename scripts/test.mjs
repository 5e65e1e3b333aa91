/**
 * `npm test [-- unit | chromium | firefox]`: everything that is checked, from nothing but Node. Every part runs even
 * if one before it failed; the last line is the sum. Plain JavaScript, because it runs before any package is installed.
 */
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureFirefox } from "./setup/firefox.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orExplain, Problem } from "./setup/problem.mjs";
import { command } from "./test/command-part.mjs";
import { suite } from "./test/vitest-part.mjs";
import { lintFirefoxPackage } from "./test/web-ext-part.mjs";

const PREPARE = command("wxt prepare", "wxt", ["prepare"]);
const UNIT = suite("unit tests", ["--config", "tests/vitest.config.ts"]);
const BUILD_CHROME = command("build for Chromium", "wxt", ["build", "-b", "chrome"]);
const BUILD_FIREFOX = command("build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"]);
const CHROMIUM = suite("Chromium", ["--config", "tests/vitest.browser.config.ts", "--project", "chromium"]);
const FIREFOX = suite("Firefox", ["--config", "tests/vitest.browser.config.ts", "--project", "firefox"]);

const PARTS = {
  all: [
    PREPARE,
    command("types", "tsc", ["--noEmit"]),
    command("lint", "biome", ["check"]),
    UNIT,
    BUILD_CHROME,
    BUILD_FIREFOX,
    CHROMIUM,
    FIREFOX,
    lintFirefoxPackage,
  ],
  unit: [PREPARE, UNIT],
  chromium: [PREPARE, BUILD_CHROME, CHROMIUM],
  firefox: [PREPARE, BUILD_FIREFOX, FIREFOX],
};

await orExplain(async () => {
  const wanted = process.argv[2] ?? "all";
  const parts = PARTS[wanted];
  if (!parts) throw new Problem(`There is no part “${wanted}”; there are ${Object.keys(PARTS).join(", ")}.`);
  checkNode();
  await ensurePackages();
  if (parts.includes(CHROMIUM)) process.env.CHROMIUM_PATH = await ensureChromium();
  if (parts.includes(FIREFOX)) process.env.FIREFOX_PATH = await ensureFirefox();

  let passed = 0;
  let failed = 0;
  const names = [];
  for (const part of parts) {
    const started = Date.now();
    console.log(`\n── ${part.title} ──`);
    const counts = await part.run();
    console.log(`${part.title}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)} s)`);
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0)
      names.push(...(counts.names ?? [part.title]).map((name) => `failed: ${part.title}: ${name}`));
  }
  // Once more at the end, where a long log is read.
  if (names.length > 0) console.log(`\n${names.join("\n")}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
