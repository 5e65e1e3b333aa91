import { fileURLToPath } from "node:url";
import type { Frame } from "playwright-core";
import { DEFAULTS } from "../../../stored/settings/settings";
import { built } from "../build";
import { eventually } from "../card";
import { type ChromiumRig, launchChromium } from "../chromium";
import { ChromiumTab } from "../chromium-tab";
import { ownPage } from "../own-page";
import type { Document, Tab } from "../rig";
import { type Site, serve } from "../site";
import type { Shown, Surface } from "../surfaces";
import { twoFrames } from "../two-frames";
import type { Look } from "./look";
import { hideScrollbars, withBundledFonts } from "./with-bundled-fonts";

/** What would make one machine's letters or colours differ from another's. */
const EVEN = [
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--force-device-scale-factor=1",
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

/** A surface on the screen, and the frame of its document. */
export interface Seen extends Shown {
  readonly tab: ChromiumTab;
  readonly frame: Frame;
}

/** Shows surfaces, and takes pictures of them, in a Chromium of its own. */
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

  /** Shows a surface, with nothing else stored. Its tabs stay open until the rig is tidied. */
  async show({ show }: Surface, look: Look): Promise<Seen> {
    const { rig, site } = this;
    await ownPage(rig).choose(chosenFor(look));
    const first = await rig.tab();
    const dress = (tab: Tab) => dressed(tab, look);
    await dress(first);
    const { tab, document } = await show(first, { rig, site, dress });
    if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
    // What it shows may have opened another tab over it, and behind that it would draw nothing.
    await tab.page.bringToFront();
    const isCard = document !== tab;
    const frame = isCard ? tab.page.frames().find((each) => each.url().includes("/card.html")) : tab.page.mainFrame();
    if (!frame) throw new Error("the card has no frame");
    return { tab, document, frame };
  }

  /** Gives what is shown another look, as it stands there: size, colours and language, as a user may while they look at it. */
  async dress({ tab, document }: Seen, look: Look): Promise<void> {
    await ownPage(this.rig).change(chosenFor(look));
    // In a language that it has already, it may be of another size.
    const { textSize } = { ...DEFAULTS, ...look.settings };
    const isOf = () =>
      document.evaluate(
        (language, textSize) => {
          const { lang, dataset } = window.document.documentElement;
          return lang === language && dataset["textSize"] === textSize;
        },
        look.language,
        textSize,
      );
    if (!(await eventually(isOf))) throw new Error(`it does not become ${look.language}, and ${textSize}`);
    await dressed(tab, look);
    for (const each of new Set<Document>([tab, document])) await each.evaluate(hideScrollbars, !look.hasScrollbars);
    await document.evaluate(drawTablesAnew);
    await document.evaluate(twoFrames);
  }

  /** The picture of what is shown, in the look that it has. */
  async picture({ tab, document, frame }: Seen, { pose, at }: Pick<Surface, "pose" | "at"> = {}): Promise<Picture> {
    await document.evaluate(async () => {
      // A field that is not written in has no caret; forced colours give one its colour back.
      const fields = Array.from(window.document.querySelectorAll("input")).filter(({ readOnly }) => !readOnly);
      for (const field of fields) field.readOnly = true;
      Object.assign(window, { fields });
      await window.document.fonts.ready;
      // Laid out and drawn: the second frame begins when the first has been.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    if (pose || at) {
      await document.evaluate(scrollRest);
      if (pose) await document.evaluate(pose);
      if (at) await document.evaluate(beginAt, at);
      await document.evaluate(scrollSeen);
    }
    const structure = await frame.locator("body").ariaSnapshot({ boxes: true });
    const png = await tab.picture(document === tab ? undefined : await (await tab.cardFrame())?.box());
    await document.evaluate(() => {
      for (const field of (window as unknown as { fields: HTMLInputElement[] }).fields) field.readOnly = false;
    });
    return { png, structure };
  }

  /**
   * Shows a surface for a picture alone.
   * @param retouch changes the document before the picture is taken
   */
  async take(surface: Surface, look: Look, retouch?: (document: Document) => Promise<void>): Promise<Picture> {
    const seen = await this.show(surface, look);
    await retouch?.(seen.document);
    const picture = await this.picture(seen, surface);
    await this.rig.tidy();
    return picture;
  }

  async leave(): Promise<void> {
    await Promise.all([this.rig.close(), this.site.close()]);
  }
}

const chosenFor = ({ language, settings }: Look) => ({ language, ...settings });

async function dressed(tab: Tab, { view, forcedColors, media }: Look): Promise<void> {
  if (!(tab instanceof ChromiumTab)) throw new Error("only in Chromium");
  await tab.resize(view);
  await tab.page.emulateMedia({ reducedMotion: "reduce", forcedColors: forcedColors ?? null, media: media ?? null });
}

/** Runs in a document whose colours are others now: Chromium would draw collapsed borders in those that they had. */
function drawTablesAnew(): void {
  for (const table of Array.from(document.querySelectorAll("table"))) {
    table.style.borderCollapse = "separate";
    table.getBoundingClientRect();
    table.style.borderCollapse = "";
  }
}

/** Runs in a document. */
function beginAt(selector: string): void {
  const place = document.querySelector(selector);
  if (!place) throw new Error(`nothing is ${selector}`);
  place.scrollIntoView({ block: "start", behavior: "instant" });
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
