import type { Range } from "../../../archive/types";
import type { Answered } from "./answer";
import type { QuoteRow } from "./bench-data";
import { type Figure, shareOf } from "./figure";

/** Intersection over union of two ranges, 0 to 1. */
export function overlap([start, end]: Range, [otherStart, otherEnd]: Range): number {
  const shared = Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
  return shared / (end - start + otherEnd - otherStart - shared);
}

/** Every place at which a span stands in a text. */
export function placesOf(span: string, text: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) places.push([at, at + span.length]);
  return places;
}

/** How well the first hit says where the quote stands: 0 when it is not the right passage; `null` when that holds the span in another spelling. */
function placeOverlap({ row, found }: Answered<QuoteRow>, texts: ReadonlyMap<string, string>): number | null {
  const [first] = found;
  if (first === undefined || !row.relevant.includes(first.id)) return 0;
  const places = placesOf(row.clean, texts.get(first.id) ?? "");
  if (places.length === 0) return null;
  const { range } = first;
  return range === undefined ? 0 : Math.max(...places.map((place) => overlap(range, place)));
}

/** The least overlap that counts as the same place. */
const ENOUGH = 0.95;

/** Share of quotes whose place is right. */
export function placedRight(answers: readonly Answered<QuoteRow>[], texts: ReadonlyMap<string, string>): Figure {
  const overlaps = answers.map((answer) => placeOverlap(answer, texts)).filter((each) => each !== null);
  return shareOf(overlaps.filter((each) => each >= ENOUGH).length, overlaps.length);
}
