import type { Anchor } from "./anchor";
import { spotInFrame } from "./child-frame";
import { send } from "./send";
import { watch } from "./watch";

/**
 * Tells what shows the hits of a selection in this frame, elsewhere, when the selection moves, and when it is gone or the
 * user has turned away; then `leave` is called too. Until the signal aborts.
 * @param isCard whether they are shown in the page.
 */
export function follow(
  signal: AbortSignal,
  nonce: string,
  anchor: Anchor,
  isCard: boolean | undefined,
  leave: () => void,
): void {
  const onLeave = () => {
    leave();
    void send({ type: "closed", nonce });
  };
  let last = String(anchor());
  const onFrame = () => {
    const box = anchor();
    if (!box) return onLeave();
    if (String(box) === last) return;
    last = String(box);
    const spot = spotInFrame(box);
    if (spot) void send({ type: "moved", nonce, spot });
  };
  watch(signal, onFrame, onLeave, () => isCard);
}
