import type { Evidence } from "../archive/trace/evidence";
import { isQuotation, signsOf, WEIGHTS } from "../archive/trace/verdict";
import type { Case } from "./verdict/cases";
import { givenCases, madeCases } from "./verdict/cases";
import { logistic } from "./verdict/logistic";

/**
 * Where the weights of `archive/trace/verdict.ts` come from: `npx tsx scripts/fit-verdict.ts FOLDER [OF_EACH]`, with
 * FOLDER holding passages.jsonl, quotes.jsonl and quotes-hard.jsonl. Fits a logistic regression on the data given and on
 * OF_EACH quotations (and chance selections) of each kind made from its passages, then raises the bound until few enough
 * chance selections reach it. Prints, for each set of cases, the figures there of weights fitted on the others alone;
 * then those of weights fitted on all, and of the weights in use.
 */
const OF_EACH = 500;
/** Other data will be judged: of plain chance selections a sixth of what is allowed (1 %), of hard ones a fifth (5 %). */
const CALLED = { plain: 0.0015, hard: 0.0105 };

function fitted(cases: readonly Case[]): number[] {
  const unsure = cases.filter(({ evidence }) => !isToTheLetter(evidence));
  const weights = logistic(
    unsure.map(({ evidence }) => signsOf(evidence)),
    unsure.map(({ isChance }) => !isChance),
  );
  const bounds = [cases.filter(isPlain), cases.filter((it) => !isPlain(it))].map((all, hard) => {
    const chance = all.filter(({ isChance }) => isChance);
    return boundFor(chance, weights, hard ? CALLED.hard : CALLED.plain);
  });
  return [(weights[0] as number) - Math.max(...bounds), ...weights.slice(1)];
}

/** Then no bound is asked. */
const isToTheLetter = ({ asked, best }: Evidence) => asked === best;

const isPlain = ({ kind }: Case) => kind === "plain";

/** What must be taken from the sum, so that at most a share of the cases is called a quotation. */
function boundFor(chance: readonly Case[], weights: readonly number[], most: number): number {
  const sums = chance
    .filter(({ evidence }) => !isToTheLetter(evidence))
    .map(({ evidence }) => signsOf(evidence).reduce((sum, sign, i) => sum + sign * (weights[i] as number), 0));
  return sums.sort((a, b) => b - a)[Math.floor(chance.length * most)] ?? 0;
}

function report(name: string, cases: readonly Case[], weights: readonly number[]): void {
  console.log(`\n${name}: ${weights.map((weight) => weight.toFixed(2)).join(" ")}`);
  for (const isChance of [false, true]) {
    const counts = new Map<string, [called: number, all: number]>();
    for (const { kind, evidence } of cases.filter((it) => it.isChance === isChance)) {
      const [called, all] = counts.get(kind) ?? [0, 0];
      counts.set(kind, [called + (isQuotation(evidence, weights) ? 1 : 0), all + 1]);
    }
    const shares = [...counts].map(([kind, [called, all]]) => `${kind} ${(called / all).toFixed(3)} of ${all}`);
    console.log(`  ${isChance ? "by chance" : "called"}: ${shares.join(", ")}`);
  }
}

const [folder = "", ofEach = OF_EACH] = process.argv.slice(2);
const cases = [...givenCases(folder), ...madeCases(folder, Number(ofEach))];
for (const set of new Set(cases.map((it) => it.set))) {
  const weights = fitted(cases.filter((it) => it.set !== set));
  report(
    `${set}, by the others`,
    cases.filter((it) => it.set === set),
    weights,
  );
}
const chosen = fitted(cases);
for (const set of new Set(cases.map((it) => it.set)))
  report(
    `${set}, by all`,
    cases.filter((it) => it.set === set),
    chosen,
  );
report("all, in use", cases, WEIGHTS);
