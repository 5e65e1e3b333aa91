import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { type Grey, greyOf } from "../../../pictures/grey";

/** A picture of a text. */
export interface ImageRow {
  readonly file: string;
  /** The statement that it quotes; empty for a text of another source. */
  readonly statement: string;
  readonly text: string;
  /** How it looks: a screenshot, a poster, a photo of paper… */
  readonly kind: string;
}

export class ImageDataMissingError extends Error {
  override readonly name = "ImageDataMissingError";
}

export function readImageRows(folder: string): ImageRow[] {
  const path = join(folder, "truth.jsonl");
  if (!existsSync(path)) throw new ImageDataMissingError(`There is no ${path}; figures of pictures are taken on that.`);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as ImageRow);
}

export async function readImage(folder: string, file: string): Promise<Grey> {
  const { data, info } = await sharp(join(folder, file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return greyOf({ width: info.width, height: info.height, data });
}
