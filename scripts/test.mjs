/**
 * `npm test [-- PART [WORDS …]]`: everything that is checked, from nothing but Node, or one part of it, and of that part's
 * tests those in files whose path has one of the words; `watch` runs unit tests again whenever what they depend on has
 * changed. Every part runs even if another fails; the last line is the sum. Plain JavaScript, because it runs before any
 * package is installed.
 */
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureFirefox } from "./setup/firefox.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orExplain, Problem } from "./setup/problem.mjs";
import { runTool } from "./setup/tools.mjs";
import { command } from "./test/command-part.mjs";
import { slowest } from "./test/slowest.mjs";
import { runStages, secondsSince } from "./test/stages.mjs";
import { suite } from "./test/vitest-part.mjs";
import { lintFirefoxPackage } from "./test/web-ext-part.mjs";

const UNIT_CONFIG = ["--config", "tests/vitest.config.ts"];
const QUIET_CONFIG = ["--config", "tests/vitest.quiet.config.ts"];
const BROWSER_CONFIG = ["--config", "tests/vitest.browser.config.ts"];
const TABLE_REPORTER = "--reporter=tests/hostile/table-reporter.ts";
const HOSTILE_CONFIG = ["--config", "tests/vitest.hostile.config.ts", "--tags-filter=P*", TABLE_REPORTER];

const PREPARE = command("wxt prepare", "wxt", ["prepare"]);
const TYPES = command("types", "tsc", ["--noEmit"]);
const LINT = command("lint", "biome", ["check"]);
const BUILD_CHROME = command("build for Chromium", "wxt", ["build", "-b", "chrome"]);
const BUILD_FIREFOX = command("build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"]);

const BUILD_QUIET_CHROME = command("quiet build for Chromium", "wxt", ["build", "-b", "chrome", "--mode", "quiet"]);
const BUILD_QUIET_FIREFOX = command("quiet build for Firefox", "wxt", [
  "build",
  "-b",
  "firefox",
  "--mv3",
  "--mode",
  "quiet",
]);
/** The quiet ones first: the last build says which files there are, to the types. */
const BUILDS = [[BUILD_QUIET_CHROME], [BUILD_QUIET_FIREFOX], [BUILD_CHROME], [BUILD_FIREFOX]];

const [wanted = "all", ...words] = process.argv.slice(2);
const unit = suite("unit tests", [...UNIT_CONFIG, ...words]);
const browsers = (...only) => suite("browser tests", [...BROWSER_CONFIG, ...only, ...words]);
const quiet = suite("quiet edition", [...QUIET_CONFIG, ...words]);
const hostile = suite("hostile pages", [...HOSTILE_CONFIG, ...words]);

/** Stages, one after the other; the parts of a stage run at once. Two builds do not: both write in `.wxt/`. */
const PLANS = {
  all: [[PREPARE], [TYPES, LINT, BUILD_CHROME], [unit, BUILD_FIREFOX], [browsers(), lintFirefoxPackage("firefox-mv3")]],
  types: [[PREPARE], [TYPES]],
  lint: [[LINT]],
  unit: [[PREPARE], [unit]],
  browsers: [[PREPARE], [BUILD_CHROME], [BUILD_FIREFOX], [browsers()]],
  chromium: [[PREPARE], [BUILD_CHROME], [browsers("--project", "chromium")]],
  firefox: [[PREPARE], [BUILD_FIREFOX], [browsers("--project", "firefox")]],
  hostile: [[PREPARE], ...BUILDS, [hostile]],
  quiet: [[PREPARE], ...BUILDS, [quiet, lintFirefoxPackage("firefox-mv3-quiet")]],
};

await orExplain(async () => {
  const stages = PLANS[wanted];
  if (!stages && wanted !== "watch")
    throw new Problem(`There is no part “${wanted}”; there are ${Object.keys(PLANS).join(", ")} and watch.`);
  checkNode();
  await ensurePackages();
  if (wanted === "watch") {
    process.exitCode = await runTool("vitest", ["watch", ...UNIT_CONFIG, ...words]);
    return;
  }
  const isFor = (build) => stages.flat().includes(build);
  if (isFor(BUILD_CHROME)) process.env.CHROMIUM_PATH = await ensureChromium();
  if (isFor(BUILD_FIREFOX)) process.env.FIREFOX_PATH = await ensureFirefox();

  const started = Date.now();
  const { passed, failed, skipped, names, files } = await runStages(stages);
  // Once more at the end, where a long log is read.
  if (names.length > 0) console.log(`\n${names.map((name) => `failed: ${name}`).join("\n")}`);
  if (files.length > 0) console.log(`\n${slowest(files)}`);
  console.log(`\n${secondsSince(started)} s in all`);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (failed > 0) process.exitCode = 1;
});
