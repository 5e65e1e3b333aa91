import { inTime } from "../platform/in-time";

/** As long as the browser itself would wait for a font of `font-display: optional`. */
const PATIENCE_MS = 100;

/**
 * Sends for the font at once: asked for only when text is laid out, it might come too late for that text.
 * @returns when text can be laid out with the font, or will have to do without it
 */
export async function fontLoaded({ fonts }: Document = document): Promise<void> {
  await inTime(fonts.load('1em "Vazirmatn Variable"', "ب").catch(console.warn), PATIENCE_MS);
}
