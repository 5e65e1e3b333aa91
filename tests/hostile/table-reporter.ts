import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { ensureChromium } from "../../scripts/setup/chromium.mjs";
import { ensureFirefox } from "../../scripts/setup/firefox.mjs";
import { BROWSERS, type Browser, type Outcome, TABLE_FILE, tableOf } from "./table";
import { taggedFiles } from "./tagged-files";

const versionOf = (path: string) =>
  execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** A reporter of Vitest's that writes the table of all attacks, once all tests that prove something of it have run. */
export default class implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ module, test })));
    const outcomes = (number: string, browser: Browser): Outcome => {
      const of = tests.filter(({ module, test }) => test.tags.includes(number) && runsFor(module, browser));
      const states = of.map(({ test }) => stateOf(test));
      if (states.includes("failed")) return "NOT HELD";
      return states.includes("passed") ? "held" : "not tested";
    };
    const versions = [versionOf(await ensureChromium()), versionOf(await ensureFirefox())];
    writeFileSync(
      TABLE_FILE,
      tableOf(({ number }, browser) => outcomes(number, browser), versions, taggedFiles()),
    );
  }
}

/** What is tested without a browser holds in both. */
const runsFor = ({ project }: TestModule, browser: Browser): boolean =>
  project.name === browser || !BROWSERS.some((each) => each === project.name);

/** A test whose file broke off has not run, and proves nothing. */
const stateOf = (test: TestCase) => test.result().state;
