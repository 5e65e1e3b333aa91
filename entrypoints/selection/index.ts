import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ToPage } from "../../messages/page-script";
import type { Anchor, Point } from "./anchor";
import { api, isAlive } from "./api";
import { Asked, send } from "./asked";
import { frameAt, spotInPage } from "./child-frame";
import { onGesture } from "./gestures";
import { OpenCard } from "./open-card";
import { readSelection } from "./read-selection";

let asked: Asked | undefined;
let card: OpenCard | undefined;

/** @returns whether this document can carry a card. */
function openCard(nonce: string, anchor: Anchor, byCommand: boolean): boolean {
  card?.close();
  // XML and SVG documents have nowhere to put a card.
  if (!(document.documentElement instanceof HTMLElement)) return false;
  try {
    const opened = new OpenCard(nonce, anchor, byCommand, () => {
      if (card === opened) card = undefined;
    });
    card = opened;
    return true;
  } catch {
    return false;
  }
}

/** Looks up what is selected; the card's frame loads meanwhile, and is shown only for a hit. */
async function lookUp(points: readonly Point[], byCommand: boolean): Promise<void> {
  const reading = isAlive() && readSelection(points, byCommand);
  if (!reading || (card && reading.text === asked?.text)) return;
  asked?.drop();
  const mine = new Asked(reading.text, reading.anchor, byCommand);
  asked = mine;
  const isTop = window === top;
  if (isTop && !openCard(mine.nonce, mine.anchor, byCommand)) return;
  const { found, hosted } = await mine.ask();
  if (asked !== mine) return;
  if (!found) {
    if (card?.nonce === mine.nonce) card.close();
  } else if (hosted) mine.followFromAbove();
  else if (!isTop) openCard(mine.nonce, mine.anchor, byCommand);
}

/** @returns the answer, or `undefined` to stay silent, so that another frame's script may answer. */
function onMessage(message: ToPage): unknown {
  if (message.type === "host") {
    const frame = frameAt(message.spot);
    return !!frame && openCard(message.nonce, () => spotInPage(frame, message.spot), message.byCommand);
  }
  if (message.type === "redeem") return asked?.redeem(message.nonce, message.frame);
  if (message.type === "ask") {
    // Of all the frames, the one in which the reader is.
    if (document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement)) void lookUp([], true);
    return undefined;
  }
  if (!card || ("nonce" in message && card.nonce !== message.nonce)) return undefined;
  switch (message.type) {
    case "show":
      card.show();
      break;
    case "move": {
      const frame = frameAt(message.spot);
      if (frame) card.anchor = () => spotInPage(frame, message.spot);
      card.update();
      break;
    }
    case "close":
      card.close(message.refocus);
      break;
    case "focus":
      card.focus();
  }
  return true;
}

export default defineUnlistedScript(() => {
  api.runtime.onMessage.addListener((message, _sender, reply) => {
    const answer = onMessage(message);
    if (answer !== undefined) reply(answer);
  });
  onGesture(
    () => void send({ type: "wake" }),
    (points) => void lookUp(points, false),
  );
});
