import { inSight } from "../archive/text/in-sight";

/** A text on one line, its spaces single, and with controls in sight: what every form of citation asks of its fields. */
export const oneLine = (text: string): string => inSight(text.replace(/\s+/g, " ").trim());

/** Ends a part of a citation with a full stop, unless it ends with a mark that is one. */
export const withFullStop = (text: string): string => (/[.!?؟…][\u200E\u200F]*$/u.test(text) ? text : `${text}.`);
