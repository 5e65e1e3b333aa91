import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { Covered } from "../../messages/covered";
import { bareApi } from "../../platform/bare-api";
import { RUNS, world } from "../selection/world";
import { isCovered } from "./is-covered";

/** A page that covers the card cannot know when it is looked at next. In ms. */
const LOOKS_MS = [50, 150] as const;

interface Api {
  readonly runtime: { readonly id?: string; sendMessage(message: Covered): Promise<unknown> };
}

/**
 * Put into the page that shows a card, in Firefox, where a frame has no way to know whether it is seen. It tells the card
 * whenever it is covered and whenever no more, from now on as long as it is there.
 */
export default defineUnlistedScript({
  include: ["firefox"],
  main() {
    const { runtime } = bareApi as Api;
    const host = world[RUNS] as Element | undefined;
    let last: boolean | undefined;
    const look = () => {
      if (!host?.isConnected || !runtime?.id) return;
      const is = isCovered(host);
      // Nobody hears it where the card has gone meanwhile.
      if (is !== last) runtime.sendMessage({ type: "covered", is }).catch(() => {});
      last = is;
      const [least, most] = LOOKS_MS;
      setTimeout(look, least + Math.random() * (most - least));
    };
    look();
  },
});
