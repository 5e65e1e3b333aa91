import type { TestTagDefinition } from "@vitest/runner";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { COMES_MS } from "./browser/card.ts";

/** All files of one browser, and then all of the other: a worker that changes its project starts anew. */
class BrowserByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const names = [...new Set(sorted.map(({ project }) => project.name))].sort();
    return names.flatMap((name) => sorted.filter(({ project }) => project.name === name));
  }
}

/** A browser for each worker, which its files share, and which keeps about one core busy. */
const BROWSERS_AT_ONCE = 2;

/** Browsers close, and their profiles go. */
const TEARDOWN_MS = 60_000;

/**
 * Tests of the built extension in one real browser: a project has of a run's settings only those that are of the whole run.
 * @param include which files.
 */
export const browserProject = (browser: "chromium" | "firefox", include: string[], tags: TestTagDefinition[]) => ({
  test: {
    name: browser,
    include,
    tags,
    provide: { browser },
    // The files of a worker share its browser.
    isolate: false,
    // A promise may start several browsers, which share two cores with all else.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: COMES_MS } },
  },
});

/** A run of such projects, and of others beside them. */
export const browserRun = (projects: TestProjectConfiguration[]) =>
  defineConfig({
    root: new URL("..", import.meta.url).pathname,
    test: {
      maxWorkers: BROWSERS_AT_ONCE,
      sequence: { sequencer: BrowserByBrowser },
      teardownTimeout: TEARDOWN_MS,
      projects,
    },
  });

/** What holds in both browsers is written once, under `specs/`, and runs in both. */
export const filesOf = (browser: "chromium" | "firefox"): string[] => [
  "tests/browser/specs/**/*.test.ts",
  `tests/browser/${browser}/**/*.test.ts`,
];
