import type { Row } from "../../archive/collection";
import { Finder } from "../../archive/find/finder";
import { buildIndex } from "../../archive/index/build-index";
import { TextIndex } from "../../archive/index/text-index";
import { passagesOf } from "../../archive/text/passages";
import type { Evidence } from "../../archive/trace/evidence";
import { readJsonLines } from "../read-json-lines";
import type { Span } from "./noise";
import { NOISES, PLAIN } from "./noise";
import { pick, randomFrom } from "./random";

/** A selection whose best alignment may or may not be called a quotation. */
export interface Case {
  /** Which archive was asked. */
  readonly set: string;
  readonly kind: string;
  /** No text of the archive says it. */
  readonly isChance: boolean;
  readonly evidence: Evidence;
}

interface Query {
  readonly text: string;
  readonly level: string;
  readonly noise?: string;
  readonly relevant: readonly string[];
}

const SEED = 7;

/** The best alignment of a text in an archive, unless it is another than the right one. */
function asking(rows: readonly Row[]) {
  const units = rows.map(({ text }) => passagesOf(text));
  const indexed = rows.flatMap(({ text, title }, i) =>
    (units[i] ?? []).map((it) => ({ text: text.slice(...it), about: title })),
  );
  const sources = rows.map(({ text }, i) => ({ text, units: units[i] ?? [] }));
  const finder = new Finder(sources, new TextIndex(buildIndex(indexed)));
  return (text: string, relevant: readonly string[]): Evidence | undefined => {
    const [top] = [...finder.find(text).findings].sort((a, b) => b.alignment.best - a.alignment.best);
    const isRight = top && (relevant.length === 0 || relevant.includes(rows[top.source]?.id ?? ""));
    return isRight ? top.evidence : undefined;
  };
}

/** The quotations of the development data, and the selections there that nothing says. */
export function givenCases(folder: string): Case[] {
  const ask = asking(readJsonLines<Row>(`${folder}/passages.jsonl`));
  return ["quotes", "quotes-hard"].flatMap((file) =>
    readJsonLines<Query>(`${folder}/${file}.jsonl`).flatMap(({ text, level, noise = level, relevant }): Case[] => {
      const isChance = level === "none";
      const evidence = ask(text, relevant);
      const kind = isChance && PLAIN.has(noise) ? "plain" : noise;
      return evidence ? [{ set: "given", kind: isChance ? kind : level, isChance, evidence }] : [];
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
      const quotation = ask(noise(said.span, random, words), said.relevant());
      const chance = ask(noise(unsaid.span, random, words), []);
      return [
        ...(quotation ? [{ set, kind, isChance: false, evidence: quotation }] : []),
        ...(chance ? [{ set, kind: PLAIN.has(kind) ? "plain" : kind, isChance: true, evidence: chance }] : []),
      ];
    }),
  );
}
