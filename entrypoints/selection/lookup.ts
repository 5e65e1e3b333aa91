import type { Redeemed, Selected } from "../../messages/page-script";
import type { Anchor } from "./anchor";
import { spotInFrame } from "./child-frame";
import { follow } from "./follow";
import type { AnchoredText, Selected as Selection } from "./read-selection";
import { send } from "./send";

/** The lookup of a selection in this frame, until the user turns away from it. */
export interface Lookup {
  /** Ties the card's frame to this selection. 128 bits, readable neither by the page nor by other extensions. */
  readonly nonce: string;
  /** See `Selected`. */
  readonly said: string;
  /** Where the selection is now. */
  readonly anchor: Anchor;
  /** Reads the selection and sends it to the background; an empty answer when it gives none. */
  ask(): Promise<Partial<Selected>>;
  /** The text, to the first frame that presents the nonce, as often as it asks: the background may die in between. */
  redeem(presented: string, frame: string): Redeemed | undefined;
  /**
   * The hits are shown elsewhere (see `Selected`), where it has to be heard when the selection moves in this frame, or
   * goes.
   * @param isCard whether they are shown in the page.
   */
  follow(isCard: boolean | undefined): void;
  /** Another selection takes this one's place. */
  drop(): void;
}

/** @param byCommand the user asked by the keyboard command, and wants to be in the card. */
export function makeLookup({ said, anchor, read }: Selection, byCommand: boolean): Lookup {
  let reading: AnchoredText = { text: "", anchor };
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const open = new AbortController();
  /** The card frame that has redeemed the nonce. */
  let redeemer: string | undefined;
  const drop = () => open.abort();
  const anchorNow = () => reading.anchor();

  return {
    nonce,
    said,
    anchor: anchorNow,
    ask: async () => {
      reading = read();
      const box = anchorNow();
      const answer = await send({
        type: "selected",
        nonce,
        text: reading.text,
        spot: box && spotInFrame(box),
        byCommand,
      });
      return (answer ?? {}) as Partial<Selected>;
    },
    redeem: (presented, frame) => {
      if (presented !== nonce) return undefined;
      redeemer ??= frame;
      return redeemer === frame ? { text: reading.text, byCommand } : undefined;
    },
    follow: (isCard) => follow(open.signal, nonce, anchorNow, isCard, drop),
    drop,
  };
}
