import { type Batch, indexingOf } from "../../../../archive/segments/index-batch";
import { standAside } from "../../../../kept/lookups-first";

/** For so long passages are indexed, in ms, before it is asked whether somebody looks up: that takes a fiftieth of it. */
const PIECE_MS = 4;

let last = Promise.resolve();

/** Indexes one batch after another, and hands each over without copying it. */
addEventListener("message", ({ data }: MessageEvent<Batch>) => {
  last = last.then(() => index(data)).catch(reportError);
});

async function index(batch: Batch): Promise<void> {
  const indexing = indexingOf(batch);
  let piece = performance.now();
  for (;;) {
    const { done, value } = indexing.next();
    if (done) {
      const { blocks, postings, grams, unitsOfWords } = value;
      const handedOver = [...blocks, ...Object.values(postings), grams, unitsOfWords].map(({ buffer }) => buffer);
      postMessage(value, { transfer: handedOver });
      return;
    }
    if (performance.now() - piece < PIECE_MS) continue;
    await standAside();
    piece = performance.now();
  }
}
