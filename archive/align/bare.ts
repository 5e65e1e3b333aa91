/** Without white space: two texts that are the same then are an exact quotation of each other. */
export const bare = (text: string) => text.replace(/\s+/gu, "");
