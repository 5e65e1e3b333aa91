import * as v from "valibot";

/** 128 random bits that tie a card's frame to the selection it was opened for: four numbers of 32 bits. */
export const Nonce = v.pipe(v.string(), v.regex(/^\d{1,10}(-\d{1,10}){3}$/));
