import * as v from "valibot";
import type { Browser } from "wxt/browser";
import { Redeemed } from "../../messages/from-page";
import type { PageReplies, PageRequest } from "../../messages/requests";
import { hostOf } from "../../stored/settings/host-of";
import { type ForCard, takeForCard } from "./for-card";
import { handToPanel, takeHanded } from "./handed";
import { type AskingTab, lookUpOnce } from "./look-up";
import { askLibrary, forgetLibrary } from "./open-library";
import { handedTo, openReaderIn } from "./open-reader";
import { quotationsAmong } from "./quotations-among";
import { scaleIn } from "./scale-in";
import { showBesidePage } from "./show-answer";
import { showPicture, showViewIfSeen, takeSeen } from "./show-picture";
import { surfaceIn } from "./surface-in";
import { tellPage } from "./tell-page";
import { watchCover } from "./watch-cover";
import { whyNotFound } from "./why-not";

type Sender = Browser.runtime.MessageSender;

/** A list of more statements than this is no list to look through. */
const MOST_LISTED = 2000;

/** Answers the extension's own pages. The sender has been checked to be one. @param isPrivate whether it is in a private window */
export async function answerPage(
  request: PageRequest,
  sender: Sender,
  isPrivate: boolean,
): Promise<PageReplies[PageRequest["type"]]> {
  const tab = sender.tab?.id;
  switch (request.type) {
    case "redeem":
      return redeem(request.nonce, sender);
    case "painted":
      if (tab === undefined) return true;
      await tellPage(tab, { type: "show", nonce: request.nonce, isMark: request.isMark });
      if (import.meta.env.FIREFOX) await watchCover(tab);
      return true;
    case "dismiss":
      if (tab !== undefined) await tellPage(tab, { type: "close", nonce: request.nonce, refocus: true });
      return true;
    case "beside":
      if (sender.tab) await showBesidePage(request.query, sender.tab);
      return true;
    case "search":
      return askLibrary(isPrivate, (library) => library.search(request.query, request.options));
    case "quotations":
      return askLibrary(isPrivate, (library) => quotationsAmong(library, request.texts));
    case "contents":
      return askLibrary(isPrivate, (library) => library.contents(MOST_LISTED));
    case "read":
      return (await askLibrary(isPrivate, (library) => library.read(request.id, request.query))) ?? null;
    case "why-not":
      return whyNotFound(request.text, request.id, isPrivate);
    case "open":
      return openReaderIn(request, "newForegroundTab", sender.tab);
    case "arrived":
      return arrived(request.id, sender, isPrivate);
    case "hand":
      await handToPanel(request.window, request.handed);
      return true;
    case "view":
      return showViewIfSeen(request.window);
    case "picture":
      await showPicture(request.seen);
      return true;
    case "seen":
      return takeSeen(tab);
    case "archives-changed":
      forgetLibrary();
      return true;
    case "handed":
      return takeHanded(request.window, tab);
  }
}

/**
 * A card's frame asks for the answer it was opened for. It was looked up to know whether there is one; if the background
 * has died since, the page script that made the nonce has the text. That script knows the nonce's first frame in any case,
 * and gives the text to no other.
 */
async function redeem(nonce: string, sender: Sender): Promise<PageReplies["redeem"]> {
  const { tab } = sender;
  if (tab?.id === undefined) return null;
  const frame = sender.documentId ?? String(sender.frameId);
  const said = tellPage(tab.id, { type: "redeem", nonce, frame });
  const made = takeForCard(nonce, tab.id) ?? (await asked({ id: tab.id, incognito: tab.incognito }, nonce, said));
  if (!made || (await surfaceIn(tab)) === "quiet") return null;
  const { text, byCommand, answer } = made;
  const [found, scale] = await Promise.all([answer, scaleIn(tab.id)]);
  return { answer: found, query: text, byCommand, host: hostOf(tab.url), scale };
}

async function asked(
  tab: AskingTab,
  nonce: string,
  said: Promise<unknown>,
): Promise<Pick<ForCard, "text" | "byCommand" | "answer"> | undefined> {
  const redeemed = v.safeParse(Redeemed, await said);
  if (!redeemed.success) return undefined;
  const { text, byCommand } = redeemed.output;
  return { text, byCommand, answer: lookUpOnce(tab, nonce, text, byCommand) };
}

/** The statement that a reader tab shows, and what it was opened for. */
async function arrived(id: string, { tab, url }: Sender, isPrivate: boolean): Promise<PageReplies["arrived"]> {
  const handed = handedTo(tab?.id, url);
  const [reading, arrival] = await Promise.all([
    askLibrary(isPrivate, async (library) => library.read(id, (await handed)?.query ?? null)),
    handed,
  ]);
  return reading ? { reading, arrival } : null;
}
