/** A line of a raw text; empty between paragraphs. */
export interface Line {
  readonly text: string;
  /** Where it is no part of the reading text: why. */
  readonly why?: string;
  /** It begins a page of the original. */
  readonly isPageStart?: true;
  /** It is a paragraph of its own, whatever its length: of a format that says so. */
  readonly isParagraph?: true;
  /** Whether it goes on in the next, as a new word or amid one; of a format that says so, whatever its length. */
  readonly goesOn?: "word" | "amid-word" | false;
  /** Of a line that was read from a picture: on which page, from 1, and of which of its UTF-16 units the machine was sure. */
  readonly read?: { readonly page: number; readonly sure: readonly boolean[] };
}

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]|(?=\f)/;

/** The lines of a plain text. */
export function linesOf(text: string): Line[] {
  return text
    .split(LINE_END)
    .map((line) => (line.startsWith("\f") ? { text: line.slice(1), isPageStart: true } : { text: line }));
}
