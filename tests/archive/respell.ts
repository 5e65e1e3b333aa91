/** Ways in which a page may spell what a statement spells otherwise. Each keeps the words. */
export const RESPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  "Arabic letters": (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك"),
  "Arabic-Indic digits": (text) => text.replace(/[۰-۹]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x90)),
  "Latin digits": (text) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
  "affixes joined": (text) => affixes(text, ""),
  "affixes by ZWNJ": (text) => affixes(text, "\u200C"),
  // Two numbers with nothing between them are another one, and ما در is another word.
  "no spaces": (text) => text.replace(/(?!(?<=(?<!\p{L})ما)\s+در(?!\p{L}))(?:(?<![0-9۰-۹])\s+|\s+(?![0-9۰-۹]))/gu, ""),
  harakat: (text) => text.replace(/([بتسمنک])/g, "$1\u064E"),
  tatweel: (text) => text.replace(/([بتسمن])(?=\p{L})/gu, "$1\u0640"),
  "bidi marks": (text) => text.replaceAll(" ", " \u200F"),
  "line wraps": (text) => text.replaceAll(" ", "\r\n"),
};

function affixes(text: string, joint: string): string {
  return text
    .replace(/ (ها|های|هایی|تر|ترین|ایم|اند)(?=\s|$)/g, `${joint}$1`)
    .replace(/(^|\s)(ن?می) /g, `$1$2${joint}`);
}
