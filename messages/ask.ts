import { browser } from "wxt/browser";
import { asking } from "./asking";

/** Asks the background, from one of the extension's own pages. */
export const ask = asking((question) =>
  browser.runtime.sendMessage({ ...question, isPrivate: browser.extension.inIncognitoContext }),
);
