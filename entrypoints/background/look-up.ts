import type { Answer } from "../../archive/types";
import { openArchive } from "./open-archive";

/** A card shows three hits at first, and all of these when asked for more. */
const CARD_HITS = 50;

const NOTHING: Answer = { hits: [], total: 0 };

/**
 * The answer to a selection.
 * @param isAskedFor whether the user has asked for it, by command: nobody else wants to hear of statements that quote nothing
 * of it, and only have its words. The archive gives those where no statement is quoted, and never beside one that is.
 */
export async function lookUp(text: string, isAskedFor: boolean): Promise<Answer> {
  const answer = (await openArchive()).lookup(text, { for: "selection", limit: CARD_HITS });
  return isAskedFor || answer.hits[0]?.trace !== "related" ? answer : NOTHING;
}
