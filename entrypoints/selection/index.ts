import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ToPage } from "../../messages/page-script";
import { type Anchor, type Point, underPointer } from "./anchor";
import { api, isAlive } from "./api";
import { Asked, send } from "./asked";
import { frameAt, spotInPage } from "./child-frame";
import { onGesture } from "./gestures";
import { OpenCard } from "./open-card";
import { type Reading, readSelection, selectedText } from "./read-selection";

let asked: Asked | undefined;
let card: OpenCard | undefined;

/** @returns whether this document can carry a card. */
function openCard(nonce: string, within: Element | null, anchor: Anchor, byCommand: boolean): boolean {
  card?.close();
  // XML and SVG documents have nowhere to put a card.
  if (!(document.documentElement instanceof HTMLElement)) return false;
  try {
    const opened = new OpenCard(nonce, within, anchor, byCommand, () => {
      if (card === opened) card = undefined;
      // A frame that this card was shown for goes on watching its selection until it hears of it.
      if (within?.matches("iframe")) void send({ type: "closed", nonce });
    });
    card = opened;
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks up what is selected; the card's frame loads meanwhile, and is shown only for a hit.
 * @returns whether there was something to look up.
 */
function lookUp(points: readonly Point[], byCommand = false): boolean {
  const reading = isAlive() && readSelection(points, byCommand);
  if (!reading) return false;
  if (!card || reading.text !== asked?.text) void answer(reading, underPointer(points), byCommand);
  return true;
}

async function answer(reading: Reading, within: Element | null, byCommand: boolean): Promise<void> {
  asked?.drop();
  const mine = new Asked(reading.text, reading.anchor, byCommand);
  asked = mine;
  const isTop = window === top;
  const open = () => openCard(mine.nonce, within, mine.anchor, byCommand);
  if (isTop && !open()) return;
  const { found, hosted } = await mine.ask();
  if (asked !== mine) return;
  // The background may have taken its time; by now the reader may have turned away.
  const isGone = !byCommand && !selectedText();
  if (!found || isGone) {
    if (card?.nonce === mine.nonce) card.close();
    if (hosted) void send({ type: "closed", nonce: mine.nonce });
  } else if (hosted) mine.followFromAbove();
  else if (!isTop) open();
}

/** @returns the answer, or `undefined` to stay silent, so that another frame's script may answer. */
function onMessage(message: ToPage): unknown {
  if (message.type === "host") {
    const frame = frameAt(message.spot);
    return !!frame && openCard(message.nonce, frame, () => spotInPage(frame, message.spot), message.byCommand);
  }
  if (message.type === "redeem") return asked?.redeem(message.nonce, message.frame);
  if (message.type === "ask") {
    // Of all the frames, the one in which the reader is.
    if (document.hasFocus() && !document.activeElement?.matches("iframe")) lookUp([], true);
    return undefined;
  }
  if (message.type === "close" && asked?.nonce === message.nonce) asked.drop();
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
  api.runtime.onMessage.addListener((message, sender, reply) => {
    // In a page of the extension's own, what other such pages ask of the background is heard too.
    const answer = sender.tab ? undefined : onMessage(message);
    if (answer !== undefined) reply(answer);
  });
  onGesture(() => void send({ type: "wake" }), lookUp);
});
