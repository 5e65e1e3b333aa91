import { defineWxtModule } from "wxt/modules";
import { toQuiet } from "./quiet-edition/to-quiet";

/** What is put into pages unasked, and what they can load. */
const IN_PAGES = new Set(["selection", "reading", "covered", "card"]);

/**
 * Makes the quiet edition where the build's mode is `quiet`, as `IS_QUIET_EDITION` has it for the code: without what is put
 * into pages unasked, without a file that they can load, and with access to no site. It has a name and an id of its own, so
 * that it is another extension to stores and browsers.
 */
export default defineWxtModule((wxt) => {
  if (wxt.config.mode !== "quiet") return;
  // WXT has made it “quiet” too, and whatever is not “production” is built to be looked into: with names and paths of sources.
  process.env["NODE_ENV"] = "production";

  wxt.hooks.hook("entrypoints:found", (_, entrypoints) => {
    const kept = entrypoints.filter(({ name }) => !IN_PAGES.has(name));
    entrypoints.splice(0, entrypoints.length, ...kept);
  });
  wxt.hooks.hook("build:manifestGenerated", (_, manifest) => toQuiet(manifest));
});
