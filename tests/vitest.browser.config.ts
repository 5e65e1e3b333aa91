import { defineConfig } from "vitest/config";

/**
 * The built extension in real browsers. What holds in both is written once, under `specs/`, and runs in both;
 * `--project chromium` or `--project firefox` runs one.
 */
const inBrowser = (browser: "chromium" | "firefox") => ({
  test: {
    name: browser,
    include: ["tests/browser/specs/**/*.test.ts", `tests/browser/${browser}/**/*.test.ts`],
    provide: { browser },
    // A promise may start several browsers, which share two cores with all else.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // What is waited for comes at once on a quiet machine; on a busy one a second is no long time.
    expect: { poll: { timeout: 10_000 } },
    // A browser that shares its two cores with others may lose a press; a promise that is broken is broken twice.
    retry: 1,
  },
});

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // One browser a file: more of them at once than there are cores would only wait for each other.
    maxWorkers: 2,
    projects: [inBrowser("chromium"), inBrowser("firefox")],
  },
});
