import type { StatementDate } from "../archive/types";
import { i18n } from "../words/i18n";
import { writtenDate } from "../words/writing";

/** A date in the calendars of the user's choice; a badge says when the document itself does not state it. */
export function DateLine({ date }: { date: StatementDate }) {
  const [first, second] = writtenDate(date);
  return (
    <span class="date">
      <bdi>{first}</bdi>
      {second && (
        <>
          {" "}
          <span>
            (<bdi>{second}</bdi>)
          </span>
        </>
      )}
      {date.inferred && (
        <>
          {" "}
          <span class="inferred" title={date.basis}>
            {i18n.t("date.inferred")}
          </span>
        </>
      )}
    </span>
  );
}
