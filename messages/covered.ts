import * as v from "valibot";

/**
 * What a page that shows a card says to it in Firefox, by way of the background: something may hide the card now, or nothing
 * does any more.
 */
export const Covered = v.object({ type: v.literal("covered"), is: v.boolean() });
export type Covered = v.InferOutput<typeof Covered>;
