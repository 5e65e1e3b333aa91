import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** All files of one browser, and then all of the other: a worker that changes its project starts anew. */
class BrowserByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return ["chromium", "firefox"].flatMap((name) => sorted.filter(({ project }) => project.name === name));
  }
}

/**
 * The built extension in real browsers. What holds in both is written once, under `specs/`, and runs in both;
 * `--project chromium` or `--project firefox` runs one.
 */
const inBrowser = (browser: "chromium" | "firefox") => ({
  test: {
    name: browser,
    include: ["tests/browser/specs/**/*.test.ts", `tests/browser/${browser}/**/*.test.ts`],
    provide: { browser },
    // The files of a worker share its browser. A project has of the settings below only those that are of the whole run.
    isolate: false,
    // A promise may start several browsers, which share two cores with all else.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // What is waited for comes at once on a quiet machine; on a busy one a second is no long time.
    expect: { poll: { timeout: 10_000 } },
  },
});

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // A browser for each worker, which its files share, and which keeps about one core busy.
    maxWorkers: 2,
    sequence: { sequencer: BrowserByBrowser },
    // Browsers close, and their profiles go.
    teardownTimeout: 60_000,
    projects: [inBrowser("chromium"), inBrowser("firefox")],
  },
});
