import { foldText } from "../../persian/fold";
import type { StatementKind } from "../types";
import type { FilterName } from "./parts";

/** What filters are called, in each language; the first is the one that we write ourselves. */
export const FILTER_NAMES: Readonly<Record<FilterName, { readonly fa: string; readonly en: string }>> = {
  issuer: { fa: "صادرکننده", en: "issuer" },
  date: { fa: "تاریخ", en: "date" },
  kind: { fa: "نوع", en: "kind" },
};

/** What kinds are called in a query. */
export const KIND_NAMES: Readonly<Record<StatementKind, { readonly fa: string; readonly en: string }>> = {
  statement: { fa: "بیانیه", en: "statement" },
  announcement: { fa: "اطلاعیه", en: "announcement" },
  message: { fa: "پیام", en: "message" },
  call: { fa: "فراخوان", en: "call" },
  document: { fa: "سند", en: "document" },
};

/** A name however it is spelled: صادركننده، صادر‌کننده، Issuer. */
export const nameKey = (name: string): string => foldText(name).replace(/\u200C/g, "");

const byKey = <Name extends string>(names: Readonly<Record<Name, { fa: string; en: string }>>) =>
  new Map(
    (Object.entries(names) as [Name, { fa: string; en: string }][]).flatMap(([name, { fa, en }]) => [
      [nameKey(fa), name],
      [nameKey(en), name],
    ]),
  );

/** A name that filters had before: people have written it down. */
const filters = byKey(FILTER_NAMES).set(nameKey("گونه"), "kind");
const kinds = byKey(KIND_NAMES);

/** The filter that a word names, before its colon. */
export const filterNamed = (word: string): FilterName | undefined => filters.get(nameKey(word));

/** The kind that a word names. */
export const kindNamed = (word: string): StatementKind | undefined => kinds.get(nameKey(word));

/** Is it the beginning of a kind's name? */
export const beginsKind = (word: string): boolean => [...kinds.keys()].some((name) => name.startsWith(nameKey(word)));
