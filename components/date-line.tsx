import type { StatementDate } from "../archive/types";
import { i18n } from "../words/i18n";
import { uiLanguage } from "./ui-language";

/** A date in both calendars; a badge says when the document itself does not state it. */
export function DateLine({ date }: { date: StatementDate }) {
  const { jalali, gregorian } = date.written[uiLanguage()];
  return (
    <span class="date">
      <bdi>{jalali}</bdi> <span>({<bdi>{gregorian}</bdi>})</span>
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
