/** The encodings of text that are told apart, by the names that `TextDecoder` knows, and Iran System, which it does not. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1256", "iso-8859-6", "iran-system"] as const;

export type Encoding = (typeof ENCODINGS)[number];
