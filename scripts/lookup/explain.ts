import { SAME } from "../../archive/align/local-alignment";
import type { Query } from "../../archive/align/query";
import type { Row } from "../../archive/collection";
import { weighed } from "../../archive/explain/weighed";
import type { WhyNot } from "../../archive/explain/why-not";
import type { Finding, Found } from "../../archive/retrieve/finder";
import type { Piece } from "../../archive/types";

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

/** The same of one text alone, and why what is asked is not found in it, if it is not. */
export function explainOf(query: Query, finding: Finding, row: Row, answer: WhyNot): string {
  const { why, ...more } = answer;
  const about = Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : "";
  return [`${row.id}: ${why}${about}`, ofCandidate(query, finding, row)].join("\n\n");
}

function ofCandidate(query: Query, { judged, quotation, score, source }: Finding, row: Row): string {
  if (!judged) return `${row.id}: not compared`;
  const { places, quoted, evidence } = judged;
  const seeds = places.map(
    ({ asked, text, score: letters }) =>
      `  letters ${asked[0]}–${asked[1]} at ${text[0]}–${text[1]}, worth ${letters / SAME}`,
  );
  const pieces = quoted.pieces.map((piece) => `  ${ofPiece(piece, query.text, row.text)}`);
  const { signs: weights, sum, decided } = weighed(judged);
  const signs = weights.map(
    ({ name, value, weight }) =>
      `  ${name.padEnd(34)} ${value.toFixed(3)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,
  );
  const verdict = {
    phrase: `no quotation: ${evidence.words} words that are the same are no phrase`,
    sum: `no quotation: ${sum.toFixed(2)} is below 0`,
    quotation: `${quotation?.trace}: ${sum.toFixed(2)} is not below 0`,
  }[decided];
  return [
    `${source + 1}. ${row.id} — ${row.title} (${score.toFixed(4)})`,
    "places",
    ...seeds,
    "alignment",
    ...pieces,
    "evidence",
    ...signs,
    `verdict: ${verdict}`,
  ].join("\n");
}

function ofPiece({ kind, asked, text }: Piece, query: string, said: string): string {
  const own = asked ? query.slice(...asked) : "–";
  return kind === "same"
    ? `${kind.padEnd(9)} ${own}`
    : `${kind.padEnd(9)} ${own} | ${text ? said.slice(...text) : "–"}`;
}
