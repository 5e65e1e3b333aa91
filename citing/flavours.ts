/** The same thing twice, for what it is pasted into: a field of plain text, or a document that keeps form and links. */
export interface Flavours {
  readonly text: string;
  /** A fragment of HTML that holds no script and loads nothing. */
  readonly html: string;
}
