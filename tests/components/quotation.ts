import type { Piece, Range } from "../../archive/types";

type Kind = Piece["kind"];

/** A made-up quotation of a text: what was asked, and how it lies beside the text from offset `from` on. */
export interface Quotation {
  readonly query: string;
  readonly alignment: readonly Piece[];
  /** From the first aligned word of the text to the end of the last. */
  readonly range: Range;
}

/**
 * Reads pairs written `asked|text`, parted by `/`: `فوری|فوری` is the same, `|همه` was dropped, `همه|` added; `~` before a
 * pair says that it is only spelled in another way, `>` before words that they were moved to the end of what was asked.
 */
export function quotation(text: string, from: number, pairs: string): Quotation {
  let query = "";
  let at = from;
  const append = (asked: string): Range => {
    if (query) query += " ";
    query += asked;
    return [query.length - asked.length, query.length];
  };
  const alignment = pairs.split("/").map((pair): Piece => {
    const [asked = "", said = asked] = pair.replace(/^[~>]/, "").split("|");
    const askedRange = asked && !pair.startsWith(">") ? append(asked) : null;
    const start = said ? text.indexOf(said, at) : at;
    if (start < 0) throw new Error(`${said} is not in the text after ${at}`);
    if (said) at = start + said.length;
    return { kind: kindOf(pair, asked, said), asked: askedRange, text: said ? [start, at] : null };
  });
  const said = alignment.flatMap((piece) => (piece.text ? [piece.text] : []));
  const whole = alignment.map((piece) =>
    piece.kind === "moved" && piece.text ? { ...piece, asked: append(text.slice(...piece.text)) } : piece,
  );
  return { query, alignment: whole, range: [said[0]?.[0] ?? from, said.at(-1)?.[1] ?? from] };
}

function kindOf(pair: string, asked: string, said: string): Kind {
  if (pair.startsWith("~")) return "respelled";
  if (pair.startsWith(">")) return "moved";
  if (asked === said) return "same";
  if (!said) return "added";
  return asked ? "changed" : "dropped";
}
