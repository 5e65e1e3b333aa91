/**
 * `npm start [-- URL]`: Bayaniyab in a Chromium, on a page of news or on the page of your choice, from nothing but
 * Node. Plain JavaScript, because it runs before any package is installed.
 */
import { ensureChromium } from "./setup/chromium.mjs";
import { checkNode } from "./setup/node-version.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { orExplain, Problem } from "./setup/problem.mjs";
import { runTool } from "./setup/tools.mjs";

await orExplain(async () => {
  checkNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  if ((await runTool("wxt", ["build", "-b", "chrome"])) !== 0) {
    throw new Problem("The extension could not be built; the error is above.");
  }
  process.exitCode = await runTool("tsx", ["scripts/start/open.ts", ...process.argv.slice(2)], {
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
});
