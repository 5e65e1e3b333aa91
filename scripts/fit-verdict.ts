import { readFileSync } from "node:fs";
import type { Row } from "../archive/collection";
import { Finder } from "../archive/find/finder";
import { buildIndex } from "../archive/index/build-index";
import { TextIndex } from "../archive/index/text-index";
import { passagesOf } from "../archive/text/passages";

/**
 * Where the constants of `archive/trace/verdict.ts` come from: `npx tsx scripts/fit-verdict.ts FOLDER`, with FOLDER
 * holding passages.jsonl, quotes.jsonl and quotes-hard.jsonl. Prints, for a grid of bounds, the best on four fifths of
 * the queries with its figures on the fifth, and then for each kind the queries nearest to the bound chosen on all.
 */
interface Query {
  readonly id: string;
  readonly text: string;
  readonly level: string;
  readonly noise?: string;
  readonly relevant: readonly string[];
}

/** A query's best alignment: its letters, of how many asked; whether it is rightly called a quotation. */
interface Case {
  readonly kind: string;
  readonly isNone: boolean;
  readonly letters: number;
  readonly best: number;
  readonly hasEllipsis: boolean;
  readonly fold: number;
}

type Bound = readonly [shareOfShort: number, letters: number, shareOfLong: number, withEllipsis: number];

const FOLDS = 5;
const PART = 44;
/** Half of what is allowed, since other data will be judged: 1 % of plain chance selections, 5 % of hard ones. */
const FALSE_CALLS = { plain: 0.005, hard: 0.025 };

const read = <T>(file: string) =>
  readFileSync(`${process.argv[2]}/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

function casesOf(rows: readonly Row[]): Case[] {
  const units = rows.map(({ text }) => passagesOf(text));
  const indexed = rows.flatMap(({ text, title }, i) =>
    (units[i] ?? []).map((it) => ({ text: text.slice(...it), about: title })),
  );
  const sources = rows.map(({ text }, i) => ({ text, units: units[i] ?? [] }));
  const finder = new Finder(sources, new TextIndex(buildIndex(indexed)));
  const files = ["quotes.jsonl", "quotes-hard.jsonl"].map((file) => read<Query>(file));
  return files.flatMap((queries, hard) =>
    queries.flatMap(({ text, level, noise, relevant }, at): Case[] => {
      const { asked, findings } = finder.find(text);
      const [top] = [...findings].sort((a, b) => b.alignment.best - a.alignment.best);
      const isNone = level === "none";
      if (!top || (!isNone && !relevant.includes(rows[top.source]?.id ?? ""))) return [];
      const kind = isNone ? `none ${hard ? noise : "plain"}` : level;
      const hasEllipsis = /…|\.{3}/.test(text);
      const letters = asked.letters.codes.length;
      return [{ kind, isNone, letters, best: top.alignment.best, hasEllipsis, fold: at % FOLDS }];
    }),
  );
}

/** Above 1, it is called a quotation. */
function closeness({ letters, best, hasEllipsis }: Case, [short, least, long, ellipsis]: Bound): number {
  return best / (Math.min(short * letters, least + long * letters, PART) * (hasEllipsis ? ellipsis : 1));
}

function sharesCalled(cases: readonly Case[], bound: Bound): Map<string, number> {
  const counts = new Map<string, [called: number, all: number]>();
  for (const it of cases) {
    const [called, all] = counts.get(it.kind) ?? [0, 0];
    counts.set(it.kind, [called + (closeness(it, bound) >= 1 ? 1 : 0), all + 1]);
  }
  return new Map([...counts].map(([kind, [called, all]]) => [kind, called / all]));
}

function loss(called: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [kind, share] of called) {
    if (!kind.startsWith("none")) sum += 1 - share;
    else sum += 20 * Math.max(0, share - (kind === "none plain" ? FALSE_CALLS.plain : FALSE_CALLS.hard));
  }
  return sum;
}

function bestBound(cases: readonly Case[]): Bound {
  let best: Bound = [0, 0, 0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const short of range(0.7, 0.91, 0.03)) {
    for (const letters of range(7, 15, 0.4)) {
      for (const long of range(0.1, 0.28, 0.02)) {
        for (const ellipsis of [0.7, 0.78, 0.86, 1]) {
          const bound: Bound = [short, letters, long, ellipsis];
          const found = loss(sharesCalled(cases, bound));
          if (found < least) [least, best] = [found, bound];
        }
      }
    }
  }
  return best;
}

const printed = (called: ReadonlyMap<string, number>) =>
  [...called].map(([kind, share]) => `${kind} ${share.toFixed(3)}`).join(", ");

const cases = casesOf(read<Row>("passages.jsonl"));
for (let fold = 0; fold < FOLDS; fold++) {
  const bound = bestBound(cases.filter((it) => it.fold !== fold));
  console.log(
    bound.map((it) => it.toFixed(2)).join(" "),
    printed(
      sharesCalled(
        cases.filter((it) => it.fold === fold),
        bound,
      ),
    ),
  );
}
const chosen = bestBound(cases);
console.log("all", chosen.map((it) => it.toFixed(2)).join(" "), printed(sharesCalled(cases, chosen)));
