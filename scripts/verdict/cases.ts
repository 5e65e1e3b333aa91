import type { Row } from "../../archive/collection";
import { buildIndex } from "../../archive/index/build-index";
import { TextIndex } from "../../archive/index/text-index";
import { RANKING } from "../../archive/ranking";
import { Finder } from "../../archive/retrieve/finder";
import { passagesOf } from "../../archive/text/passages";
import type { Evidence } from "../../archive/verdict/evidence";
import { scoreOf } from "../../archive/verdict/verdict";
import { readJsonLines } from "../read-json-lines";
import type { Span } from "./noise";
import { NOISES, PLAIN } from "./noise";
import { pick, randomFrom } from "./random";
import { STOCK_NAMES, STOCK_SENTENCES } from "./stock-sentences";

/** A selection whose best alignment may or may not be called a quotation. */
export interface Case {
  /** Which archive was asked. */
  readonly set: string;
  readonly kind: string;
  /** No text of the archive says it. */
  readonly isChance: boolean;
  readonly evidence: Evidence | undefined;
  readonly text: string;
}

interface Query {
  readonly text: string;
  readonly level: string;
  readonly noise?: string;
  readonly relevant: readonly string[];
}

const SEED = 7;

/** The likeliest quotation of a text in an archive; undefined where there is none, or it is another than the right one. */
function asking(rows: readonly Row[]) {
  const units = rows.map(({ text }) => passagesOf(text));
  const indexed = rows.flatMap(({ text, title }, i) =>
    (units[i] ?? []).map((it) => ({ text: text.slice(...it), about: title })),
  );
  const sources = rows.map(({ text }, i) => ({ text, units: units[i] ?? [] }));
  // The weights in use would leave out what other weights may call.
  const finder = new Finder(sources, new TextIndex(buildIndex(indexed)), RANKING, () => true);
  return (text: string, relevant: readonly string[]): Evidence | undefined => {
    const judged = finder.find(text).findings.flatMap(({ source, judged }) => (judged ? { source, ...judged } : []));
    const [top] = judged.sort((a, b) => scoreOf(b.evidence) - scoreOf(a.evidence));
    const isRight = top && (relevant.length === 0 || relevant.includes(rows[top.source]?.id ?? ""));
    return isRight ? top.evidence : undefined;
  };
}

/** The quotations of the development data, and the selections there that nothing says. */
export function givenCases(folder: string): Case[] {
  const ask = asking(readJsonLines<Row>(`${folder}/passages.jsonl`));
  return ["quotes", "quotes-hard"].flatMap((file) =>
    readJsonLines<Query>(`${folder}/${file}.jsonl`).map(({ text, level, noise = level, relevant }): Case => {
      const isChance = level === "none";
      const kind = isChance && PLAIN.has(noise) ? "plain" : noise;
      return { set: "given", kind: isChance ? kind : level, isChance, evidence: ask(text, relevant), text };
    }),
  );
}

/**
 * Quotations that we damage ourselves, as many of each kind as wanted, and as many chance selections: an archive of news
 * is asked for words of encyclopedias and textbooks, and the other way round.
 */
export function madeCases(folder: string, ofEach: number): Case[] {
  const rows = readJsonLines<Row>(`${folder}/passages.jsonl`);
  const isNews = ({ id }: Row) => id.startsWith("perdt");
  const [news, others] = [rows.filter(isNews), rows.filter((row) => !isNews(row))];
  const words = rows.flatMap(({ text }) => text.split(/\s+/).filter((word) => /^\p{L}+$/u.test(word)));
  return [...casesIn("news", news, others, words, ofEach), ...casesIn("others", others, news, words, ofEach)];
}

/**
 * The same for a few statements of one register that share turns of phrase: each is quoted, and asked for in the others,
 * sentence by sentence and in windows.
 */
export function registerCases(statements: readonly Row[], folder: string, ofEach: number): Case[] {
  const rows = readJsonLines<Row>(`${folder}/passages.jsonl`);
  const words = rows.flatMap(({ text }) => text.split(/\s+/).filter((word) => /^\p{L}+$/u.test(word)));
  const own = casesIn("statements", statements, rows, words, ofEach);
  const unsaid = statements.flatMap(({ id, text }): Case[] => {
    const ask = asking(statements.filter((it) => it.id !== id));
    const elsewhere = statements.filter((it) => it.id !== id).map((it) => it.text.replace(/\s+/g, " "));
    const all = text.split(/\s+/);
    const windows = [6, 8, 12, 20].flatMap((size) =>
      Array.from({ length: Math.max(0, Math.floor((all.length - size) / 4)) }, (_, i) =>
        all.slice(4 * i, 4 * i + size),
      ),
    );
    // What others say word for word is a quotation, or looks like one to anybody.
    const isSaid = (it: readonly string[]) => elsewhere.some((text) => rowIn(it, text) >= Math.min(6, it.length / 2));
    return windows
      .filter((it) => !isSaid(it))
      .map((it) => ({
        set: "register",
        kind: `window of ${it.length}`,
        isChance: true,
        evidence: ask(it.join(" "), []),
        text: it.join(" "),
      }));
  });
  const ask = asking(statements);
  const stock = [...STOCK_SENTENCES, ...STOCK_NAMES].map(
    (text): Case => ({ set: "stock", kind: "sentence", isChance: true, evidence: ask(text, []), text }),
  );
  return [...own, ...unsaid, ...stock];
}

/** The most words in a row that stand in a text. */
function rowIn(words: readonly string[], text: string): number {
  let most = 0;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + most + 1; to <= words.length && text.includes(` ${words.slice(from, to).join(" ")} `); to++)
      most = to - from;
  }
  return most;
}

function casesIn(set: string, own: readonly Row[], foreign: readonly Row[], words: readonly string[], ofEach: number) {
  const random = randomFrom(SEED);
  const ask = asking(own);
  const from = (rows: readonly Row[]) => {
    let id = "";
    const span: Span = (least, most) => {
      const length = least + Math.floor(random() * (most - least + 1));
      for (;;) {
        const row = pick(random, rows);
        const all = row.text.split(/\s+/);
        if (all.length < length) continue;
        const at = Math.floor(random() * (all.length - length + 1));
        id = row.id;
        return all.slice(at, at + length).join(" ");
      }
    };
    return { span, relevant: () => [id] };
  };
  return Object.entries(NOISES).flatMap(([kind, noise]) =>
    Array.from({ length: ofEach }).flatMap((): Case[] => {
      const [said, unsaid] = [from(own), from(foreign)];
      const [quotation, chance] = [noise(said.span, random, words), noise(unsaid.span, random, words)];
      return [
        { set, kind, isChance: false, evidence: ask(quotation, said.relevant()), text: quotation },
        { set, kind: PLAIN.has(kind) ? "plain" : kind, isChance: true, evidence: ask(chance, []), text: chance },
      ];
    }),
  );
}
