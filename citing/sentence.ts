/** Ends a part of a citation with a full stop, unless it ends with a mark that is one. */
export const sentence = (text: string): string => (/[.!?؟…][\u200E\u200F]*$/u.test(text) ? text : `${text}.`);
