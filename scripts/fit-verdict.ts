import { isPhrase, isQuotation, scoreOf, signsOf, WEIGHTS } from "../archive/verdict/verdict";
import { readStatements } from "./lookup/read-statements";
import type { Case } from "./verdict/cases";
import { givenCases, madeCases, registerCases } from "./verdict/cases";
import { logistic } from "./verdict/logistic";

/**
 * Where the weights of `archive/verdict/verdict.ts` come from: `npx tsx scripts/fit-verdict.ts FOLDER [OF_EACH]`, with
 * FOLDER holding passages.jsonl, quotes.jsonl and quotes-hard.jsonl. Fits a logistic regression on the data given, on
 * OF_EACH quotations (and chance selections) of each kind made from its passages, and on the bundled statements asked for
 * in each other; then raises the bound until few enough chance selections reach it, and no sentence with a stock phrase.
 * Prints, for each set of cases, the figures there of weights fitted on the others alone; then those of weights fitted on
 * all, and of the weights in use.
 */
const OF_EACH = 120;
/**
 * Shares of chance selections that may be called: plain ones, three to five words, other hard ones, windows of one statement
 * in the others, and sentences with stock phrases.
 */
const CALLED = { plain: 0.003, short: 0.042, hard: 0.0125, windows: 0.002, stock: 0 };
/** Few sentences with stock phrases and windows of statements stand for many that readers meet: so often each counts. */
const COUNTS: Readonly<Record<string, number>> = { stock: 10, register: 3 };
/** Three to five words stand elsewhere too more often than others do. */
const SHORT = "short-orth";
/** The last of the weights, of the passages searched, are given: the data cannot tell these apart from their sources. */
const GIVEN = WEIGHTS.slice(-2);
const ofGiven = (signs: readonly number[]) =>
  signs.slice(-GIVEN.length).reduce((sum, sign, i) => sum + sign * (GIVEN[i] as number), 0);

function fitted(cases: readonly Case[]): number[] {
  const judged = cases.flatMap(({ evidence, isChance, set }) =>
    evidence && isPhrase(evidence) ? { signs: signsOf(evidence), isChance, count: COUNTS[set] ?? 1 } : [],
  );
  const free = logistic(
    judged.map(({ signs }) => signs.slice(0, -GIVEN.length)),
    judged.map(({ isChance }) => !isChance),
    judged.map(({ signs }) => ofGiven(signs)),
    judged.map(({ count }) => count),
  );
  const weights = [...free, ...GIVEN];
  const bounds = [
    boundFor(cases.filter(isPlain), weights, CALLED.plain),
    boundFor(
      cases.filter(({ kind }) => kind === SHORT),
      weights,
      CALLED.short,
    ),
    boundFor(
      cases.filter((it) => !isPlain(it) && it.kind !== SHORT && !(it.set in COUNTS)),
      weights,
      CALLED.hard,
    ),
    boundFor(
      cases.filter(({ kind }) => kind === "window of 12" || kind === "window of 20"),
      weights,
      CALLED.windows,
    ),
    boundFor(
      cases.filter(({ set }) => set === "stock"),
      weights,
      CALLED.stock,
    ),
  ];
  return [(weights[0] as number) - Math.max(...bounds) - BEYOND, ...weights.slice(1)];
}

/** What reaches the bound is called, and the cases are few: it is raised so much further. */
const BEYOND = 0.1;

const isPlain = ({ kind }: Case) => kind === "plain";

/** What must be taken from the sum, so that at most a share of the chance selections among cases is called a quotation. */
function boundFor(cases: readonly Case[], weights: readonly number[], most: number): number {
  const chance = cases.filter(({ isChance }) => isChance);
  const sums = chance.flatMap(({ evidence }) => (evidence && isPhrase(evidence) ? scoreOf(evidence, weights) : []));
  return sums.sort((a, b) => b - a)[Math.floor(chance.length * most)] ?? Number.NEGATIVE_INFINITY;
}

function report(name: string, cases: readonly Case[], weights: readonly number[]): void {
  console.log(`\n${name}: ${weights.map((weight) => weight.toFixed(2)).join(", ")}`);
  for (const isChance of [false, true]) {
    const counts = new Map<string, [called: number, all: number]>();
    for (const { kind, evidence } of cases.filter((it) => it.isChance === isChance)) {
      const [called, all] = counts.get(kind) ?? [0, 0];
      counts.set(kind, [called + (evidence && isQuotation(evidence, weights) ? 1 : 0), all + 1]);
    }
    const shares = [...counts].map(([kind, [called, all]]) => `${kind} ${(called / all).toFixed(3)} of ${all}`);
    console.log(`  ${isChance ? "by chance" : "called"}: ${shares.join(", ")}`);
  }
}

const [folder = "", ofEach = OF_EACH] = process.argv.slice(2);
const statements = (await readStatements()).statements;
const cases = [
  ...givenCases(folder),
  ...madeCases(folder, Number(ofEach)),
  ...registerCases(statements, folder, Number(ofEach)),
];
const sets = [...new Set(cases.map((it) => it.set))];
for (const set of sets) {
  const weights = fitted(cases.filter((it) => it.set !== set));
  report(
    `${set}, by the others`,
    cases.filter((it) => it.set === set),
    weights,
  );
}
const chosen = fitted(cases);
for (const set of sets)
  report(
    `${set}, by all`,
    cases.filter((it) => it.set === set),
    chosen,
  );
report("all, in use", cases, WEIGHTS);
