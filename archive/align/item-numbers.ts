import { numberIn } from "../../persian/digits";
import type { Range } from "../types";
import type { Query } from "./query";
import { type Told, unitsOf } from "./told";

/** The number or letter of an item at the beginning of its line, and what is around it: ۱- , ۲. , (۳) , الف) , but not ۱۲ نفر. */
const ITEM = /(?:^|\n)[^\S\n]*([([]?)[^\S\n]*(\p{N}{1,3}|الف|\p{L})[^\S\n]?([-–—.)\]])(?=\s)/gu;

/** The orders in which items have letters: of the alphabet, and of the numbers that letters stand for. */
const ORDERS = ["الف ب پ ت ث ج چ ح خ د", "الف ب ج د ه و ز ح ط ی"].map((order) => order.split(" "));

/**
 * Pages draw the numbers of a list themselves, leave them out or put their own: of a number that begins an item on one side and
 * is missing on the other nothing is told, and of one that the page has it is told that it is the page's. An item is told by
 * another beside it in the same list; a number that stands alone at the beginning of a line may count what follows.
 */
export function withoutItemNumbers(query: Query, text: string, told: readonly Told[]): Told[] {
  const own = once(() => itemsOf(query.text));
  const others = once(() => itemsOf(text));
  return told.flatMap((it): Told[] => {
    if (it.kind === "dropped" && it.text && isShort(it.text) && others().has(it.text[0])) return [];
    if (it.kind !== "added") return [it];
    const range = unitsOf(query, it.asked);
    return [isShort(range) && own().has(range[0]) ? { ...it, kind: "foreign" } : it];
  });
}

/** No number of an item is longer, in UTF-16 units. */
const isShort = ([from, to]: Range): boolean => to - from <= 3;

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Where the numbers of items stand, in UTF-16 units. */
function itemsOf(text: string): ReadonlySet<number> {
  const found = Array.from(text.matchAll(ITEM), (match) => {
    const [whole, open = "", number = "", close = ""] = match;
    const places = placesOf(number);
    return {
      at: match.index + whole.lastIndexOf(number),
      nameAt: (by: number) => places.map(nameOf(open + close, by)),
    };
  });
  const names = new Set(found.flatMap(({ nameAt }) => nameAt(0)));
  const isInList = ({ nameAt }: (typeof found)[number]) =>
    [...nameAt(-1), ...nameAt(1)].some((name) => names.has(name));
  return new Set(found.filter(isInList).map(({ at }) => at));
}

/** A place in a list: one of its orders, and which of it. */
type Place = readonly [order: number, at: number];

/** What an item is called that stands so many behind another in a list of the same form. */
const nameOf =
  (form: string, by: number) =>
  ([order, at]: Place): string =>
    `${form} ${order} ${at + by}`;

/** The place of a number among numbers, or of a letter in each order that has it. */
function placesOf(number: string): readonly Place[] {
  const value = numberIn(number);
  if (!Number.isNaN(value)) return [[-1, value]];
  return ORDERS.flatMap((order, of): readonly Place[] => (order.includes(number) ? [[of, order.indexOf(number)]] : []));
}
