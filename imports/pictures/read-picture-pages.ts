import { confidenceOf, type PictureLine } from "../../pictures/read-picture";
import type { Line } from "../cleaning/line";
import type { Drawing } from "../pdf/drawing-of";
import type { RawScan } from "../proposals/raw-document";
import { ReadingProblem } from "../reading-problem";
import type { Reason } from "../reasons";
import { pageLines, reasonAgainst } from "./page-lines";
import type { PagePicture, PageRead, PageReader } from "./page-reader";

/** What was read of some pages. */
export interface PicturePages extends RawScan {
  /** By the page's number; a page that gave nothing is missing. */
  readonly lines: ReadonlyMap<number, readonly Line[]>;
  /** Why the first such page gave nothing, if one did. */
  readonly reason?: Reason;
}

/**
 * Reads pages one after another, so that memory holds one.
 * @param numbers from 1
 * @param draw what is to be drawn of one; nothing where its file has it wrong
 * @throws whatever is no {@link ReadingProblem}: one page that cannot be read keeps no other out
 */
export async function readPicturePages(
  numbers: readonly number[],
  draw: (number: number) => Promise<Drawing | undefined>,
  pageReader: PageReader,
): Promise<PicturePages> {
  const lines = new Map<number, Line[]>();
  const pictures = new Map<number, PagePicture>();
  const all: PictureLine[] = [];
  let reason: Reason | undefined;
  for (const number of numbers) {
    const page = await readPage(() => draw(number), pageReader);
    const against = typeof page === "string" ? page : reasonAgainst(page.lines);
    reason ??= against;
    if (typeof page === "string" || against) continue;
    all.push(...page.lines);
    lines.set(number, pageLines(page.lines, number));
    pictures.set(number, page.picture);
  }
  return { lines, pictures, confidence: Math.round(confidenceOf(all)), ...(reason && { reason }) };
}

async function readPage(draw: () => Promise<Drawing | undefined>, pageReader: PageReader): Promise<PageRead | Reason> {
  try {
    const drawing = await draw();
    if (!drawing) return "damaged";
    const page = await pageReader.drawing(drawing);
    // Writing may have stood in a picture that could not be unpacked.
    return page.lines.length === 0 && !hasItsPictures(drawing) ? "damaged" : page;
  } catch (error) {
    if (error instanceof ReadingProblem) return error.reason;
    throw error;
  }
}

const hasItsPictures = ({ drawn, pictures }: Drawing): boolean =>
  drawn.every((one) => !("picture" in one) || typeof one.picture !== "string" || pictures.has(one.picture));
