import { type Batch, indexBatch } from "../../../../archive/segments/index-batch";

/** Indexes one batch after another, and hands each over without copying it. */
addEventListener("message", ({ data }: MessageEvent<Batch>) => {
  const indexed = indexBatch(data);
  const { blocks, postings, grams, unitsOfWords } = indexed;
  const handedOver = [...blocks, ...Object.values(postings), grams, unitsOfWords].map(({ buffer }) => buffer);
  postMessage(indexed, { transfer: handedOver });
});
