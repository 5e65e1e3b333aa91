import { inject } from "vitest";
import { built } from "../build";
import { launchChromium } from "../chromium";
import { launchFirefox } from "../firefox";
import type { Rig } from "../rig";
import { PRESSABLE } from "../ways";

/** The browser under test, with the quiet edition in it. */
export function launchQuiet({ keepsFirstTab = false } = {}): Promise<Rig> {
  return inject("browser") === "chromium"
    ? launchChromium({ extension: built("chrome-mv3-quiet"), args: [PRESSABLE], keepsFirstTab })
    : launchFirefox({ extension: built("firefox-mv3-quiet"), keepsFirstTab });
}
