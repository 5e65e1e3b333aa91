/** The bytes of each letter: where none joins it behind, and where one does. Those of ع, غ and ه differ before and within. */
const BYTES: Readonly<Record<string, readonly [ending: number, joining?: number]>> = {
  ...{ "۰": [0x80], "۱": [0x81], "۲": [0x82], "۳": [0x83], "۴": [0x84], "۵": [0x85], "۶": [0x86], "۷": [0x87] },
  ...{ "۸": [0x88], "۹": [0x89], "،": [0x8a], "؟": [0x8c], آ: [0x8d], ئ: [0xfc, 0x8e], ء: [0x8f], ا: [0x90] },
  ...{ ب: [0x92, 0x93], پ: [0x94, 0x95], ت: [0x96, 0x97], ث: [0x98, 0x99], ج: [0x9a, 0x9b], چ: [0x9c, 0x9d] },
  ...{ ح: [0x9e, 0x9f], خ: [0xa0, 0xa1], د: [0xa2], ذ: [0xa3], ر: [0xa4], ز: [0xa5], ژ: [0xa6], س: [0xa7, 0xa8] },
  ...{ ش: [0xa9, 0xaa], ص: [0xab, 0xac], ض: [0xad, 0xae], ط: [0xaf, 0xaf], ظ: [0xe0, 0xe0], ع: [0xe1, 0xe4] },
  ...{ غ: [0xe5, 0xe8], ف: [0xe9, 0xea], ق: [0xeb, 0xec], ک: [0xed, 0xee], گ: [0xef, 0xf0], ل: [0xf1, 0xf3] },
  ...{ م: [0xf4, 0xf5], ن: [0xf6, 0xf7], و: [0xf8], ه: [0xf9, 0xfb], ی: [0xfc, 0xfe] },
};
const MIRRORED: Readonly<Record<string, string>> = { "(": ")", ")": "(" };
const ZWNJ = "\u200C";

/**
 * A text of Persian letters, digits and ASCII as it was kept under DOS: each line as it stands on the screen, from the left,
 * and nothing for a ZWNJ but that the letter before it ends.
 * @throws for a letter that it has no byte for
 */
export const inIranSystem = (text: string): Uint8Array =>
  Uint8Array.from(text.split("\n").flatMap((line, at) => (at > 0 ? [10, ...bytesOf(line)] : bytesOf(line))));

function bytesOf(line: string): number[] {
  const runs = line.match(/[A-Za-z0-9۰-۹]+(?:[./:][A-Za-z0-9۰-۹]+)*|./gu) ?? [];
  const bytes = runs.map((run, at) =>
    run === ZWNJ ? [] : Array.from(run, (sign) => byteOf(sign, run.length === 1 ? runs[at + 1] : undefined)),
  );
  return bytes.reverse().flat();
}

function byteOf(sign: string, next: string | undefined): number {
  const [ending, joining = ending] = BYTES[sign] ?? [(MIRRORED[sign] ?? sign).charCodeAt(0)];
  if (ending > 0xff) throw new Error(`Iran System has no ${sign}`);
  return next !== undefined && /\p{L}/u.test(next) ? joining : ending;
}
