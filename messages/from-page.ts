import * as v from "valibot";
import { Covered } from "./covered";
import { MAX_FITTED } from "./fitted";
import type { FromPage as FromPageType, Redeemed as RedeemedType, Spot as SpotType } from "./page-script";

/** 128 random bits that tie a card's frame to the selection it was opened for: four numbers of 32 bits. */
export const Nonce = v.pipe(v.string(), v.regex(/^\d{1,10}(-\d{1,10}){3}$/));

const coordinate = v.pipe(v.number(), v.finite());
/** More documents than this are around no other. */
const DEEPEST = 100;

export const Spot: v.GenericSchema<unknown, SpotType> = v.object({
  box: v.tuple([coordinate, coordinate, coordinate, coordinate]),
  view: v.tuple([coordinate, coordinate]),
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DEEPEST)),
});

const text = v.pipe(v.string(), v.maxLength(MAX_FITTED));

/** Checks what a page script answers to `redeem`. */
export const Redeemed: v.GenericSchema<unknown, RedeemedType> = v.object({ text, byCommand: v.boolean() });

/** Checks what a page script says. A page cannot send these, but a page's process may be taken over. */
export const FromPage: v.GenericSchema<unknown, FromPageType> = v.variant("type", [
  v.object({ type: v.literal("wake"), reads: v.boolean() }),
  v.object({
    type: v.literal("selected"),
    nonce: Nonce,
    text,
    spot: v.nullable(Spot),
    byCommand: v.boolean(),
  }),
  v.object({ type: v.literal("moved"), nonce: Nonce, spot: Spot }),
  v.object({ type: v.literal("closed"), nonce: Nonce }),
  Covered,
]);
