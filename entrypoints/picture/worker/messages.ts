import type { Rgba } from "../../../pictures/grey";
import type { PictureLine } from "../../../pictures/read-picture";

/** A picture to be read. One at a time. */
export type ToReader = Rgba;

export type FromReader =
  | { readonly type: "progress"; readonly done: number; readonly of: number }
  | { readonly type: "read"; readonly lines: readonly PictureLine[] }
  | { readonly type: "failed" };
