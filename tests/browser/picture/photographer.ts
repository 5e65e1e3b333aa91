import { fileURLToPath } from "node:url";
import { built } from "../build";
import { type ChromiumRig, launchChromium } from "../chromium";
import { ChromiumTab } from "../chromium-tab";
import { ownPage } from "../own-page";
import type { Document, Tab } from "../rig";
import { type Site, serve } from "../site";
import type { Surface } from "../surfaces";
import type { Look } from "./look";
import { withBundledFonts } from "./with-bundled-fonts";

/** What would make one machine's letters or colours differ from another's. */
const EVEN = [
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--force-device-scale-factor=1",
  "--hide-scrollbars",
];

/** How letters are drawn on Linux: not in the way that this machine has chosen, for that may change how wide they are. */
const FONTS = { FONTCONFIG_FILE: fileURLToPath(new URL("fonts.conf", import.meta.url)) };

/** A surface as it is seen. */
export interface Picture {
  /** A PNG: of the card alone for a card, of the whole view for a page. */
  readonly png: Buffer;
  /** What is in the document for a screen reader, each part with its place in whole CSS pixels: x, y, width, height. */
  readonly structure: string;
}

/** Takes pictures of surfaces in a Chromium of its own. */
export class Photographer {
  private constructor(
    readonly rig: ChromiumRig,
    readonly site: Site,
  ) {}

  /** @param extension the extension's folder; the built one unless told otherwise */
  static async arrive(args: readonly string[] = EVEN, extension = built("chrome-mv3")): Promise<Photographer> {
    const [rig, site] = await Promise.all([launchChromium({ args, extension, env: FONTS }), serve()]);
    await withBundledFonts(rig.context);
    return new Photographer(rig, site);
  }

  /**
   * @param retouch changes the document before the picture is taken
   */
  async take({ show, pose }: Surface, look: Look, retouch?: (document: Document) => Promise<void>): Promise<Picture> {
    const { rig, site } = this;
    await ownPage(rig).choose({ language: look.language, ...look.settings });
    const first = await rig.tab();
    const dress = (tab: Tab) => this.#dress(tab, look);
    await dress(first);
    const { tab, document } = await show(first, { rig, site, dress });
    if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
    // What it shows may have opened another tab over it, and behind that it would draw nothing.
    await tab.page.bringToFront();
    await retouch?.(document);
    await document.evaluate(async () => {
      // A field that is not written in has no caret; forced colours give one its colour back.
      for (const field of window.document.querySelectorAll("input")) field.readOnly = true;
      await window.document.fonts.ready;
      // Laid out and drawn: the second frame begins when the first has been.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    if (pose) {
      await document.evaluate(scrollRest);
      await document.evaluate(pose);
      await document.evaluate(scrollSeen);
    }
    const isCard = document !== tab;
    const frame = isCard ? tab.page.frames().find((each) => each.url().includes("/card.html")) : tab.page.mainFrame();
    const structure = (await frame?.locator("body").ariaSnapshot({ boxes: true })) ?? "";
    const png = await tab.picture(isCard ? await (await tab.cardFrame())?.box() : undefined);
    await rig.tidy();
    return { png, structure };
  }

  async leave(): Promise<void> {
    await Promise.all([this.rig.close(), this.site.close()]);
  }

  async #dress(tab: Tab, { view, forcedColors, media }: Look): Promise<void> {
    if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
    await tab.resize(view);
    await tab.page.emulateMedia({
      reducedMotion: "reduce",
      ...(forcedColors && { forcedColors }),
      ...(media && { media }),
    });
  }
}

/** Runs in a document that scrolls to its place by itself: waits until it has. */
async function scrollRest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let before = -1; before !== window.scrollY; ) {
    before = window.scrollY;
    await frame();
    await frame();
  }
}

/**
 * Runs in a document that was just scrolled: waits until its own observers were told what came into view, and what they changed
 * is drawn. A browser tells all observers of a frame together, the oldest first.
 */
async function scrollSeen(): Promise<void> {
  await new Promise((resolve) => {
    const observer = new IntersectionObserver(() => resolve(observer.disconnect()));
    observer.observe(document.documentElement);
  });
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
