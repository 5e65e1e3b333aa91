/** A text on one line, its spaces single: what every form of citation asks of its fields. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
