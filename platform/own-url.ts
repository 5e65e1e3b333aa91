import { browser } from "wxt/browser";

/** The address of one of the extension's own files. WXT types the paths it knows; data files and queries it does not. */
export const ownUrl = (path: string): string =>
  browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]);
