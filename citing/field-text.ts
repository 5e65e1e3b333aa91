/**
 * What turns the order of all that follows around: a title that has one would write the date of its citation backwards. The
 * marks of Persian orthography (LRM, RLM, ALM) turn nothing around.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

const inSight = (control: string): string => `⟨U+${control.charCodeAt(0).toString(16).toUpperCase()}⟩`;

/** A text on one line, its spaces single, and with controls of direction in sight: what every form of citation asks of its fields. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(TURNING, inSight).trim();

/** Ends a part of a citation with a full stop, unless it ends with a mark that is one. */
export const withFullStop = (text: string): string => (/[.!?؟…][\u200E\u200F]*$/u.test(text) ? text : `${text}.`);
