import * as v from "valibot";
import { MAX_FITTED } from "./fitted";

/** What to search for: a query that a user has typed, or words that they have selected, which stand as they are. */
export const HandedQuery = v.object({ query: v.pipe(v.string(), v.maxLength(MAX_FITTED)), isTyped: v.boolean() });
export type HandedQuery = v.InferOutput<typeof HandedQuery>;

/** What a menu, a key, the address bar or the popup hands to a page that answers: what was asked, or a tab to scan. */
export const Handed = v.union([HandedQuery, v.object({ scan: v.pipe(v.number(), v.integer()) })]);
export type Handed = v.InferOutput<typeof Handed>;
