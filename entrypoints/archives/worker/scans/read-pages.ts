import type { Drawing } from "../../../../imports/pdf/drawing-of";
import type { PageRead, PageReader } from "../../../../imports/pictures/page-reader";
import { ReadingProblem } from "../../../../imports/reading-problem";
import { paper } from "../../../../platform/paper";
import { PictureReading } from "../../../picture/picture-reading";
import { drawPage, READ_PIXELS } from "./draw-page";
import { keptPicture } from "./kept-picture";

/** Reads pages that are pictures, one at a time, in a worker of its own, which ends with {@link end}. */
export class PagesReading implements PageReader {
  readonly #reading = new PictureReading();
  #isStopped = false;
  #stop: (error: Stopped) => void = () => {};
  readonly #stopped = new Promise<never>((_, reject) => {
    this.#stop = reject;
  });

  /**
   * @param before each page: settles when it may be read
   * @param onRead hears of each page that is read
   */
  constructor(
    private readonly before: () => Promise<void>,
    private readonly onRead: () => void,
  ) {
    this.#stopped.catch(() => {});
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  async image(bytes: Uint8Array): Promise<PageRead> {
    return this.#read(() => pageOf(bytes));
  }

  async drawing(drawing: Drawing): Promise<PageRead> {
    return this.#read(async () => drawPage(drawing));
  }

  async decoder(name: string): Promise<Uint8Array> {
    const decoder = await fetch(new URL(`/pictures/${name}`, location.origin));
    return new Uint8Array(await decoder.arrayBuffer());
  }

  /** Breaks off what is being read: whoever waits for it gets {@link Stopped}. */
  stop(): void {
    this.#isStopped = true;
    this.#stop(new Stopped());
    this.end();
  }

  /** Gives the recogniser's memory back. */
  end(): void {
    this.#reading.end();
  }

  /** What goes wrong with one page is said of it, and of no other. */
  async #read(draw: () => Promise<OffscreenCanvas>): Promise<PageRead> {
    await Promise.race([this.before(), this.#stopped]);
    try {
      return await this.#readNow(draw);
    } catch (error) {
      if (error instanceof Stopped || error instanceof ReadingProblem) throw error;
      throw new ReadingProblem("damaged", String(error));
    }
  }

  async #readNow(draw: () => Promise<OffscreenCanvas>): Promise<PageRead> {
    const page = await draw();
    const pixels = page.getContext("2d")?.getImageData(0, 0, page.width, page.height);
    if (!pixels) throw new Error("no canvas");
    const lines = await Promise.race([this.#reading.read(pixels, () => {}), this.#stopped]);
    const picture = await keptPicture(page);
    this.onRead();
    return { lines, picture };
  }
}

/** The user wants no more pages to be read. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** A picture as it stands on white paper, with no more pixels than are read. @throws {ReadingProblem} `damaged` */
async function pageOf(bytes: Uint8Array): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>])).catch((error: unknown) => {
    throw new ReadingProblem("damaged", String(error));
  });
  const by = Math.min(1, Math.sqrt(READ_PIXELS / (bitmap.width * bitmap.height)));
  const context = paper(Math.floor(bitmap.width * by), Math.floor(bitmap.height * by));
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, context.canvas.width, context.canvas.height);
  bitmap.close();
  return context.canvas;
}
