import type { FromPage, Redeemed, Selected } from "../../messages/page-script";
import { untilAnswered } from "../../messages/until-answered";
import type { Anchor } from "./anchor";
import { api, isAlive } from "./api";
import { spotInFrame } from "./child-frame";
import { watch } from "./watch";

export const send = (message: FromPage) => untilAnswered(() => api.runtime.sendMessage(message), isAlive);

/** A selection that this frame has asked about, until the user turns away from it. */
export class Asked {
  /** Ties the card's frame to this selection. 128 bits, readable neither by the page nor by other extensions. */
  readonly nonce = crypto.getRandomValues(new Uint32Array(4)).join("-");
  readonly #open = new AbortController();
  /** The card frame that has redeemed the nonce. */
  #frame: string | undefined;

  /** @param isAwaited the user asked by the keyboard command, and wants to be in the card. */
  constructor(
    readonly text: string,
    readonly anchor: Anchor,
    readonly isAwaited: boolean,
  ) {}

  /** Sends the selection to the background; an empty answer when it gives none. */
  async ask(): Promise<Partial<Selected>> {
    const { nonce, text, isAwaited: byCommand } = this;
    const box = this.anchor();
    const answer = await send({ type: "selected", nonce, text, spot: box && spotInFrame(box), byCommand });
    return (answer ?? {}) as Partial<Selected>;
  }

  /** The text, to the first frame that presents the nonce, as often as it asks: the background may die in between. */
  redeem(nonce: string, frame: string): Redeemed | undefined {
    if (nonce !== this.nonce) return undefined;
    this.#frame ??= frame;
    const { text, isAwaited: byCommand } = this;
    return this.#frame === frame ? { text, byCommand } : undefined;
  }

  /**
   * The hits are shown elsewhere (see `Selected`), where it has to be heard when the selection moves in this frame, or
   * goes.
   * @param isCard whether they are shown in the page.
   */
  followFromElsewhere(isCard: boolean): void {
    const { nonce } = this;
    const leave = () => {
      this.drop();
      void send({ type: "closed", nonce });
    };
    const move = () => {
      const box = this.anchor();
      const spot = box && spotInFrame(box);
      if (!box) leave();
      else if (spot) void send({ type: "moved", nonce, spot });
    };
    watch(this.#open.signal, move, leave, () => isCard);
  }

  /** Another selection takes this one's place. */
  drop(): void {
    this.#open.abort();
  }
}
