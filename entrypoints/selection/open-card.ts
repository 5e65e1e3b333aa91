import type { Anchor } from "./anchor";
import { isAlive } from "./api";
import { isEmpty, shared, viewport } from "./box";
import { CardFrame } from "./card-frame";
import { listen } from "./listen";
import { place } from "./place";
import { watch } from "./watch";

/** A card that is open in this document: keeps to its text, and goes when the user turns away. */
export class OpenCard {
  readonly #frame: CardFrame;
  readonly #open = new AbortController();
  /** What had the focus before the card took it; focus returns there. */
  #before: Element | null = null;
  #isShown = false;
  #isMark = false;

  /**
   * @param within the element that was selected in.
   * @param anchor where the text is; assign another when the selection moves in a frame of this page.
   * @param isAwaited whether the user wants to be in the card: it takes the focus when it shows.
   * @param onClose called once, however the card closes.
   * @throws {DOMException} where the document cannot carry a card.
   */
  constructor(
    readonly nonce: string,
    within: Element | null,
    public anchor: Anchor,
    private readonly isAwaited: boolean,
    private readonly onClose: () => void,
  ) {
    const { signal } = this.#open;
    this.#frame = new CardFrame(nonce, place(anchor() ?? viewport(), viewport()), within);
    watch(
      signal,
      () => this.update(),
      (event) => this.#frame.owns(event.target) || this.close(),
      () => this.#isShown,
    );
    // A press in a frame of the page is not heard here, but it takes the focus there.
    const onBlur = () => {
      const { activeElement } = document;
      if (activeElement !== within && activeElement?.matches("iframe")) this.close();
    };
    listen("blur", () => setTimeout(onBlur), signal);
  }

  /** For a hit, when the frame has it painted; first as a mark, where the user wants it so. */
  show(isMark: boolean): void {
    this.#isShown = true;
    this.#isMark = isMark;
    this.update();
    if (this.isAwaited) this.focus();
  }

  /** Puts the card where the text is now; out of sight while the text is. */
  update(): void {
    const box = this.anchor();
    if (!box || !this.#frame.isThere || !isAlive()) {
      this.close();
      return;
    }
    const view = viewport();
    const visible = shared(box, view);
    this.#frame.show(this.#isShown && !isEmpty(visible));
    this.#frame.move(place(visible, view, this.#isMark));
  }

  /** @returns false, and does nothing, for a mark: the user wants a card. */
  focus(): boolean {
    if (this.#isMark) return false;
    this.#before ??= document.activeElement;
    this.#frame.focus();
    return true;
  }

  /** @param refocus whether the focus was in the card and goes back to where it was. */
  close(refocus = false): void {
    if (this.#open.signal.aborted) return;
    this.#open.abort();
    this.#frame.remove();
    if (refocus) (this.#before as HTMLElement | null)?.focus({ preventScroll: true });
    this.onClose();
  }
}
