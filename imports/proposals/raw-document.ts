import type { Removal } from "../../archive/types";
import type { Line } from "../cleaning/line";
import type { Encoding } from "../encodings/encoding";
import type { PagePictures } from "../pictures/page-reader";
import type { Basis } from "../types";

/** What a file says of a document beside its text, as it is written there. */
export interface Said {
  readonly value: string;
  readonly basis: Basis;
}

/** The pages of a document that were read from pictures. */
export interface RawScan {
  readonly confidence: number;
  readonly pictures: PagePictures;
}

/** A document as its file gives it, before it is cleaned and what is missing is proposed. */
export interface RawDocument {
  readonly part: number;
  readonly lines: readonly Line[];
  readonly title?: Said;
  readonly issuer?: Said;
  readonly kind?: Said;
  readonly date?: Said;
  readonly source?: string;
  readonly place?: string;
  readonly encoding?: Encoding;
  /** Of what was read from pictures; which lines those are, they say themselves. */
  readonly scan?: RawScan;
  /** What had been taken out of it before, if this is its text still. */
  readonly before?: { readonly text: string; readonly removed: readonly Removal[] };
}
