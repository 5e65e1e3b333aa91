/**
 * From 0x80: digits, marks and letters in the forms in which they stand in a word, with the frames of code page 437 amid
 * them. Persian was written so under DOS; there is no standard of it, and those who convert it agree on this table.
 */
const UPPER =
  "۰۱۲۳۴۵۶۷۸۹،ـ؟ﺁﺋﺀﺍﺎﺏﺑﭖﭘﺕﺗﺙﺛﺝﺟﭺﭼﺡﺣﺥﺧﺩﺫﺭﺯﮊﺱﺳﺵﺷﺹﺻﺽﺿﻁ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ﻅﻉﻊﻌﻋﻍﻎﻐﻏﻑﻓﻕﻗﮎﮐﮒﮔﻝﻻﻟﻡﻣﻥﻧﻭﻩﻬﻫﯽﯼﯾ\u00A0";

/** A line has what fits on a screen; what goes on for so long is no line, and nobody waits for its end. In characters. */
const LONGEST_LINE = 1 << 16;

/** Forms that a letter follows, and forms of the same letters that none follows but across a ZWNJ. */
const JOINING = /[ﺋﺑﭘﺗﺛﺟﭼﺣﺧﺳﺷﺻﺿﻌﻋﻐﻏﻓﻗﮐﮔﻟﻣﻧﻬﻫﯾ]/;
const ENDING_WITHIN = /[ﺏﭖﺕﺙﺝﭺﺡﺥﺱﺵﺹﺽﻉﻊﻍﻎﻑﻕﮎﮒﻝﻡﻥﻩﯽﯼ](?=[\uFB50-\uFEFC])/g;
const LETTER = /[\uFB50-\uFEFC]/;

/** What is read from the left: numbers, with what parts them, and Latin words in a row. */
const LEFT_TO_RIGHT = /[A-Za-z0-9۰-۹]+(?:(?:[-./:,_@']|(?<=[A-Za-z]) +(?=[A-Za-z]))[A-Za-z0-9۰-۹]+)*/g;

const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
};

/** Reads Iran System, line by line, as `TextDecoder` reads what it knows. */
export class IranSystemDecoder {
  #line = "";

  /** @param options `stream` where more will come */
  decode(bytes: Uint8Array = new Uint8Array(), options: { readonly stream?: boolean } = {}): string {
    const lines = (this.#line + Array.from(bytes, signOf).join("")).split("\n");
    const isGoingOn = options.stream && (lines.at(-1)?.length ?? 0) < LONGEST_LINE;
    this.#line = isGoingOn ? (lines.pop() ?? "") : "";
    const read = lines.map((line) => (line.endsWith("\r") ? `${logical(line.slice(0, -1))}\r` : logical(line)));
    return read.join("\n") + (isGoingOn && lines.length > 0 ? "\n" : "");
  }
}

const signOf = (byte: number): string => (byte < 0x80 ? String.fromCharCode(byte) : (UPPER[byte - 0x80] as string));

/** A line of forms as the letters that it is read as. */
function logical(line: string): string {
  if (!/[^\0-\x7F]/.test(line)) return line;
  const inOrder = isFromTheLeft(line) ? reversed(line) : line;
  return inOrder.replace(ENDING_WITHIN, "$&\u200C").normalize("NFKC");
}

/**
 * Whether a line is kept as it stands on the screen, from the left, as most are: a form that joins stands then behind the
 * letter that follows it.
 */
function isFromTheLeft(line: string): boolean {
  let before = 0;
  let behind = 0;
  for (let at = 0; at < line.length; at++) {
    if (!JOINING.test(line[at] as string)) continue;
    if (LETTER.test(line[at - 1] ?? "")) before++;
    if (LETTER.test(line[at + 1] ?? "")) behind++;
  }
  return before >= behind;
}

const reversed = (line: string): string =>
  Array.from(line, (sign) => MIRRORED[sign] ?? sign)
    .reverse()
    .join("")
    .replace(LEFT_TO_RIGHT, (run) => Array.from(run).reverse().join(""));
