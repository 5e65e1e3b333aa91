import { defineConfig } from "vitest/config";
import { BROWSERS_AT_ONCE, BrowserByBrowser, browserProject, TEARDOWN_MS } from "./browser-project";
import { TAGS } from "./hostile/attacks";

const FILES = ["tests/browser/quiet-edition/**/*.test.ts"];

/** The quiet edition, as `npm run build:quiet` makes it, in real browsers. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    maxWorkers: BROWSERS_AT_ONCE,
    sequence: { sequencer: BrowserByBrowser },
    teardownTimeout: TEARDOWN_MS,
    projects: (["chromium", "firefox"] as const).map((browser) => browserProject(browser, FILES, TAGS)),
  },
});
