/** A letter, a mark, or several letters in one, as it stands on a page. Points, from the page's upper left corner. */
export interface Glyph {
  /** What it stands for. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that it stands on, downwards. */
  readonly base: number;
  /** The height of its font. */
  readonly size: number;
  /** It is written upwards or downwards; all of this is then as if the page were turned so that it is not. */
  readonly isTurned?: true;
}
