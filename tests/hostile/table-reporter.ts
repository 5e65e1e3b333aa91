import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { ensureChromium } from "../../scripts/setup/chromium.mjs";
import { ensureFirefox } from "../../scripts/setup/firefox.mjs";
import type { Attack } from "./attacks";
import { BROWSERS, type Browser, type Outcome, outcomeIn, provingIn, TABLE_FILE, tableOf } from "./table";
import { taggedFiles } from "./tagged-files";

const versionOf = (path: string) =>
  execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** What is tested without a browser holds in both. */
const runsFor = ({ project }: TestModule, browser: Browser): boolean =>
  project.name === browser || !BROWSERS.some((each) => each === project.name);

/**
 * A reporter of Vitest's that writes the table of all attacks. What a run of some files does not decide, because other
 * files have tests of that attack too, stays in the table as it was.
 */
export default class implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const before = existsSync(TABLE_FILE) ? readFileSync(TABLE_FILE, "utf8") : "";
    const files = taggedFiles();
    const outcomeOf = (attack: Attack, browser: Browser): Outcome => {
      const here = modules.filter((module) => runsFor(module, browser));
      const ran = new Set(here.map(({ moduleId }) => relative(process.cwd(), moduleId)));
      if (!provingIn(attack, browser, files).every((path) => ran.has(path))) return outcomeIn(before, attack, browser);
      const tests = here.flatMap((module) => [...module.children.allTests()]);
      const states = tests.filter(({ tags }) => tags.includes(attack.number)).map((test) => test.result().state);
      // A file that breaks off has tests that have not run.
      if (states.includes("failed") || states.includes("pending")) return "NOT HELD";
      return states.includes("passed") ? "held" : "not tested";
    };
    const versions = [versionOf(await ensureChromium()), versionOf(await ensureFirefox())];
    writeFileSync(TABLE_FILE, tableOf(outcomeOf, versions, files));
  }
}
