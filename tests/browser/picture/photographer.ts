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

/** A page that scrolls to its place by itself has come to rest after this. */
const RESTS_MS = 300;

/** Takes pictures of surfaces in a Chromium of its own. */
export class Photographer {
  private constructor(
    readonly rig: ChromiumRig,
    readonly site: Site,
  ) {}

  /** @param extension the extension's folder; the built one unless told otherwise */
  static async arrive(args: readonly string[] = EVEN, extension = built("chrome-mv3")): Promise<Photographer> {
    const [rig, site] = await Promise.all([launchChromium({ args, extension }), serve()]);
    await withBundledFonts(rig.context);
    return new Photographer(rig, site);
  }

  /**
   * @param retouch changes the document before the picture is taken
   * @returns a PNG: of the card alone for a card, of the whole view for a page
   */
  async take({ show, pose }: Surface, look: Look, retouch?: (document: Document) => Promise<void>): Promise<Buffer> {
    const { rig, site } = this;
    const own = await ownPage(rig);
    await own.choose({ language: look.language, ...look.settings });
    await own.close();
    const first = await rig.tab();
    const dress = (tab: Tab) => this.#dress(tab, look);
    await dress(first);
    const { tab, document } = await show(first, { rig, site, dress });
    if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
    await retouch?.(document);
    await document.evaluate(async () => {
      // A field that is not written in has no caret; forced colours give one its colour back.
      for (const field of window.document.querySelectorAll("input")) field.readOnly = true;
      await window.document.fonts.ready;
      // Laid out and drawn: the second frame begins when the first has been.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    if (pose) {
      // Whatever the page itself still scrolls has been scrolled by then.
      await new Promise((resolve) => setTimeout(resolve, RESTS_MS));
      await document.evaluate(pose);
    }
    const card = document === tab ? undefined : await (await tab.cardFrame())?.box();
    const picture = await tab.picture(card);
    await tab.close();
    return picture;
  }

  async leave(): Promise<void> {
    await Promise.all([this.rig.close(), this.site.close()]);
  }

  async #dress(tab: Tab, { view, forcedColors = undefined }: Look): Promise<void> {
    if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
    await tab.resize(view);
    await tab.page.emulateMedia({ reducedMotion: "reduce", ...(forcedColors && { forcedColors }) });
  }
}
