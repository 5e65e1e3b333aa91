import { MAX_SELECTION } from "./limits";

/** Longest text that {@link fitted} gives, in UTF-16 units. */
export const MAX_FITTED = MAX_SELECTION + 1;

/**
 * A selection as it is handed on. Of one that is longer than is read, what is read and an ellipsis, by which every surface
 * that it comes to knows that there was more: see {@link isCutShort}.
 */
export const fitted = (text: string): string =>
  // Half of a surrogate pair is no text that a message carries.
  text.length > MAX_SELECTION ? `${text.slice(0, MAX_SELECTION).replace(/[\ud800-\udbff]$/, " ")}…` : text;

/** Whether a selection was longer than what is read of it. */
export const isCutShort = (text: string): boolean => text.length > MAX_SELECTION;
