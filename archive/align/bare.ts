/**
 * Without white space, and without what only says where a line may break or which way letters run, which nobody sees: two
 * texts that are the same then are an exact quotation of each other.
 */
export const bare = (text: string) => text.replace(/[\s\u00AD\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]+/gu, "");
