import * as v from "valibot";
import { MAX_QUERY } from "./limits";

/** What a menu, a key, the address bar or the popup hands to a page that answers: a query, or a tab to scan. */
export const Handed = v.union([
  v.object({ query: v.pipe(v.string(), v.maxLength(MAX_QUERY)) }),
  v.object({ scan: v.pipe(v.number(), v.integer()) }),
]);
export type Handed = v.InferOutput<typeof Handed>;
