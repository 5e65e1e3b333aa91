import type { Answered } from "./answer";
import type { QuoteRow } from "./bench-data";
import type { Figure } from "./figure";
import { type Measured, ofLevel, ofNoise } from "./measured";
import { placedRight } from "./overlap";
import { calledRecall, falseCalls, recallAtOne } from "./recall-at-one";
import { recallAbove, type ScoreScale, scoreBound } from "./score-bound";
import { cellOf, NO_FIGURE, type Table } from "./table";

export const QUOTE_LEVELS = ["exact", "orthographic", "ocr", "edited"] as const;
export const HARD_LEVELS = ["short-orth", "hard-ocr", "heavy-edit", "ocr-fragment"] as const;

/** Largest share of texts that no passage says which may be called quotations. */
const QUOTE_FALSE_CALLS = 0.01;
const HARD_FALSE_CALLS = 0.05;

type Answers = readonly Answered<QuoteRow>[];
/** The queries without an answer, by which the bound of a level is set. */
type NoneOf = (answers: Answers, level: string) => Answers;

const allNone: NoneOf = (answers) => ofLevel(answers, "none");

export function quoteTables(all: readonly Measured[]): Table[] {
  const runs = all.map(({ engine, quotes }) => ({ name: engine.name, answers: quotes }));
  return [
    firstTable("Quotations: the right passage first", QUOTE_LEVELS, runs),
    calledTable("Quotations, called so: at most 1 % false calls", QUOTE_LEVELS, runs, allNone, QUOTE_FALSE_CALLS),
  ];
}

export function hardTables(all: readonly Measured[]): Table[] {
  const runs = all.map(({ engine, hard }) => ({ name: engine.name, answers: hard }));
  const title = "Hard quotations, called so: at most 5 % false calls within each kind";
  return [
    firstTable("Hard quotations: the right passage first", HARD_LEVELS, runs),
    calledTable(title, HARD_LEVELS, runs, ofNoise, HARD_FALSE_CALLS),
  ];
}

/** Where the quotation stands, for engines that say where. */
export function placeTable(all: readonly Measured[], texts: ReadonlyMap<string, string>): Table {
  const levels = ["exact", "orthographic", "ocr"];
  const saying = all.filter(({ quotes }) => quotes.some(({ found }) => found[0]?.range !== undefined));
  return {
    title: "Quotations: the place is right",
    note: "The range said and the true one overlap by 95 % or more (intersection over union).",
    columns: levels,
    rows: saying.map(({ engine, quotes }) => ({
      name: engine.name,
      cells: levels.map((level) => cellOf(placedRight(ofLevel(quotes, level), texts))),
    })),
  };
}

interface Run {
  readonly name: string;
  readonly answers: Answers;
}

function firstTable(title: string, levels: readonly string[], runs: readonly Run[]): Table {
  return {
    title,
    note: "",
    columns: levels,
    rows: runs.map(({ name, answers }) => ({
      name,
      cells: levels.map((level) => cellOf(recallAtOne(ofLevel(answers, level)))),
    })),
  };
}

function calledTable(
  title: string,
  levels: readonly string[],
  runs: readonly Run[],
  noneOf: NoneOf,
  most: number,
): Table {
  return {
    title,
    note: "An engine with scores only gets the bound, raw or per word of the query, that serves it best on these very texts.",
    columns: [...levels, "false calls, most"],
    rows: runs.map(({ name, answers }) => ({ name, cells: calledCells(levels, answers, noneOf, most) })),
  };
}

function calledCells(levels: readonly string[], answers: Answers, noneOf: NoneOf, most: number): string[] {
  const first = answers.map(({ found }) => found[0]).filter((hit) => hit !== undefined);
  if (first.some(({ trace }) => trace !== undefined)) {
    const calls = levels.map((level) => falseCalls(noneOf(answers, level)));
    const worst = calls.reduce((most, next) => (next.value > most.value ? next : most));
    return [...levels.map((level) => cellOf(calledRecall(ofLevel(answers, level)))), cellOf(worst)];
  }
  if (first.every(({ score }) => score === null)) return [...levels.map(() => NO_FIGURE), "gives no scores"];
  const { figures, scale } = bestScale(levels, answers, noneOf, most);
  return [...figures.map(cellOf), `by score, ${scale}`];
}

function bestScale(levels: readonly string[], answers: Answers, noneOf: NoneOf, most: number) {
  const scales: ScoreScale[] = ["raw", "per word"];
  const tried = scales.map((scale) => ({
    scale,
    figures: levels.map((level): Figure => {
      const bound = scoreBound(noneOf(answers, level), most, scale);
      return recallAbove(ofLevel(answers, level), bound, scale);
    }),
  }));
  const sum = (figures: readonly Figure[]) => figures.reduce((total, { value }) => total + value, 0);
  return tried.reduce((best, next) => (sum(next.figures) > sum(best.figures) ? next : best));
}
