import { fileURLToPath } from "node:url";
import { build } from "vite";

const ENTRY = fileURLToPath(new URL("in-page.ts", import.meta.url));

async function built(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    // A page has no way into closed shadow roots: Chromium's would throw there, Firefox's gives none.
    define: { "import.meta.env.FIREFOX": "true" },
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ["iife"], name: "reading" } },
  });
  const [first] = [result].flat();
  if (!first || !("output" in first)) throw new Error("nothing was built that reads a page");
  return first.output[0].code;
}

/**
 * What reads a page, for a site of tests to serve; see `in-page.ts`. To look at what is read of a page costs a tenth of
 * what a selection does that opens a card.
 */
export const READING_FILES: Readonly<Record<string, string>> = { "reading.js": await built() };

/** Has a page read itself: put before all in its body. */
export const READING = `<script src="reading.js"></script>`;
