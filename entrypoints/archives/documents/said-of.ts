import type { SaidOf } from "../../../archive/compile/said-otherwise";
import type { StatementFacts } from "../../../archive/types";
import { OF_NO_KIND } from "../../../archive/unknown-facts";
import { dateIn, dateOf } from "../staging/date-of";
import type { Facts } from "../staging/facts";
import type { Correction } from "../staging/staging";

/** What a statement is said to be, as the fields of a row show it. */
export const factsIn = ({ title, issuer, kind, date }: Pick<StatementFacts, keyof SaidOf>): Facts => ({
  title,
  issuer,
  kind: kind === OF_NO_KIND ? "" : kind,
  date: dateIn(date),
});

/** What was written into a field, as a statement has it. */
export function saidOf({ field, value }: Correction): Partial<SaidOf> {
  switch (field) {
    case "title":
    case "issuer":
      return { [field]: value };
    case "kind":
      return { kind: value || OF_NO_KIND };
    case "date":
      return { date: dateOf(value, "by-hand") };
  }
}
