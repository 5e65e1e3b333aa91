import { greyOf } from "../../../pictures/grey";
import { readPicture } from "../../../pictures/read-picture";
import type { Recogniser } from "../../../pictures/recogniser";
import { startTesseract } from "../../../pictures/tesseract";
import type { FromReader, ToReader } from "./messages";

/** A file of the extension itself. */
async function own(path: string): Promise<Response> {
  return fetch(new URL(path, location.origin));
}

async function start(): Promise<Recogniser> {
  const [core, packed] = await Promise.all([own("/pictures/tesseract.wasm"), own("/pictures/fas.traineddata.gz")]);
  const model = new Response(packed.body?.pipeThrough(new DecompressionStream("gzip")));
  return startTesseract(new Uint8Array(await core.arrayBuffer()), new Uint8Array(await model.arrayBuffer()));
}

let started: Promise<Recogniser> | undefined;

const tell = (said: FromReader) => postMessage(said);

addEventListener("message", async ({ data }: MessageEvent<ToReader>) => {
  try {
    started ??= start();
    const recogniser = await started;
    tell({
      type: "read",
      lines: readPicture(greyOf(data), recogniser, (done, of) => tell({ type: "progress", done, of })),
    });
  } catch (error) {
    console.warn(error);
    started = undefined;
    tell({ type: "failed" });
  }
});
