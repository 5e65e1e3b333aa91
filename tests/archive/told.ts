import { Collection } from "../../archive/collection";
import type { Piece } from "../../archive/types";

/** What is not the same: how, the words asked, and those of the text. */
export type Change = readonly [kind: Piece["kind"], asked: string | null, text: string | null];

/** What the first hit of a lookup says of a query, and what of it is not the same in any spelling. */
export function toldAmong(rows: Collection, query: string) {
  const [hit] = rows.lookup(query, 1);
  const changes = hit?.alignment.filter(({ kind }) => kind !== "same" && kind !== "respelled") ?? [];
  return {
    trace: hit?.trace,
    changes: changes.map(
      ({ kind, asked, text }): Change => [
        kind,
        asked && query.slice(...asked),
        text && (hit?.row.text.slice(...text) ?? null),
      ],
    ),
  };
}

/** The same of one text. */
export const toldOf = (query: string, text: string) =>
  toldAmong(new Collection([{ id: "text", title: "", text }]), query);

/** The same without the words of others. */
export function withoutForeign<T extends { readonly changes: readonly Change[] }>({ changes, ...others }: T) {
  return { ...others, changes: changes.filter(([kind]) => kind !== "foreign") };
}
