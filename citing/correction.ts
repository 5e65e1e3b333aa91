import { withEllipses } from "../archive/text/with-ellipses";
import { amongLatin } from "./among-latin";
import type { Citable } from "./citable";
import type { CitingLanguage, CitingStyle } from "./citing-style";
import { oneLine } from "./field-text";
import type { Flavours } from "./flavours";
import { escapeHtml } from "./html";
import { plain } from "./plain";
import { sourceParagraph } from "./source-paragraph";

/** What a quotation did to words of the statement: neighbouring words that share one fate, in their original spelling. */
export interface Difference {
  readonly kind: "changed" | "dropped" | "added" | "moved";
  /** The words as they were quoted; `null` for words that were dropped. */
  readonly asked: string | null;
  /** The statement's words; `null` for words that were added or moved. */
  readonly text: string | null;
}

/** What there is to say of a quotation with changes. */
export interface Correction {
  /** The quotation as it was found elsewhere. */
  readonly written: string;
  /** The statement and its own sentences. */
  readonly citable: Citable;
  /** Never empty. */
  readonly differences: readonly Difference[];
}

const WORDS = {
  fa: { written: "نوشته‌اند", text: "در بیانیه", difference: "تفاوت", source: "منبع", semicolon: "؛ " },
  en: { written: "As quoted", text: "In the statement", difference: "Difference", source: "Source", semicolon: "; " },
} as const;

const FATES: Readonly<Record<CitingLanguage, Record<Difference["kind"], string>>> = {
  fa: { changed: "به جای", dropped: "افتاده", added: "افزوده", moved: "جابه‌جا" },
  en: { changed: "instead of", dropped: "left out", added: "added", moved: "moved" },
};

/** More words than these are given by their beginning and their end; in UTF-16 units. */
const LONGEST = 160;

/** What was written, what the statement has, what differs, and the source: what an editor needs to correct a quotation. */
export function correctionNote({ written, citable, differences }: Correction, style: CitingStyle): Flavours {
  const { language } = style;
  const words = WORDS[language];
  const lines = [
    [words.written, quoted(written, language), "fa"],
    [words.text, quoted(citable.excerpt ? withEllipses(citable.excerpt) : "", language), "fa"],
    [words.difference, differencesInWords(differences, language), language],
  ] as const;
  const direction = language === "fa" ? "rtl" : "ltr";
  const rows = lines.map(
    ([name, said, of]) =>
      `<p dir="${direction}" lang="${language}"><b>${escapeHtml(name)}:</b> <span lang="${of}">${escapeHtml(said)}</span></p>`,
  );
  return {
    text: `${lines.map(([name, said]) => `${name}: ${said}`).join("\n")}\n${words.source}: ${plain(citable, style)}`,
    html: rows.join("") + sourceParagraph(citable, style),
  };
}

/** What a quotation changed, as a list in a sentence. */
export const differencesInWords = (differences: readonly Difference[], language: CitingLanguage): string =>
  differences.map((each) => inWords(each, language)).join(WORDS[language].semicolon);

function inWords({ kind, asked, text }: Difference, language: CitingLanguage): string {
  const fate = FATES[language][kind];
  if (kind === "changed") return `${quoted(ends(asked), language)} ${fate} ${quoted(ends(text), language)}`;
  return `${fate}: ${quoted(ends(asked ?? text), language)}`;
}

const quoted = (words: string, language: CitingLanguage): string =>
  `«${language === "en" ? amongLatin(words) : oneLine(words)}»`;

/** The words, or of too many the first and the last, cut between words. */
function ends(words: string | null): string {
  const line = oneLine(words ?? "");
  if (line.length <= LONGEST) return line;
  const [first = ""] = /^.*(?=\s)/su.exec(line.slice(0, LONGEST / 2)) ?? [];
  const [last = ""] = /(?<=\s).*$/su.exec(line.slice(-LONGEST / 2)) ?? [];
  return `${first} […] ${last}`;
}
