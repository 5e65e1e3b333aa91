import * as v from "valibot";
import { browser } from "wxt/browser";
import { Seen } from "../../messages/seen";

/** What a page says of an image in it; its process may be taken over. */
const Found = v.object({ data: v.nullable(Seen.entries.data), part: Seen.entries.part });
type Found = v.InferOutput<typeof Found>;

/**
 * An image of a document: its own pixels, unless they are of another site, and which part of the view shows it.
 * `undefined` where no such image stands there, or no extension may look.
 */
export async function pixelsOf(address: string, tabId: number, frameId: number): Promise<Found | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: lookAt, args: [address] });
    const found = v.safeParse(Found, answer?.result);
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}

/** Runs in the page, and changes nothing in it: the canvas is in no document. */
function lookAt(address: string): { data: string | null; part: Found["part"] } | null {
  // Photos have twelve million pixels; what is larger is drawn smaller.
  const MOST_PIXELS = 12_000_000;
  const isIt = (image: HTMLImageElement) => image.currentSrc === address || image.src === address;
  const seen = (image: HTMLImageElement) => {
    const { left, top, right, bottom } = image.getBoundingClientRect();
    const [from, to] = [Math.max(0, left), Math.min(innerWidth, right)];
    const [above, below] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    return { from, above, width: Math.max(0, to - from), height: Math.max(0, below - above) };
  };
  const areaOf = (image: HTMLImageElement) => seen(image).width * seen(image).height;
  const [image] = Array.from(document.images)
    .filter(isIt)
    .sort((a, b) => areaOf(b) - areaOf(a));
  if (!image) return null;
  const { from, above, width, height } = seen(image);
  const isInView = width > 0 && height > 0;
  const part = isInView
    ? { left: from / innerWidth, top: above / innerHeight, width: width / innerWidth, height: height / innerHeight }
    : null;
  const by = Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, image.naturalWidth * image.naturalHeight)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * by);
  canvas.height = Math.round(image.naturalHeight * by);
  try {
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { data: canvas.toDataURL("image/png"), part };
  } catch {
    return { data: null, part };
  }
}
