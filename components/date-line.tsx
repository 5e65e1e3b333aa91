import { i18n } from "#i18n";
import type { StatementDate } from "../archive/types";
import { formatDate } from "../persian/dates";
import { uiLanguage } from "./ui-language";

/** A date in both calendars; a badge says when the document itself does not state it. */
export function DateLine({ date }: { date: StatementDate }) {
  const language = uiLanguage();
  return (
    <span class="date">
      <bdi>{formatDate(date, "jalali", language)}</bdi>{" "}
      <span>({<bdi>{formatDate(date, "gregorian", language)}</bdi>})</span>
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
