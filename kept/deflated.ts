import { deflateSync, inflateSync } from "fflate";

/** Mostly zeros, where an archive is small. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 1 });

export const inflated = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
