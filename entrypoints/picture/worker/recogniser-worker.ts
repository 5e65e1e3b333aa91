import type { Recogniser } from "../../../pictures/recogniser";
import { startTesseract } from "../../../pictures/tesseract";
import type { FromRecogniser, ToRecogniser } from "./messages";

/** A file of the extension itself. */
async function own(path: string): Promise<Response> {
  return fetch(new URL(path, location.origin));
}

async function start(): Promise<Recogniser> {
  const [core, packed] = await Promise.all([own("/pictures/tesseract.wasm"), own("/pictures/fas.traineddata.gz")]);
  const model = new Response(packed.body?.pipeThrough(new DecompressionStream("gzip")));
  return startTesseract(new Uint8Array(await core.arrayBuffer()), new Uint8Array(await model.arrayBuffer()));
}

const starting = start();
// Whoever asks it for something is told.
starting.catch(() => {});

const tell = (said: FromRecogniser) => postMessage(said);

addEventListener("message", async ({ data: { picture, layout } }: MessageEvent<ToRecogniser>) => {
  try {
    tell(await (await starting).read(picture, layout));
  } catch (error) {
    console.warn(error);
    tell("failed");
  }
});
