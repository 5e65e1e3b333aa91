import { isQuotation, scoreOf, signsOf, WEIGHTS } from "../archive/verdict/verdict";
import { readStatements } from "./lookup/read-statements";
import type { Case } from "./verdict/cases";
import { givenCases, madeCases, registerCases } from "./verdict/cases";
import { logistic } from "./verdict/logistic";

/**
 * Where the weights of `archive/verdict/verdict.ts` come from: `npx tsx scripts/fit-verdict.ts FOLDER [OF_EACH]`, with
 * FOLDER holding passages.jsonl, quotes.jsonl and quotes-hard.jsonl. Fits a logistic regression on the data given, on
 * OF_EACH quotations (and chance selections) of each kind made from its passages, and on the bundled statements asked for
 * in each other; then raises the bound until few enough chance selections reach it. Prints, for each set of cases, the
 * figures there of weights fitted on the others alone; then those of weights fitted on all, and of the weights in use.
 */
const OF_EACH = 300;
/** Other data will be judged: of plain chance selections a fifth of what is allowed (1 %), of hard ones a fourth (5 %). */
const CALLED = { plain: 0.002, hard: 0.0125 };

function fitted(cases: readonly Case[]): number[] {
  const judged = cases.flatMap(({ evidence, isChance }) => (evidence ? { evidence, isChance } : []));
  const weights = logistic(
    judged.map(({ evidence }) => signsOf(evidence)),
    judged.map(({ isChance }) => !isChance),
  );
  const bounds = [cases.filter(isPlain), cases.filter((it) => !isPlain(it))].map((all, hard) => {
    const chance = all.filter(({ isChance }) => isChance);
    return boundFor(chance, weights, hard ? CALLED.hard : CALLED.plain);
  });
  return [(weights[0] as number) - Math.max(...bounds), ...weights.slice(1)];
}

const isPlain = ({ kind }: Case) => kind === "plain";

/** What must be taken from the sum, so that at most a share of the cases is called a quotation. */
function boundFor(chance: readonly Case[], weights: readonly number[], most: number): number {
  const sums = chance.flatMap(({ evidence }) => (evidence ? scoreOf(evidence, weights) : []));
  return sums.sort((a, b) => b - a)[Math.floor(chance.length * most)] ?? 0;
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
