import type { Browser } from "wxt/browser";
import type { Answer } from "../../archive/types";
import { longestMs } from "../../messages/until-answered";
import { answerOnce } from "./answer-once";
import { askLibrary } from "./open-library";

/** A card shows three hits at first, and all of these when asked for more. */
export const CARD_HITS = 50;

const NOTHING: Answer = { hits: [], total: 0 };

/**
 * The answer to a selection.
 * @param isAskedFor whether the user has asked for it, by command: nobody else wants to hear of statements that quote nothing
 * of it, and only have its words. The archive gives those where no statement is quoted, and never beside one that is.
 */
async function lookUp(text: string, isAskedFor: boolean, isPrivate: boolean): Promise<Answer> {
  const answer = await askLibrary(isPrivate, (library) => library.lookup(text, { for: "selection", limit: CARD_HITS }));
  return isAskedFor || answer.hits[0]?.trace !== "related" ? answer : NOTHING;
}

const once = answerOnce<Answer>(longestMs());

/**
 * The same, once for each selection, however often it is asked for: by its page, by its card, and by either again because the
 * answer was late. A lookup that takes longer than a try may would otherwise begin anew with every try, and never be answered.
 */
export const lookUpOnce = (tab: AskingTab, nonce: string, text: string, isAskedFor: boolean): Promise<Answer> =>
  once(`${tab.id} ${nonce}`, () => lookUp(text, isAskedFor, tab.incognito));

/** The tab in which a selection was made. */
export type AskingTab = Pick<Browser.tabs.Tab, "incognito"> & { readonly id: number };
