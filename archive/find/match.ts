import type { Range } from "../types";
import type { Query } from "./query";
import type { Run } from "./runs";
import { runsOf } from "./runs";
import type { Sequence } from "./sequence";

/** How a query stands in one text: where its words gather most closely, and what stands there of it. */
export interface Match {
  /** Indices of the text's terms from the first to behind the last that matches, where they gather. */
  readonly window: Range;
  /** Indices of text terms that match in the window or belong to a long run, ascending. */
  readonly matched: readonly number[];
  /** Indices of query terms that these answer. */
  readonly met: readonly number[];
  /** Share of the query's weight that stands in the window, 0 to 1. */
  readonly share: number;
  readonly runs: readonly Run[];
}

/** A query term that a text term answers. */
interface Meeting {
  readonly at: number;
  readonly term: number;
}

/** A quotation with words put in between is still one; beyond this the words merely occur in the same text. */
const windowFor = (terms: number) => Math.ceil(terms * 1.5) + 4;

/** So many words in the text's own order are a quotation, whatever else was selected around them. */
export const LONG_RUN = 8;

/** Where in the text the query's words gather; undefined when none of them stands in it. */
export function matchOf(query: Query, text: Sequence): Match | undefined {
  const runs = runsOf(query, text);
  const meetings = meetingsOf(query, text, runs);
  const gathered = closest(meetings, query);
  if (!gathered) return undefined;
  const window = withRuns(gathered.window, runs);
  const shown = [window, ...runs.filter(({ words }) => words >= LONG_RUN).map((run) => run.text)];
  const answers = meetings.filter(({ at }) => shown.some(([start, end]) => at >= start && at < end));
  const total = query.weights.reduce((sum, weight) => sum + weight, 0);
  return {
    window,
    matched: [...new Set(answers.map(({ at }) => at))],
    met: [...new Set(answers.map(({ term }) => term))],
    share: total > 0 ? gathered.weight / total : 0,
    runs,
  };
}

/** A run that reaches out of the window is shown whole: its function words weigh nothing and would be left behind. */
function withRuns([start, end]: Range, runs: readonly Run[]): Range {
  const touching = runs.filter(({ text: [from, to] }) => from < end && to > start);
  return [
    Math.min(start, ...touching.map(({ text }) => text[0])),
    Math.max(end, ...touching.map(({ text }) => text[1])),
  ];
}

function meetingsOf(query: Query, text: Sequence, runs: readonly Run[]): Meeting[] {
  const termsByKey = new Map<string, number[]>();
  query.terms.forEach(({ keys, stop }, term) => {
    if (stop) return;
    for (const key of keys) {
      const same = termsByKey.get(key);
      if (same) same.push(term);
      else termsByKey.set(key, [term]);
    }
  });
  const meetings: Meeting[] = [];
  text.terms.forEach(({ keys, stop }, at) => {
    if (stop) return;
    for (const term of new Set(keys.flatMap((key) => termsByKey.get(key) ?? []))) meetings.push({ at, term });
  });
  return [...meetings, ...runs.flatMap((run) => meetingsOfRun(run, query, text))].sort(
    (a, b) => a.at - b.at || a.term - b.term,
  );
}

/** Every term of a run is met, function words too; a query term by each term of the text that shares a letter with it. */
function meetingsOfRun(run: Run, query: Query, text: Sequence): Meeting[] {
  const shift = run.textLetters[0] - run.queryLetters[0];
  const meetings: Meeting[] = [];
  let term = run.query[0];
  for (let at = run.text[0]; at < run.text[1]; at++) {
    const end = (text.starts[at + 1] ?? 0) - shift;
    meetings.push({ at, term });
    while (term + 1 < run.query[1] && (query.starts[term + 1] ?? 0) < end) meetings.push({ at, term: ++term });
    if (term + 1 < run.query[1] && query.starts[term + 1] === end) term++;
  }
  return meetings;
}

/** The stretch of text terms, as long as a window at most, that holds most of the query's weight; the shortest such. */
function closest(meetings: readonly Meeting[], query: Query): { window: Range; weight: number } | undefined {
  const longest = windowFor(query.terms.length);
  const counts = new Map<number, number>();
  let best: { window: Range; weight: number; span: number } | undefined;
  let weight = 0;
  let from = 0;
  const add = ({ term }: Meeting, by: 1 | -1) => {
    const before = counts.get(term) ?? 0;
    counts.set(term, before + by);
    if (before === 0) weight += query.weights[term] ?? 0;
    if (before + by === 0) weight -= query.weights[term] ?? 0;
  };
  const isSpare = ({ term }: Meeting) => (counts.get(term) ?? 0) > 1 || query.weights[term] === 0;
  for (const [index, meeting] of meetings.entries()) {
    add(meeting, 1);
    while (meeting.at - (meetings[from] as Meeting).at >= longest) add(meetings[from++] as Meeting, -1);
    while (from < index && isSpare(meetings[from] as Meeting)) add(meetings[from++] as Meeting, -1);
    const span = meeting.at - (meetings[from] as Meeting).at;
    // Weights are multiples of a tenth; sums of them in another order differ in the last bit.
    const more = weight - (best?.weight ?? 0);
    if (!best || more > 1e-9 || (Math.abs(more) <= 1e-9 && span < best.span)) {
      best = { window: [meeting.at - span, meeting.at + 1], weight, span };
    }
  }
  return best;
}
