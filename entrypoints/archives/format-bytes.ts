import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";

const STEP = 1000;

/** A number of bytes as browsers tell them, in thousands and millions. */
export function formatBytes(bytes: number): string {
  if (bytes < STEP * STEP) return i18n.t("archives.kilobytes", [formatNumber(Math.ceil(bytes / STEP))]);
  return i18n.t("archives.megabytes", [formatNumber(Math.round(bytes / STEP / STEP / 0.1) / 10)]);
}
