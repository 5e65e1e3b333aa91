/** Everything that turns the order of letters around: embeddings, overrides and isolates, and what ends them. */
export const TURNING = Array.from("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

export const BIDI: readonly string[] = TURNING.flatMap((control) => [
  control,
  `حزب${control}کمونیست`,
  `${control}۱۳۹۶/۱۰/۲۳ moc.elpmaxe`,
  `متن ${control.repeat(3)} (1396) ${control}`,
]);

/** Signs that are not seen. */
export const UNSEEN: readonly string[] = Array.from(
  "\u200B\u200D\u200E\u200F\u2060\u2061\u2064\uFEFF\u00AD\u034F\u061C\u115F\u180E\u3164\uFFA0\u2800\uFE0F",
).flatMap((sign) => [`حزب${sign}کمونیست`, `کمونیست${sign}`, `${sign}par${sign}ty`]);

/** Names that look like another. */
export const LOOK_ALIKES: readonly string[] = [
  "Раrty",
  "pаrty",
  "ѕtate",
  "Ηellas",
  "ΡARTY",
  "ⲢARTY",
  "рarty of Iran",
  "ａｐａ",
  "𝐏𝐚𝐫𝐭𝐲",
  "حزب کمونيست كارگري",
  "حزب کموݩیست",
  "حزب کمونێست",
  "حزبِ کمونیست",
  "حـزب کـمونیست",
  "ﺣﺰﺏ ﻛﻤﻮﻧﻴﺴﺖ",
  "حزب کمونیست ",
  "حزب  کمونیست",
  "حزب\u00A0کمونیست",
  "حزب\u200C\u200Cکمونیست",
  "حزب\u200C کمونیست",
  "حزب۱ حزب١ حزب1",
  "𞸇𞸆𞸁",
];

/** Controls, and what no text may hold. */
export const CONTROLS: readonly string[] = [
  ..."\0\u0001\u0007\b\t\n\v\f\r\u001B\u001C\u001F\u007F\u0080\u0085\u009B\u009F\u2028\u2029\uFFF9\uFFFC\uFFFD\uFFFE\uFFFF\uFDD0",
].map((control) => `حزب${control}کمونیست`);

export const HALVES: readonly string[] = [
  "\uD800",
  "\uDC00",
  "\uDBFFx",
  "x\uDFFF",
  "حزب\uD83Dکمونیست",
  "\uDE00\uD83D",
  "😀\uD83D",
  "\uD83D".repeat(20),
];

/** Many of one sign, or much of what is small. */
export const MANY: readonly string[] = [
  `ک${"\u0651".repeat(300)}`,
  "ﷺ".repeat(60),
  "A".repeat(1500),
  "\u202E".repeat(200),
  "<b>".repeat(300),
  "&lt;".repeat(200),
  " \n".repeat(200),
  "«".repeat(200),
];
