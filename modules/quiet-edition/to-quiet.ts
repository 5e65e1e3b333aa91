import type { Browser } from "wxt/browser";

type Manifest = Browser.runtime.Manifest;

/** An extension of its own to Firefox and its store; in Chromium's the store gives one. */
const FIREFOX_ID = "{fa946dcb-fe8b-40a8-b7c1-f68b2f9755d2}";

/** Makes of the usual edition's manifest the quiet edition's: without scripts in pages, files for pages, access to sites. */
export function toQuiet(manifest: Manifest): void {
  manifest.name = "__MSG_quietName__";
  manifest.short_name = "__MSG_quietShortName__";
  delete manifest.host_permissions;
  delete manifest.web_accessible_resources;
  delete manifest.content_scripts;
  // There is no card to go to: the key presses the toolbar's button, which lets the popup read the selection.
  const { "focus-card": look, ...commands } = manifest.commands ?? {};
  manifest.commands = { ...(look && { _execute_action: { suggested_key: look.suggested_key } }), ...commands };
  const { gecko } = manifest.browser_specific_settings ?? {};
  if (gecko) gecko.id = FIREFOX_ID;
}
