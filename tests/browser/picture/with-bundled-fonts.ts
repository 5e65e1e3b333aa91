import { readFile } from "node:fs/promises";
import type { BrowserContext } from "playwright-core";

const FOLDER = "node_modules/@fontsource-variable/vazirmatn/files";

/** The extension's own font, and for Latin letters, which it leaves to the system, the same family's. */
const FACES = [
  {
    file: `${FOLDER}/vazirmatn-arabic-wght-normal.woff2`,
    unicodeRange: "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC",
  },
  {
    file: `${FOLDER}/vazirmatn-latin-wght-normal.woff2`,
    unicodeRange: "U+0000-00FF, U+2000-200B, U+200F, U+2012-206F, U+2191, U+2193, U+2212",
  },
];

/**
 * Every page of a browser is set in fonts that come with the project, so that a picture is the same on another
 * machine.
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
  }, faces);
}
