import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A text of the archive under test. */
export interface PassageRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Something to look up, and the passages that answer it; none for a text that no passage says. */
export interface QueryRow {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

/** A span of a passage, made noisy as `level` says. */
export interface QuoteRow extends QueryRow {
  readonly level: string;
  /** The span before the noise, as it stands in the passage. */
  readonly clean: string;
  /** Which noise a text of level `none` carries. */
  readonly noise?: string;
}

/** A query `a` that must, or must not, find a text `b`. */
export interface WordPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
  /** `soft`: engines may fairly differ. */
  readonly strength: "must" | "soft";
}

/** A form of a word with its dictionary form, as a treebank gives it. */
export interface LemmaRow {
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, ADJ, PROPN, VERB. */
  readonly upos: string;
}

/** The data is kept beside the project, not in it: its licences are its own. */
export const BENCH_FOLDER = fileURLToPath(new URL("../../../../shared/bench/", import.meta.url));

export class BenchDataMissingError extends Error {
  override readonly name = "BenchDataMissingError";
}

function read(file: string): string {
  const path = BENCH_FOLDER + file;
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new BenchDataMissingError(
    `There is no ${file} in ../shared/bench beside the project; the quality figures are taken on the data kept there.`,
  );
}

const jsonLines = <Row>(file: string): Row[] => {
  const lines = read(file).split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Row);
};

export const readPassages = (): PassageRow[] => jsonLines("passages.jsonl");

export const readQuotes = (file: "quotes" | "quotes-hard"): QuoteRow[] => jsonLines(`${file}.jsonl`);

export const readQuestions = (file: "questions" | "questions-respelled"): QueryRow[] => jsonLines(`${file}.jsonl`);

export const readWordPairs = (): WordPair[] => JSON.parse(read("word-pairs.json")) as WordPair[];

export function readLemmas(): LemmaRow[] {
  const [, ...lines] = read("lemmas.tsv").trimEnd().split("\n");
  return lines.map((line) => {
    const [form = "", lemma = "", upos = ""] = line.split("\t");
    return { form, lemma, upos };
  });
}
