import type { StatementKind } from "../../../archive/types";
import type { Basis, Draft, ProposedDate } from "../../../imports/types";

/** What is said of a document, beside its text. What is not known is empty. */
export interface Facts {
  readonly title: string;
  readonly issuer: string;
  readonly kind: StatementKind | "";
  readonly date: DateFact | null;
}

export type Field = keyof Facts;

/** The order in which they stand in the table. */
export const FIELDS: readonly Field[] = ["title", "issuer", "kind", "date"];

/** A date as it is said, and as an ISO day, month or year. */
export interface DateFact extends Pick<ProposedDate, "printed" | "jalali" | "isOrderAssumed"> {
  readonly value: string;
}

/** Where each fact is from: `by-hand` is what the user has written here. */
export type Bases = Readonly<Partial<Record<Field, Basis | "by-hand">>>;

/** What a draft proposes. */
export function proposedIn({ title, issuer, kind, date }: Draft): { facts: Facts; bases: Bases } {
  return {
    facts: {
      title: title.value,
      issuer: issuer?.value ?? "",
      kind: kind?.value ?? "",
      date: date ? factOf(date) : null,
    },
    bases: {
      title: title.basis,
      ...(issuer && { issuer: issuer.basis }),
      ...(kind && { kind: kind.basis }),
      ...(date && { date: date.basis }),
    },
  };
}

/** A date without where it is from. */
export const factOf = ({ value, printed, jalali, isOrderAssumed }: ProposedDate): DateFact => ({
  value,
  printed,
  ...(jalali !== undefined && { jalali }),
  ...(isOrderAssumed && { isOrderAssumed }),
});
