import { greyOf } from "../../../pictures/grey";
import { readPicture } from "../../../pictures/read-picture";
import type { FromReader, ToReader } from "./messages";
import { openRecogniser } from "./open-recogniser";
import { Recognisers } from "./recognisers";

let recognisers: Recognisers | undefined;

const tell = (said: FromReader) => postMessage(said);

addEventListener("message", async ({ data }: MessageEvent<ToReader>) => {
  try {
    recognisers ??= new Recognisers(openRecogniser);
    const told = (done: number, of: number) => tell({ type: "progress", done, of });
    tell({ type: "read", lines: await readPicture(greyOf(data), recognisers, told) });
  } catch (error) {
    console.warn(error);
    recognisers?.end();
    recognisers = undefined;
    tell({ type: "failed" });
  }
});
