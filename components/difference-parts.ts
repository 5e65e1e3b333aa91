import { inSight } from "../archive/text/in-sight";
import { i18n } from "../words/i18n";
import { isolated } from "../words/isolated";
import { uiDirection } from "../words/ui-language";
import { formatNumber } from "../words/writing";
import type { Run } from "./differences";
import { isGap } from "./gaps";

/** A part of how a difference is told: words of ours, or words of the quotation (`asked`) or the statement (`text`). */
export interface DifferencePart {
  readonly of: "us" | "asked" | "text" | "moved";
  readonly words: string;
}

/** So much of either end of a gap is shown, in words. */
const END_WORDS = 2;

/** One difference, its parts in the order in which they are read: «بایستی» به جای «نبایستی». */
export function differenceParts({ kind, count, asked, text }: Run): DifferencePart[] {
  const us = (words: string): DifferencePart => ({ of: "us", words });
  const others = (of: DifferencePart["of"], words = ""): DifferencePart => ({ of, words: inSight(words) });
  if (kind === "moved") return [us(i18n.t("difference.movedWords")), others("moved", asked?.words)];
  if (!text) return [us(i18n.t("difference.addedWords")), others("asked", asked?.words)];
  if (asked) return [others("asked", asked.words), us(i18n.t("difference.insteadOf")), others("text", text.words)];
  if (!isGap(count, text.range)) return [us(i18n.t("difference.droppedWords")), others("text", text.words)];
  const words = text.words.split(/\s+/);
  return [us(i18n.t("difference.gap", words.length, [formatNumber(words.length)])), others("text", ends(words))];
}

/** The same as a sentence; others' words in guillemets, so that none of them is read as ours. */
export const differenceText = (run: Run): string =>
  differenceParts(run)
    .map(({ of, words }) => (of === "us" ? words : quoted(`«${words}»`)))
    .join(" ");

/** Among English words of ours, each is kept in its own direction and apart from the next. */
const quoted = (words: string): string => (uiDirection() === "rtl" ? words : isolated(words));

const ends = (words: readonly string[]): string =>
  words.length > 2 * END_WORDS
    ? `${words.slice(0, END_WORDS).join(" ")} … ${words.slice(-END_WORDS).join(" ")}`
    : words.join(" ");
