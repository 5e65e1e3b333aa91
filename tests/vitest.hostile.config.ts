import { browserProject, browserRun, filesOf } from "./browser-project.ts";
import { TAGS } from "./hostile/attacks.ts";
import { taggedFiles } from "./hostile/tagged-files.ts";

const tagged = [...taggedFiles().keys()];

/** What takes too long for `npm test`, and what is of the quiet edition; both hold in both browsers too. */
const LONG = ["tests/browser/hostile/", "tests/browser/quiet-edition/"];

const inBrowser = (browser: "chromium" | "firefox") => {
  const folders = [...filesOf(browser).map((pattern) => pattern.replace(/\*.*/, "")), ...LONG];
  const files = tagged.filter((path) => folders.some((folder) => path.startsWith(folder)));
  return browserProject(browser, files, TAGS);
};

/**
 * The attacks of hostile pages, by the files whose tests carry their numbers: with a browser, and without one. To run these
 * tests alone, `--tags-filter=P*`.
 */
export default browserRun([
  {
    test: {
      name: "node",
      include: tagged.filter((path) => !path.startsWith("tests/browser/")),
      tags: TAGS,
      isolate: false,
      testTimeout: 120_000,
    },
  },
  inBrowser("chromium"),
  inBrowser("firefox"),
]);
