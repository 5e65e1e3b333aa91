import { SAME } from "../../archive/align/local-alignment";
import type { Query } from "../../archive/align/query";
import type { Row } from "../../archive/collection";
import type { Finding, Found } from "../../archive/retrieve/finder";
import type { Piece } from "../../archive/types";
import { explainedSigns, isPhrase, scoreOf } from "../../archive/verdict/verdict";

/** Why each candidate of a lookup was called a quotation, or was not: places, alignment, evidence with its weights, verdict. */
export function explain({ query, findings }: Found, rows: readonly Row[]): string {
  const letters = query.letters.codes.length;
  const head = `asked: ${query.words.length} words, ${letters} letters`;
  const compared = findings.filter(({ judged }) => judged);
  const others = findings.length - compared.length;
  return [
    head,
    ...compared.map((finding) => ofCandidate(query, finding, rows[finding.source] as Row)),
    ...(others > 0 ? [`${others} more candidates hold too few letters to be quotations, or were not compared.`] : []),
  ].join("\n\n");
}

function ofCandidate(query: Query, { judged, quotation, score, source }: Finding, row: Row): string {
  if (!judged) return `${row.id}: not compared`;
  const { places, quoted, evidence } = judged;
  const seeds = places.map(
    ({ asked, text, score: letters }) =>
      `  letters ${asked[0]}–${asked[1]} at ${text[0]}–${text[1]}, worth ${letters / SAME}`,
  );
  const pieces = quoted.pieces.map((piece) => `  ${ofPiece(piece, query.text, row.text)}`);
  const signs = explainedSigns(evidence).map(
    ({ name, value, weight }) =>
      `  ${name.padEnd(34)} ${value.toFixed(3)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,
  );
  const sum = scoreOf(evidence);
  const decided = !isPhrase(evidence)
    ? `no quotation: ${evidence.words} words that are the same are no phrase`
    : sum < 0
      ? `no quotation: ${sum.toFixed(2)} is below 0`
      : `${quotation?.trace}: ${sum.toFixed(2)} is not below 0`;
  return [
    `${source + 1}. ${row.id} — ${row.title} (${score.toFixed(4)})`,
    "places",
    ...seeds,
    "alignment",
    ...pieces,
    "evidence",
    ...signs,
    `verdict: ${decided}`,
  ].join("\n");
}

function ofPiece({ kind, asked, text }: Piece, query: string, said: string): string {
  const own = asked ? query.slice(...asked) : "–";
  return kind === "same"
    ? `${kind.padEnd(9)} ${own}`
    : `${kind.padEnd(9)} ${own} | ${text ? said.slice(...text) : "–"}`;
}
