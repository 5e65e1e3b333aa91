import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { TAGS } from "./hostile/attacks.ts";

/** Unit tests: plain Node, no browser and no build. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    tags: TAGS,
    // Files share what they load, with as many workers as there are cores: they change nothing that another file sees.
    isolate: false,
    maxWorkers: "100%",
    // Properties look at thousands of texts, on machines that are slow and shared; how fast is for the benchmarks.
    testTimeout: 120_000,
  },
});
