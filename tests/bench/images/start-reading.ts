import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Grey } from "../../../pictures/grey";
import { type PictureLine, readPicture } from "../../../pictures/read-picture";
import { startTesseract } from "../../../pictures/tesseract";

const installed = (path: string): string => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url));

/** What the extension reads pictures with, in this process. */
export async function startReading(): Promise<(picture: Grey) => Promise<PictureLine[]>> {
  const core = await readFile(installed("tesseract.js-core/tesseract-core-simd-lstm.wasm"));
  const model = await readFile(installed("@tesseract.js-data/fas/4.0.0_best_int/fas.traineddata.gz"));
  const recogniser = await startTesseract(core, gunzipSync(model));
  return (picture) => readPicture(picture, recogniser);
}
