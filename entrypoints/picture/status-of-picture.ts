import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { PictureState } from "./looking";

/** What has become of a picture, in a sentence or two. Nobody is told each line: a screen reader has no use for that. */
export function statusOfPicture(state: PictureState, isRefused: boolean): string {
  switch (state.kind) {
    case "none":
      return i18n.t(isRefused ? "picture.refused" : "picture.none");
    case "reading":
      return i18n.t("picture.reading");
    case "cancelled":
      return i18n.t("picture.cancelled");
    case "failed":
      return state.why;
    case "read":
      return i18n.t("picture.asking");
    case "answered": {
      if (state.readability === "nothing") return i18n.t("picture.nothing");
      const { length } = state.found;
      const found = length > 0 ? i18n.t("picture.found", length, [formatNumber(length)]) : i18n.t("picture.notFound");
      if (state.readability === "good") return found;
      return `${found} ${i18n.t(state.readability === "small" ? "picture.small" : "picture.doubtful")}`;
    }
  }
}
