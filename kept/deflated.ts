import { deflateSync, inflateSync } from "fflate";

/** Mostly zeros, where an archive is small. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 1 });

export const inflated = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);

/** The same by the browser itself: where code has just been read, a quarter of a megabyte takes it a third of the time. */
export const inflatedByBrowser = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const inflated = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
};
