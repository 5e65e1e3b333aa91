import type { Answer } from "../../archive/types";

/** A card's frame asks within a second; a slow machine's within a few. */
const KEEP_MS = 10_000;

/** The answer to a selection, for the card that is being opened for it. */
export interface ForCard {
  readonly nonce: string;
  readonly tab: number;
  readonly text: string;
  readonly byCommand: boolean;
  readonly answer: Promise<Answer>;
}

/** The last one alone, until its card has it. It may be lost with the background: then the text is looked up again. */
let waiting: ForCard | undefined;

export function keepForCard(made: ForCard): void {
  waiting = made;
  const forget = () => {
    if (waiting === made) waiting = undefined;
  };
  setTimeout(forget, KEEP_MS);
  made.answer.then(({ total }) => total > 0 || forget(), forget);
}

/** What was made for this nonce in this tab; it is given once. */
export function takeForCard(nonce: string, tab: number): ForCard | undefined {
  if (waiting?.nonce !== nonce || waiting.tab !== tab) return undefined;
  const taken = waiting;
  waiting = undefined;
  return taken;
}
