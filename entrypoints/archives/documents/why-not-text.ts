import { MAX_SELECTION } from "../../../messages/limits";
import type { WhyNot } from "../../../messages/requests";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";

/** Why a text is not found, in a sentence. */
export function whyNotText(answer: WhyNot): string {
  switch (answer.why) {
    case "found":
      return i18n.t("whyNot.found", [i18n.t(`trace.${answer.trace}`)]);
    case "cut":
      return i18n.t("whyNot.cut", [formatNumber(MAX_SELECTION)]);
    case "removed":
      return i18n.t("whyNot.removed", [isolated(answer.removal.what), isolated(answer.removal.why)]);
    case "no-text-layer":
      return i18n.t("whyNot.noTextLayer", answer.pages, [formatNumber(answer.pages)]);
    case "spelled-otherwise":
      return i18n.t("whyNot.spelledOtherwise", [formatNumber(Math.round(answer.share * 100))]);
    case "outranked":
      return i18n.t("whyNot.outranked", answer.before, [formatNumber(answer.before)]);
    case "overlooked":
      return i18n.t("whyNot.overlooked");
    case "by-chance":
      return i18n.t("whyNot.byChance");
    case "too-short":
      return i18n.t("whyNot.tooShort");
    case "not-in-it":
      return i18n.t("whyNot.notInIt");
    case "switched-off":
      return i18n.t("whyNot.switchedOff");
    case "no-document":
      return i18n.t("whyNot.noDocument");
    case "outdated":
      return i18n.t("archives.problem.outdated");
  }
}
