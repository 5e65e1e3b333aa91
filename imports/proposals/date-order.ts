import { foldText } from "../../persian/fold";

/** Two numbers of one or two digits and a year, in an order that the numbers do not tell. */
const NUMBERS = /^\D{0,20}?(?<first>\d{1,2})(?<by>[/.٫-])(?<second>\d{1,2})\k<by>(?<year>\d{4})(?!\d)/;

export type DateOrder = "day-first" | "month-first";

/**
 * In which order a file writes day and month, decided once from all dates that are given to it; `undefined` where nothing
 * tells, `null` where some say one and some the other.
 */
export function dateOrderOf(dates: Iterable<string>): DateOrder | null | undefined {
  let order: DateOrder | undefined;
  for (const date of dates) {
    const told = orderTold(date);
    if (told && order && told !== order) return null;
    order ??= told;
  }
  return order;
}

/** Whether day and month of a date are numbers that could be either. */
export const isAmbiguous = (date: string): boolean => {
  const { first, second } = NUMBERS.exec(foldText(date))?.groups ?? {};
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

/** The order that one date tells by itself: no month is above 12. */
export function orderTold(date: string): DateOrder | undefined {
  const { first, second } = NUMBERS.exec(foldText(date))?.groups ?? {};
  if (first === undefined || Number(first) > 31 || Number(second) > 31) return undefined;
  if (Number(first) > 12 && Number(second) <= 12) return "day-first";
  return Number(second) > 12 && Number(first) <= 12 ? "month-first" : undefined;
}

/** The same date with its day first, as dates are read here. */
export const dayFirst = (date: string): string =>
  foldText(date).replace(/(\d{1,2})([/.٫-])(\d{1,2})(?=\2\d{4}(?!\d))/, "$3$2$1");
