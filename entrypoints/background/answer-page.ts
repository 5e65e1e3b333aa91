import * as v from "valibot";
import type { Browser } from "wxt/browser";
import { Redeemed } from "../../messages/from-page";
import type { PageReplies, PageRequest } from "../../messages/requests";
import { hostOf } from "../../stored/settings/host-of";
import { handToPanel, takeHandedOnce } from "./handed";
import { openArchive } from "./open-archive";
import { handedTo, openReaderOnce } from "./open-reader";
import { quotationsAmong } from "./quotations-among";
import { surfaceIn } from "./surface-in";
import { tellPage } from "./tell-page";

/** A card shows three hits at first, and all of these when asked for more. */
const CARD_HITS = 50;

type Sender = Browser.runtime.MessageSender;

/** Answers the extension's own pages. The sender has been checked to be one. */
export async function answerPage(request: PageRequest, sender: Sender): Promise<PageReplies[PageRequest["type"]]> {
  const tab = sender.tab?.id;
  switch (request.type) {
    case "redeem":
      return redeem(request.nonce, sender);
    case "painted":
      if (tab !== undefined) await tellPage(tab, { type: "show", nonce: request.nonce, isMark: request.isMark });
      return true;
    case "dismiss":
      if (tab !== undefined) await tellPage(tab, { type: "close", nonce: request.nonce, refocus: true });
      return true;
    case "search":
      return (await openArchive()).search(request.query, request.options);
    case "quotations":
      return quotationsAmong(await openArchive(), request.texts);
    case "contents":
      return (await openArchive()).contents();
    case "read":
      return (await openArchive()).read(request.id, request.query) ?? null;
    case "open":
      return openReaderOnce(request.once, request, sender.tab);
    case "arrived":
      return handedTo(tab, sender.url);
    case "hand":
      await handToPanel(request.window, request.handed);
      return true;
    case "handed":
      return takeHandedOnce(request.once, request.window, tab);
  }
}

/**
 * A card's frame asks for the answer it was opened for. The text is with the page script that made the nonce, and the
 * background keeps nothing, so it may die between any two of these steps.
 */
async function redeem(nonce: string, sender: Sender): Promise<PageReplies["redeem"]> {
  const { tab } = sender;
  if (tab?.id === undefined) return null;
  const frame = sender.documentId ?? String(sender.frameId);
  const [surface, said] = await Promise.all([surfaceIn(tab), tellPage(tab.id, { type: "redeem", nonce, frame })]);
  const redeemed = v.safeParse(Redeemed, said);
  if (surface === "quiet" || !redeemed.success) return null;
  const { text, byCommand } = redeemed.output;
  const answer = (await openArchive()).lookup(text, { for: "selection", limit: CARD_HITS });
  return { answer, query: text, byCommand, host: hostOf(tab.url) };
}
