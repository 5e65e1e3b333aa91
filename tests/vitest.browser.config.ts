import { defineConfig } from "vitest/config";
import { BROWSERS_AT_ONCE, BrowserByBrowser, browserProject, filesOf, TEARDOWN_MS } from "./browser-project.ts";
import { TAGS } from "./hostile/attacks.ts";

/** The built extension in real browsers; `--project chromium` or `--project firefox` runs one. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    maxWorkers: BROWSERS_AT_ONCE,
    sequence: { sequencer: BrowserByBrowser },
    teardownTimeout: TEARDOWN_MS,
    projects: (["chromium", "firefox"] as const).map((browser) => browserProject(browser, filesOf(browser), TAGS)),
  },
});
