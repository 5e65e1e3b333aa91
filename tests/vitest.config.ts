import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit tests: plain Node, no browser and no build. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    // Properties look at thousands of texts, on machines that are slow and shared; how fast is for the benchmarks.
    testTimeout: 60_000,
  },
});
