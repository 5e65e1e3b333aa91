import type { ReportWords } from "../../citing/page-report";
import { tableWords } from "../../components/cite/table-words";
import { i18n } from "../../words/i18n";

/** What a report says in the user's language. */
export const reportWords = (): ReportWords => ({
  heading: i18n.t("report.title"),
  page: i18n.t("report.page"),
  address: i18n.t("report.address"),
  checked: i18n.t("sheet.checked"),
  traces: tableWords().traces,
  written: i18n.t("report.written"),
  text: i18n.t("report.text"),
  share: i18n.t("report.share"),
  difference: i18n.t("report.difference"),
  source: i18n.t("report.source"),
});
