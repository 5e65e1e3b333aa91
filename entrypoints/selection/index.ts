import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ToPage, Woken } from "../../messages/page-script";
import { type Anchor, type Point, underPointer } from "./anchor";
import { api, isAlive } from "./api";
import { frameAt, isFrame, spotInPage } from "./child-frame";
import { onGesture } from "./gestures";
import { isSelecting } from "./is-selecting";
import { type Lookup, makeLookup } from "./lookup";
import { type OpenCard, openCard } from "./open-card";
import { readSelection, type Selected } from "./read-selection";
import { makeRelay, type Relay } from "./relay";
import { send } from "./send";
import { READS, RUNS, world } from "./world";

let lookup: Lookup | undefined;
let card: OpenCard | undefined;
/** Where this document stands between a selection's and the one that shows its card. */
let relay: Relay | undefined;
/** The frame that the card is shown for. */
let hosted: Element | undefined;

/** Whether a card may be put into this page, asked for while the user is still selecting. */
let woken: Promise<Woken | undefined> | undefined;

/** See `Woken`. */
let scale = 1;

const wake = () => {
  woken = send({ type: "wake", reads: READS in world }) as typeof woken;
};

/** @returns whether this document can carry a card. */
function putCard(nonce: string, within: Element | null, anchor: Anchor, byCommand: boolean): boolean {
  card?.close();
  try {
    const opened = openCard(nonce, within, anchor, byCommand, scale, () => {
      if (card === opened) card = undefined;
      // A frame that this card was shown for goes on watching its selection until it hears of it.
      if (isFrame(within)) void send({ type: "closed", nonce });
    });
    card = opened;
    return true;
  } catch {
    return false;
  }
}

/** Two letters of the Arabic script side by side, presentation forms included: the least that a lookup can use. */
const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{2}/;

/**
 * Looks up what is selected; the card's frame loads meanwhile, and is shown only for a hit. Where no card is allowed,
 * the background hears of the selection all the same, and nothing is put into the page.
 * @returns whether the user has selected something, be it of use or not.
 */
function lookUp(points: readonly Point[], byCommand = false): boolean {
  const selected = isAlive() && readSelection(points, byCommand);
  if (!selected) return false;
  const { said } = selected;
  if (ARABIC_SCRIPT.test(said) && (byCommand || !card || said !== lookup?.said)) {
    void answer(selected, underPointer(points), byCommand);
  }
  return true;
}

async function answer(selected: Selected, within: Element | null, byCommand: boolean): Promise<void> {
  lookup?.drop();
  const mine = makeLookup(selected, byCommand);
  lookup = mine;
  if (!woken) wake();
  const may = woken;
  woken = undefined;
  const [mayOpen, now = 1] = (await may) ?? [];
  const isCard = mayOpen || byCommand;
  if (lookup !== mine) return;
  scale = now;
  const isTop = window === top;
  const open = () => putCard(mine.nonce, within, mine.anchor, byCommand);
  if (isTop && isCard && !open()) return;
  const { found, elsewhere } = await mine.ask();
  if (lookup !== mine) return;
  // The background may have taken its time; by now the user may have turned away.
  const isGone = !byCommand && !isSelecting();
  if (!found || isGone) {
    if (card?.nonce === mine.nonce) card.close();
    if (elsewhere) void send({ type: "closed", nonce: mine.nonce });
  } else if (elsewhere) mine.follow(isCard);
  else if (!isTop && isCard) open();
}

/** @returns the answer, or `undefined` to stay silent, so that another frame's script may answer. */
function onMessage(message: ToPage): unknown {
  if (message.type === "host") {
    const { nonce, spot, byCommand } = message;
    const frame = frameAt(spot);
    if (!frame) return undefined;
    hosted = frame;
    scale = message.scale;
    if (window === top) return putCard(nonce, frame, spotInPage(frame, spot), byCommand);
    relay?.drop();
    relay = makeRelay(nonce, frame, spot);
    return relay.spot ?? false;
  }
  if (message.type === "redeem") return lookup?.redeem(message.nonce, message.frame);
  if (message.type === "ask") {
    // Of all the frames, the one in which the user is.
    if (document.hasFocus() && !isFrame(document.activeElement)) lookUp([], true);
    return undefined;
  }
  if (message.type === "close" && lookup?.nonce === message.nonce) lookup.drop();
  if ("nonce" in message && relay?.nonce === message.nonce) {
    if (message.type === "move") relay.move(message.spot);
    if (message.type === "close") relay.drop();
  }
  if (!card || ("nonce" in message && card.nonce !== message.nonce)) return undefined;
  switch (message.type) {
    case "show":
      card.show(message.isMark);
      break;
    case "move":
      card.update(hosted && spotInPage(hosted, message.spot));
      break;
    case "close":
      card.close(message.refocus);
      break;
    case "focus":
      return card.focus() || undefined;
    default:
      // In a page of the extension's own, what is said to side panels is heard too: the answer is theirs.
      return undefined;
  }
  return true;
}

export default defineUnlistedScript(() => {
  // After an update the background brings this script into tabs that are open, where the browser may have brought it
  // already. A name of the page's elements is no own name of the window.
  if (Object.hasOwn(world, RUNS)) return;
  world[RUNS] = true;
  api.runtime.onMessage.addListener((message, sender, reply) => {
    // In a page of the extension's own, what other such pages ask of the background is heard too.
    const answer = sender.tab ? undefined : onMessage(message);
    if (answer !== undefined) reply(answer);
  });
  onGesture(wake, lookUp);
});
