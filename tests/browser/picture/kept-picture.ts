import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";

const FOLDER = "tests/browser/pictures";

const pathOf = (name: string) => join(FOLDER, `${name}.png`);

/** A picture that was kept, or `undefined` where none was. */
export const keptPicture = (name: string): Promise<Buffer | undefined> => readFile(pathOf(name)).catch(() => undefined);

/** Keeps a picture, in few colours and so in few bytes. */
export async function keepPicture(name: string, png: Buffer): Promise<void> {
  await writeSmall(pathOf(name), png);
}

/** Writes a PNG with a palette. @param colours at most 256 */
export async function writeSmall(path: string, png: Buffer, colours = 48): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sharp(png).png({ palette: true, colours, effort: 10, dither: 0 }).toBuffer());
}
