import { foldText } from "../../persian/fold";
import type { Line } from "./line";
import { WHY } from "./why";

/** ۳، - ۳ -، صفحهٔ ۳ از ۱۰، Page 3 of 10، 3/10. */
const PAGE_NUMBER =
  /^[-–—\s]*(?<said>صفحه\s?[یٔ]?|page|p\.)?\s*(?<number>\d{1,4})(?:\s*(?:از|of|\/)\s*\d{1,4})?[-–—\s]*$/i;

/** What pages of the web say around a text, folded. */
const WEB = new Set(
  [
    "نظرات مسدود است",
    "دیدگاه‌ها بسته است",
    "اشتراک‌گذاری",
    "به اشتراک بگذارید",
    "ارسال به دوستان",
    "نسخه چاپی",
    "چاپ",
    "بازگشت به صفحه اول",
    "بازگشت به بالا",
    "صفحه اصلی",
    "مطالب مرتبط",
    "مطالب مشابه",
    "بیشتر بخوانید",
    "home",
    "share",
    "tweet",
    "print",
    "share this:",
    "like this:",
    "like loading...",
    "comments are closed.",
    "related posts",
    "read more",
  ].map((line) => foldText(line)),
);

/** A number alone may be part of a text; this many in a row, each one more than the last, are those of pages. */
const PAGES_IN_A_ROW = 3;
/** A running head stands at an end of its page, in at least so many of them, and this share of all. */
const HEADS = 3;
const SHARE_OF_PAGES = 0.5;

/** The same lines, those that are furniture of pages marked as such. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines);
  return lines.map((line, index) => {
    if (line.why !== undefined || line.text.trim() === "") return line;
    if (numbers.has(index)) return { ...line, why: WHY.pageNumber };
    if (heads.has(index)) return { ...line, why: WHY.runningHead };
    return isOfWeb(line.text) ? { ...line, why: WHY.web } : line;
  });
}

/** Whether a line is one of those that pages of the web have around a text. */
export const isOfWeb = (line: string): boolean => line.length < 60 && WEB.has(foldText(line).trim());

function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let row: { readonly index: number; readonly number: number }[] = [];
  const close = () => {
    if (row.length >= PAGES_IN_A_ROW) for (const { index } of row) found.add(index);
    row = [];
  };
  lines.forEach(({ text }, index) => {
    if (text.length > 40) return;
    const { said, number } = PAGE_NUMBER.exec(foldText(text))?.groups ?? {};
    if (number === undefined) return;
    if (said) found.add(index);
    const last = row.at(-1);
    if (last && Number(number) !== last.number + 1) close();
    row.push({ index, number: Number(number) });
  });
  close();
  for (const index of numbersOfPages(lines)) found.add(index);
  return found;
}

/** Of two pages or more, numbers at the same distance from the place of their page. */
function numbersOfPages(lines: readonly Line[]): readonly number[] {
  const pages = pagesOf(lines);
  const distances = new Map<number, number[]>();
  for (const [at, page] of pages.entries()) {
    for (const index of new Set([page[0], page.at(-1)])) {
      const { number } = PAGE_NUMBER.exec(foldText(lines[index ?? -1]?.text ?? ""))?.groups ?? {};
      if (index === undefined || number === undefined) continue;
      const distance = Number(number) - at;
      distances.set(distance, [...(distances.get(distance) ?? []), index]);
    }
  }
  return [...distances.values()].filter(({ length }) => length >= 2 && length >= SHARE_OF_PAGES * pages.length).flat();
}

/** First and last lines that pages have in common, digits aside; of those that are left, once more. */
function runningHeads(lines: readonly Line[]): Set<number> {
  const pages = pagesOf(lines);
  const found = sharedEnds(lines, pages);
  if (found.size > 0) for (const second of sharedEnds(lines, pages, found)) found.add(second);
  return found;
}

/** The written lines of each page. */
function pagesOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  lines.forEach(({ text, isPageStart }, index) => {
    if (isPageStart) pages.push([]);
    if (text.trim() !== "") pages.at(-1)?.push(index);
  });
  return pages;
}

function sharedEnds(
  lines: readonly Line[],
  pages: readonly (readonly number[])[],
  but: ReadonlySet<number> = new Set(),
): Set<number> {
  const places = new Map<string, number[]>();
  for (const page of pages) {
    const left = page.filter((index) => !but.has(index));
    for (const index of new Set([left[0], left.at(-1)])) {
      if (index === undefined) continue;
      const key = foldText(lines[index]?.text ?? "")
        .trim()
        .replace(/\d+/g, "0");
      places.set(key, [...(places.get(key) ?? []), index]);
    }
  }
  // Of two pages both say little; a head of both is one all the same.
  const least = Math.max(2, Math.min(HEADS, pages.length));
  const shared = [...places.values()].filter(
    ({ length }) => length >= least && length >= SHARE_OF_PAGES * pages.length,
  );
  return new Set(shared.flat());
}
