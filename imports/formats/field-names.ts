import { foldText } from "../../persian/fold";
import type { Field } from "../types";

/** What people and programs call these, folded; the best name of each first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    "text",
    "body",
    "fulltext",
    "متن",
    "متن بیانیه",
    "متن کامل",
    "content",
    "contents",
    "محتوا",
    "message",
    "description",
    "passage",
    "شرح",
  ],
  title: ["title", "عنوان", "headline", "subject", "تیتر", "موضوع", "name"],
  issuer: [
    "issuer",
    "صادرکننده",
    "صادر کننده",
    "organization",
    "organisation",
    "سازمان",
    "نهاد",
    "author",
    "authors",
    "نویسنده",
    "publisher",
    "ناشر",
    "creator",
    "امضا",
  ],
  kind: ["kind", "نوع", "type", "category", "گونه"],
  date: [
    "date",
    "تاریخ",
    "issued",
    "published",
    "publishedat",
    "publishdate",
    "pubdate",
    "تاریخ انتشار",
    "تاریخ صدور",
    "datetime",
    "created",
    "createdat",
    "timestamp",
    "year",
    "سال",
  ],
  source: ["source", "url", "link", "address", "نشانی", "لینک", "منبع", "permalink"],
  place: ["place", "location", "مکان", "محل", "city", "شهر"],
};

const plain = (name: string) => foldText(name).replaceAll("\u200C", " ").trim();
/** publishedAt, published_at and Published-At are one. */
const bare = (name: string) => plain(name).replace(/[\s_.-]+/g, "");

const ranks = new Map<string, readonly [Field, number]>(
  (Object.entries(NAMES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name, rank) => [bare(name), [field, rank]] as const),
  ),
);

/** What a column or field of this name holds. */
export const fieldOf = (name: string): Field | undefined => ranks.get(bare(name))?.[0];

/** For each field the column with the best of its names. */
export function fieldsAmong(names: readonly string[]): Partial<Record<Field, string>> {
  const best: Partial<Record<Field, string>> = {};
  const rankOf = new Map<Field, number>();
  for (const name of names) {
    const [field, rank] = ranks.get(bare(name)) ?? [];
    if (field === undefined || rank === undefined || rank >= (rankOf.get(field) ?? Number.POSITIVE_INFINITY)) continue;
    rankOf.set(field, rank);
    best[field] = name;
  }
  return best;
}
