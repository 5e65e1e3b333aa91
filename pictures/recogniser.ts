import type { Grey } from "./grey";

/** How a picture is to be taken: as one line, as one line whatever its looks, as one block of lines, as a page. */
export type Layout = "line" | "raw-line" | "block" | "page";

/** A word as it was read. */
export interface ReadWord {
  readonly text: string;
  /** 0 to 100, as the recogniser says of itself. */
  readonly confidence: number;
  /** Its characters, in the order in which they are read. */
  readonly letters: readonly { readonly text: string; readonly confidence: number }[];
}

/** A line as it was read, with its place in the picture that was given, in pixels. */
export interface ReadLine {
  readonly words: readonly ReadWord[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What makes text of pictures of text. */
export interface Recogniser {
  /** The lines of a picture, from the top; none where it sees no writing. */
  read(picture: Grey, layout: Layout): Promise<readonly ReadLine[]>;
  /** Gives its memory back. */
  end(): void;
}
