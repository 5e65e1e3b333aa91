import type { Anchor } from "./anchor";
import { isAlive } from "./api";
import { isEmpty, shared, viewport } from "./box";
import { makeCardFrame } from "./card-frame";
import { isFrame } from "./child-frame";
import { listen } from "./listen";
import { place } from "./place";
import { reading } from "./reading";
import { watch } from "./watch";

/** A card that is open in this document: follows its text, and closes when the user turns away. */
export interface OpenCard {
  readonly nonce: string;
  /** For a hit, when the frame has it painted; first as a mark, where the user wants it so. */
  show(isMark: boolean): void;
  /** Puts the card where the text is now, or where another anchor says that it is; out of sight while the text is. */
  update(moved?: Anchor): void;
  /** @returns false, and does nothing, for a mark: the user wants a card. */
  focus(): boolean;
  /** @param refocus whether the focus was in the card and goes back to where it was. */
  close(refocus?: boolean): void;
}

/**
 * Opens a card, unseen until it is shown.
 *
 * @param within the element that was selected in.
 * @param anchor where the text is.
 * @param isAwaited whether the user wants to be in the card: it takes the focus when it shows.
 * @param scale how much larger than at other times it is, see `Woken`.
 * @param onClose called once, however the card closes.
 * @throws {DOMException} where the document cannot carry a card.
 */
export function openCard(
  nonce: string,
  within: Element | null,
  anchor: Anchor,
  isAwaited: boolean,
  scale: number,
  onClose: () => void,
): OpenCard {
  const open = new AbortController();
  const { signal } = open;
  /** What had the focus before the card took it; focus returns there. */
  let before: Element | null = null;
  let isShown = false;
  /** Firefox does not say in an event that it is the card that the focus goes to. */
  let isEntering = false;
  let isMark = false;
  const { host, frame, move, live } = makeCardFrame(
    nonce,
    place(anchor() ?? viewport(), viewport(), isMark, scale),
    within,
  );

  const close = (refocus = false) => {
    if (signal.aborted) return;
    open.abort();
    host.remove();
    if (refocus) (before as HTMLElement | null)?.focus({ preventScroll: true });
    onClose();
  };

  const active = document.activeElement;
  let last = "";
  const update = (moved = anchor) => {
    anchor = moved;
    const box = anchor();
    // A press in a frame of the page is not heard here, but it takes the focus there.
    const now = document.activeElement;
    const isElsewhere = now !== active && now !== within && now !== host && isFrame(now);
    // Pages that remove what they do not know take the host out.
    if (!box || !host.isConnected || !isAlive() || isElsewhere) return close();
    live();
    const view = viewport();
    const visible = shared(box, view);
    const isInSight = !isEmpty(visible);
    const state = String([isShown, isMark, visible, view]);
    if (state === last) return;
    last = state;
    frame.className = isShown && isInSight ? "on" : "";
    // Out of sight it stays where it was.
    if (isInSight) move((isMark && reading()?.freeSpot(visible, view, scale)) || place(visible, view, isMark, scale));
  };

  const focus = () => {
    if (isMark) return false;
    before ??= document.activeElement;
    isEntering = true;
    frame.focus({ preventScroll: true });
    isEntering = false;
    return true;
  };

  // A page that keeps the focus in a dialog of its own would take it back from the card.
  listen<FocusEvent>(
    "focusin focusout focus blur",
    (event) => {
      if (isEntering || event.target === host || event.relatedTarget === host || document.activeElement === host) {
        event.stopImmediatePropagation();
      }
    },
    signal,
  );
  watch(
    signal,
    () => update(),
    ({ target }) => target === host || close(),
    () => isShown,
  );

  return {
    nonce,
    show: (asMark) => {
      isShown = true;
      isMark = asMark;
      update();
      if (isAwaited) focus();
    },
    update,
    focus,
    close,
  };
}
