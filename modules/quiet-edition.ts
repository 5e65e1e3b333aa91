import { defineWxtModule } from "wxt/modules";

/** What runs in pages unasked, and what they can load. */
const IN_PAGES = new Set(["selection", "reading", "card"]);

/**
 * Makes the quiet edition where the build's mode is `quiet`, as `IS_QUIET_EDITION` has it for the code: without what runs in
 * pages unasked, without a file that they can load, and with access to no site. It has a name and an id of its own, so that
 * it is another extension to stores and browsers.
 */
export default defineWxtModule((wxt) => {
  if (wxt.config.mode !== "quiet") return;
  // WXT has made it “quiet” too, and whatever is not “production” is built to be looked into: with names and paths of sources.
  process.env["NODE_ENV"] = "production";

  wxt.hooks.hook("entrypoints:found", (_, entrypoints) => {
    const kept = entrypoints.filter(({ name }) => !IN_PAGES.has(name));
    entrypoints.splice(0, entrypoints.length, ...kept);
  });

  wxt.hooks.hook("build:manifestGenerated", (_, manifest) => {
    manifest.name = "__MSG_quietName__";
    manifest.short_name = "__MSG_quietShortName__";
    delete manifest.host_permissions;
    delete manifest.web_accessible_resources;
    // There is no card to go to: the key presses the toolbar's button, which lets the popup read the selection.
    const { "focus-card": look, ...commands } = manifest.commands ?? {};
    manifest.commands = { _execute_action: { ...look, description: undefined }, ...commands };
    const { gecko } = manifest.browser_specific_settings ?? {};
    if (gecko) gecko.id = "{fa946dcb-fe8b-40a8-b7c1-f68b2f9755d2}";
  });
});
