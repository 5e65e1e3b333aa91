import * as v from "valibot";
import { Handed } from "./handed";

/** What the background says to side panels: the one of this window is to answer this, and says `true`. */
export const ToPanel = v.object({
  type: v.literal("answer"),
  window: v.pipe(v.number(), v.integer()),
  handed: Handed,
});
export type ToPanel = v.InferOutput<typeof ToPanel>;
