import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { Picture } from "./photographer";

const FOLDER = "tests/browser/pictures";

/** A picture that was kept, or `undefined` where none was. */
export async function keptPicture(name: string): Promise<Picture | undefined> {
  try {
    const path = join(FOLDER, name);
    return { png: await readFile(`${path}.png`), structure: await readFile(`${path}.yml`, "utf8") };
  } catch {
    return undefined;
  }
}

/** Keeps a picture, in few colours and so in few bytes. */
export async function keepPicture(name: string, { png, structure }: Picture): Promise<void> {
  await writeSmall(join(FOLDER, `${name}.png`), png);
  await writeFile(join(FOLDER, `${name}.yml`), structure);
}

/** Writes a PNG with a palette. @param colours at most 256 */
export async function writeSmall(path: string, png: Buffer, colours = 48): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sharp(png).png({ palette: true, colours, effort: 10, dither: 0 }).toBuffer());
}
