import * as v from "valibot";
import { MAX_QUERY } from "./limits";

/** What the background says to side panels: the one of this window is to answer `query`, and says `true`. */
export const ToPanel = v.object({
  type: v.literal("answer"),
  window: v.pipe(v.number(), v.integer()),
  query: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
});
export type ToPanel = v.InferOutput<typeof ToPanel>;
