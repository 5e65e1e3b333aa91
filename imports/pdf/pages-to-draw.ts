import { PDF_PAGE_MS } from "../limits";
import { ReadingProblem } from "../reading-problem";
import type { Drawing, Drawn, Outline, PdfPicture } from "./drawing-of";

/** pdf.js writes outlines in the smallest numbers that there are. */
const Numbers = "Float16Array" in globalThis ? Float16Array : Float32Array;

/** What pdf.js tells of pictures and outlines, some of it after all that is drawn with it. */
export class PagesToDraw {
  readonly #pictures = new Map<string, PdfPicture | null>();
  readonly #outlines = new Map<string, Outline>();
  #hears = () => {};

  /** @returns what it is to be answered, where it asks */
  heard(name: string, type: string, told: unknown): unknown {
    // Whether a picture of an earlier page may be shown again: it is to send it once more.
    if (type === "CopyLocalImage") return 0;
    if (type === "FontPath") this.#outlines.set(name, new Numbers(told as ArrayBuffer));
    if (type !== "Image") return undefined;
    this.#pictures.set(name, (told as PdfPicture | null) ?? null);
    this.#hears();
    return undefined;
  }

  /**
   * All that is needed to draw a page, once it is there.
   * @throws {ReadingProblem} `too-slow`
   */
  async neededFor(drawn: readonly Drawn[]): Promise<Pick<Drawing, "pictures" | "outlines">> {
    const names = drawn.flatMap((one) => ("picture" in one && typeof one.picture === "string" ? one.picture : []));
    const until = performance.now() + PDF_PAGE_MS;
    for (;;) {
      if (names.every((name) => this.#pictures.has(name))) break;
      await this.#somethingHeard(until - performance.now());
    }
    const pictures = new Map(
      names.flatMap((name) => {
        const picture = this.#pictures.get(name);
        return picture ? [[name, picture] as const] : [];
      }),
    );
    // Those of this page alone are not needed again; others are not sent again.
    for (const name of names) if (!IS_SHARED.test(name)) this.#pictures.delete(name);
    return { pictures, outlines: this.#outlines };
  }

  #somethingHeard(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new ReadingProblem("too-slow")), Math.max(0, ms));
      this.#hears = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }
}

/** How pdf.js calls what it sends once for many pages. */
const IS_SHARED = /^(?!img_|mask_)/;
