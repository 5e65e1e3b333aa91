import type { Spot } from "../../messages/page-script";
import { spotInFrame, spotInPage } from "./child-frame";
import { follow } from "./follow";

/** Hands on, from a frame to the page above, where a selection in a frame of its own is. */
export interface Relay {
  readonly nonce: string;
  /** Where the selection is, seen from this frame's own viewport. */
  readonly spot: Spot | null;
  /** The selection has moved in its frame. */
  move(spot: Spot): void;
  drop(): void;
}

export function makeRelay(nonce: string, frame: Element, spot: Spot): Relay {
  const open = new AbortController();
  const drop = () => open.abort();
  let anchor = spotInPage(frame, spot);
  const box = anchor();
  follow(open.signal, nonce, () => anchor(), true, drop);
  return {
    nonce,
    spot: box && spotInFrame(box),
    move: (moved) => {
      anchor = spotInPage(frame, moved);
    },
    drop,
  };
}
