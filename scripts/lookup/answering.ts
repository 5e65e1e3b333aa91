/** What a text was answered with. */
export interface Answered {
  /** How many hits there are in all. */
  readonly total: number;
  /** For programs: what stands in a line beside the text's id and the time. */
  readonly toJson: () => object;
  /** For a terminal. */
  readonly toText: () => string | Promise<string>;
}

/** Looks one text up. */
export type Answering = (text: string, limit: number) => Answered;
