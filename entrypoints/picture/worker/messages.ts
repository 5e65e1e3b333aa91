import type { Grey, Rgba } from "../../../pictures/grey";
import type { PictureLine } from "../../../pictures/read-picture";
import type { Layout, ReadLine } from "../../../pictures/recogniser";

/** A picture to be read. One at a time. */
export type ToReader = Rgba;

export type FromReader =
  | { readonly type: "progress"; readonly done: number; readonly of: number }
  | { readonly type: "read"; readonly lines: readonly PictureLine[] }
  | { readonly type: "failed" };

/** What is to be recognised. One at a time. */
export interface ToRecogniser {
  readonly picture: Grey;
  readonly layout: Layout;
}

/** The lines of it, or that it could not be recognised. */
export type FromRecogniser = readonly ReadLine[] | "failed";
