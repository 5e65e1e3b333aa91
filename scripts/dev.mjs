/**
 * `npm run dev [-- firefox]`: the extension in a browser of its own, on the sample page and on the page of fixtures; what
 * is changed in the sources is there a moment later. Plain JavaScript, because it runs before any package is installed.
 */
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureFirefox } from "./setup/firefox.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orExplain, Problem } from "./setup/problem.mjs";
import { runTool } from "./setup/tools.mjs";

const BROWSERS = { chromium: ensureChromium, firefox: ensureFirefox };

await orExplain(async () => {
  const browser = process.argv[2] ?? "chromium";
  const ensure = BROWSERS[browser];
  if (!ensure) throw new Problem(`There is no browser “${browser}”; there are ${Object.keys(BROWSERS).join(", ")}.`);
  checkNode();
  await ensurePackages();
  process.exitCode = await runTool("tsx", ["scripts/dev/watch.ts", browser, await ensure()]);
});
