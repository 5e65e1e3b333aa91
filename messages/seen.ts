import * as v from "valibot";

/** A screenshot of a large screen, or a photo of twelve million pixels, is a tenth of it. In UTF-16 units. */
const LONGEST = 64 * 1024 * 1024;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A picture that is handed to the page that reads it: a data URL, and which part of it is meant. */
export const Seen = v.object({
  data: v.pipe(v.string(), v.regex(/^data:image\//), v.maxLength(LONGEST)),
  /** In shares of its width and its height; `null` for all of it. */
  part: v.nullable(v.object({ left: share, top: share, width: share, height: share })),
});
export type Seen = v.InferOutput<typeof Seen>;
export type Part = NonNullable<Seen["part"]>;
