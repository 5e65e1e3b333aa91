/** A Latin name among Persian words, or the other way round: kept together and in its own direction. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
