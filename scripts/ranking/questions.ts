import type { Query } from "../../archive/align/query";
import { queryOf } from "../../archive/align/query";
import type { Row } from "../../archive/collection";
import { buildIndex } from "../../archive/index/build-index";
import { TextIndex } from "../../archive/index/text-index";
import type { Ranking } from "../../archive/ranking";
import { RANKING, relatedBy, withRows } from "../../archive/ranking";
import { rowsOf, shareOfRows } from "../../archive/retrieve/in-a-row";
import { topUnits } from "../../archive/retrieve/top-units";
import { joinedLetters, lettersIn } from "../../archive/text/letters";
import { passagesOf } from "../../archive/text/passages";
import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import { readJsonLines } from "../read-json-lines";

/** For each question and each of its spellings: 1 / the rank of the first text that answers it, 0 below the tenth. */
export type Ranks = readonly (readonly number[])[];

/** Questions with what ranks the passages for them in any way, by the index alone as the finder uses it. */
export interface Questions {
  /** For each the title of the text that answers it: questions about one article are never both fitted on and judged by. */
  readonly articles: readonly string[];
  readonly ranksBy: (ranking: Ranking) => Ranks;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

/** A question in one spelling, and what is the same in any ranking. */
interface Spelling {
  readonly asked: Query;
  readonly terms: readonly Term[];
  /** For each unit: the share of grams. */
  readonly grams: Float32Array;
  /** By unit: the share of rows, where it has been asked for. */
  readonly rows: Map<number, number>;
}

const DEPTH = 10;
const CANDIDATES = 20;

/** @param folder holds passages.jsonl, questions.jsonl and questions-respelled.jsonl */
export function questionsIn(folder: string): Questions {
  const rows = readJsonLines<Row>(`${folder}/passages.jsonl`);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const units = rows.flatMap((row) => passagesOf(row.text).map((range) => ({ row, text: row.text.slice(...range) })));
  const indices = new Map<number, Uint8Array>();
  const indexFor = (ranking: Ranking) => {
    const indexed = units.map(({ row, text }) => ({ text, about: row.title }));
    const bytes = indices.get(ranking.about) ?? buildIndex(indexed, ranking.about);
    indices.set(ranking.about, bytes);
    return new TextIndex(bytes, ranking);
  };
  const anyIndex = indexFor(RANKING);
  const spellingOf = (text: string): Spelling => {
    const asked = queryOf(text);
    const grams = new Float32Array(units.length);
    const { total } = anyIndex.scoreGrams(asked.letters, grams);
    return { asked, terms: termsOf(text), grams: grams.map((told) => told / (total || 1)), rows: new Map() };
  };
  const respelled = new Map(
    readJsonLines<Line>(`${folder}/questions-respelled.jsonl`).map(({ id, text }) => [id, text]),
  );
  const questions = readJsonLines<Line>(`${folder}/questions.jsonl`).map(({ id, text, relevant }) => {
    const article = rowOf.get(relevant[0] ?? "")?.title || relevant[0] || id;
    return { article, relevant, spellings: [text, respelled.get(id) ?? text].map(spellingOf) };
  });
  const words = new Float32Array(units.length);
  const rankOf = (spelling: Spelling, relevant: readonly string[], ranking: Ranking, index: TextIndex): number => {
    const { asked, terms, grams } = spelling;
    const most = index.scoreWords(terms, words.fill(0)) || 1;
    const related = grams.map((share, unit) => relatedBy(ranking, (words[unit] as number) / most, share));
    const wanted = rowsOf(asked, terms);
    const best = new Map<string, number>();
    for (const unit of topUnits(related, CANDIDATES)) {
      const { row, text } = units[unit] as (typeof units)[number];
      const share = spelling.rows.get(unit) ?? shareOfRows(wanted, () => joinedLetters(lettersIn(text)));
      spelling.rows.set(unit, share);
      best.set(row.id, Math.max(best.get(row.id) ?? 0, withRows(ranking, related[unit] as number, share)));
    }
    const ranked = [...best].sort((a, b) => b[1] - a[1]).slice(0, DEPTH);
    const rank = ranked.findIndex(([id]) => relevant.includes(id));
    return rank < 0 ? 0 : 1 / (rank + 1);
  };
  const ranksBy = (ranking: Ranking): Ranks => {
    const index = indexFor(ranking);
    return questions.map(({ spellings, relevant }) => spellings.map((it) => rankOf(it, relevant, ranking, index)));
  };
  return { articles: questions.map(({ article }) => article), ranksBy };
}
