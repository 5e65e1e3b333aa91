import type { QuotedStatement } from "../../messages/scan";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { sharePercent } from "../share";

/** How much of a sentence of a page a statement has, where the rest is of others. */
export const shareOfSentence = (quoted: Pick<QuotedStatement, "alignment">): string =>
  i18n.t("scan.part", [formatNumber(sharePercent(quoted))]);
