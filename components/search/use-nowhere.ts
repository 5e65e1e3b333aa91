import { useEffect, useState } from "preact/hooks";
import type { SearchAnswer } from "../../archive/query/search";
import { ask } from "../../messages/ask";
import { isCutShort } from "../../messages/fitted";
import { uncut } from "../../messages/uncut";
import { isQuotable } from "../quotation";

/** What would end a phrase, or be read as a sign of a query. */
const QUOTES = /["«»“”„]/g;

/**
 * Whether no statement says a selection: none is quoted, and none has the words side by side. A few words that many texts
 * have are no quotation wherever they stand; of them it must not be said that they stand nowhere, nor of a text of which only
 * the beginning was read. False until it is known.
 * @param selection `undefined` for what was typed
 * @param answer what was found for it in all years; `undefined` until that is known
 */
export function useNowhere(selection: string | undefined, answer: SearchAnswer | undefined): boolean {
  const [nowhere, setNowhere] = useState<string>();
  const text = uncut(selection ?? "").trim();
  const isWhole = selection !== undefined && !isCutShort(selection);
  const isOpen = isWhole && isQuotable(text) && answer !== undefined && answer.traces.related === answer.total;
  useEffect(() => {
    if (!isOpen) return;
    let latest = true;
    ask({ type: "search", query: `«${text.replace(QUOTES, " ")}»`, options: { limit: 1 } }).then(
      ({ total }) => latest && total === 0 && setNowhere(text),
      console.warn,
    );
    return () => {
      latest = false;
    };
  }, [text, isOpen]);
  return isOpen && nowhere === text;
}
