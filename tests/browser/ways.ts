import type { ChromiumRig } from "./chromium";
import { ChromiumWays } from "./chromium-ways";
import type { FirefoxRig } from "./firefox";
import { FirefoxWays } from "./firefox-ways";
import type { Document, Point, Rig } from "./rig";

/** Lets the remote control of Chromium press the buttons of extensions. */
export const PRESSABLE = "--enable-unsafe-extension-debugging";

/** What a user does outside any page: with the browser's menus, keys, address bar and side panel. */
export interface Ways {
  /** The side panel's document. */
  readonly panel: Document;
  isPanelOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  /** The document of the toolbar's popup. */
  readonly popup: Document;
  /**
   * Presses the toolbar's button over the tab in front, as a hand does, and waits for the popup: by that the browser lets
   * the extension into the page. Chromium has to be launched with {@link PRESSABLE}; Firefox does it in the quiet edition.
   */
  pressToolbarButton(): Promise<void>;
  closePopup(): Promise<void>;
  /** Asks for the menu of what is selected at this point of the tab in front, and chooses our item. */
  chooseFromMenu(at: Point, selected: string): Promise<void>;
  /** Asks for the menu of the image at this point of the tab in front, and chooses our item. */
  chooseFromMenuOfImage(at: Point, address: string): Promise<void>;
  /** Presses the keys of a command, which the browser has for it at first. */
  command(name: string): Promise<void>;
  /** Writes in the address bar after our keyword. @returns what the browser suggests, as a user sees it */
  writeInAddressBar(text: string): Promise<readonly string[]>;
  /** Chooses what is suggested first, second …, or (0) takes what was written as it is. */
  enter(suggestion: number): Promise<void>;
}

export function waysOf(rig: Rig): Ways {
  return rig.browser === "chromium" ? new ChromiumWays(rig as ChromiumRig) : new FirefoxWays(rig as FirefoxRig);
}
