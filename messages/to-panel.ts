import * as v from "valibot";
import { Handed } from "./handed";

const window = v.pipe(v.number(), v.integer());

/** What the background says to side panels. The one of this window alone answers, with `true`. */
export const ToPanel = v.variant("type", [
  /** It is to answer this. */
  v.object({ type: v.literal("answer"), window, handed: Handed }),
  /** Does it follow what is selected in its window? It is silent where it does not. */
  v.object({ type: v.literal("follows"), window }),
]);
export type ToPanel = v.InferOutput<typeof ToPanel>;
