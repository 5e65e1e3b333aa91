import { CUT } from "../persian/cut";

const CUTS = new RegExp(`^${CUT}+|${CUT}+$`, "g");

/** A text without what {@link CUT} says at its ends: as it is shown and copied, and as it is where nobody has selected it. */
export const uncut = (text: string): string => text.replace(CUTS, "");
