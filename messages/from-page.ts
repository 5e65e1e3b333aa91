import * as v from "valibot";
import { MAX_QUERY } from "./limits";
import type { FromPage as FromPageType } from "./page-script";

const coordinate = v.pipe(v.number(), v.finite());
const spot = v.object({
  box: v.object({ left: coordinate, top: coordinate, right: coordinate, bottom: coordinate }),
  view: v.tuple([coordinate, coordinate]),
});
const nonce = v.pipe(v.string(), v.uuid());

/** Checks what a page script says. A page cannot send these, but a page's process may be taken over. */
export const FromPage: v.GenericSchema<unknown, FromPageType> = v.variant("type", [
  v.object({
    type: v.literal("selected"),
    nonce,
    text: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
    spot: v.nullable(spot),
  }),
  v.object({ type: v.literal("moved"), nonce, spot }),
  v.object({ type: v.literal("closed"), nonce }),
]);
