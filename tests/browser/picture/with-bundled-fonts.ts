import { readFile } from "node:fs/promises";
import type { BrowserContext } from "playwright-core";

const FOLDER = "node_modules/@fontsource-variable";

/** The extension's own font, and, for what it leaves to the system, the same family's Latin letters and Inter's arrows. */
const FACES = [
  {
    file: `${FOLDER}/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2`,
    unicodeRange: "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC",
  },
  {
    file: `${FOLDER}/vazirmatn/files/vazirmatn-latin-wght-normal.woff2`,
    unicodeRange: "U+0000-00FF, U+2000-200B, U+200F, U+2012-206F, U+2212",
  },
  { file: `${FOLDER}/inter/files/inter-latin-wght-normal.woff2`, unicodeRange: "U+2191, U+2193" },
];

/**
 * Every page of a browser is set in fonts that come with the project, and in no other, so that a picture is the same on
 * another machine: the extension's own pages, what they set in the system's typewriter face too, and those of the little
 * web, on whose lines it depends where the card has room.
 */
export async function withBundledFonts(context: BrowserContext): Promise<void> {
  const faces = await Promise.all(
    FACES.map(async ({ file, unicodeRange }) => ({ base64: (await readFile(file)).toString("base64"), unicodeRange })),
  );
  await context.addInitScript((faces) => {
    for (const { base64, unicodeRange } of faces) {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      document.fonts.add(new FontFace("Vazirmatn Variable", bytes, { weight: "100 900", unicodeRange }));
    }
    const style = new CSSStyleSheet();
    style.replaceSync(`* { font-family: "Vazirmatn Variable" !important }`);
    // Every system draws other scrollbars; `hideScrollbars` gives them back.
    const noScrollbars = new CSSStyleSheet();
    noScrollbars.replaceSync("* { scrollbar-width: none !important }");
    document.adoptedStyleSheets.push(style, noScrollbars);
    Object.assign(window, { noScrollbars });
  }, faces);
}

/** Runs in a document of such a browser: there it has no scrollbars, or those of the system. */
export function hideScrollbars(isHidden: boolean): void {
  const { noScrollbars } = window as unknown as { noScrollbars: CSSStyleSheet };
  noScrollbars.disabled = !isHidden;
}
