import type { Ranking } from "../archive/ranking";
import { RANKING } from "../archive/ranking";
import type { Ranks } from "./ranking/questions";
import { questionsIn } from "./ranking/questions";

/**
 * Where the numbers of `archive/ranking.ts` come from: `npx tsx scripts/fit-ranking.ts FOLDER`, with FOLDER holding
 * passages.jsonl, questions.jsonl and questions-respelled.jsonl. Climbs from the usual values, one number at a time, to
 * where the mean reciprocal rank (first ten) is best. Prints where that leads on all folds but one, and how it does on
 * that one; then, around where all of them lead, what each number is worth.
 */
const AXES: { readonly [Key in keyof Ranking]: readonly number[] } = {
  k1: [0.2, 0.3, 0.4, 0.6, 0.8, 1.2, 1.6],
  b: [0.2, 0.4, 0.6, 0.75],
  about: [0, 1, 2, 3, 5, 8],
  words: [0.4, 0.5, 0.6, 0.7, 0.8, 1],
  row: [0, 0.02, 0.05, 0.1, 0.2],
};
const USUAL: Ranking = { k1: 1.2, b: 0.75, about: 1, words: 0.5, row: 0 };
const FOLDS = 5;
/** A number moves for so much; less is chance. */
const WORTH_MOVING = 0.0002;

const { articles, ranksBy } = questionsIn(process.argv[2] ?? "");

/** FNV-1a of the article's title. */
const foldOf = articles.map((article) => {
  let hash = 0x811c9dc5;
  for (const letter of article) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % FOLDS;
});

const known = new Map<string, Ranks>();

function ranksOf(ranking: Ranking): Ranks {
  const key = named(ranking);
  const ranks = known.get(key) ?? ranksBy(ranking);
  known.set(key, ranks);
  return ranks;
}

/** For each spelling of the questions that are meant. */
function meansOf(ranking: Ranking, isMeant: (fold: number) => boolean): number[] {
  const meant = ranksOf(ranking).filter((_, at) => isMeant(foldOf[at] as number));
  return (meant[0] ?? []).map((_, spelling) => meant.reduce((sum, it) => sum + (it[spelling] ?? 0), 0) / meant.length);
}

const worth = (ranking: Ranking, isMeant: (fold: number) => boolean) =>
  meansOf(ranking, isMeant).reduce((sum, mean, _, all) => sum + mean / all.length, 0);

function climbed(isMeant: (fold: number) => boolean): Ranking {
  let best = USUAL;
  for (let before: Ranking | undefined; before !== best; ) {
    before = best;
    for (const axis of Object.keys(AXES) as (keyof Ranking)[]) {
      for (const value of AXES[axis]) {
        const next = { ...best, [axis]: value };
        if (worth(next, isMeant) > worth(best, isMeant) + WORTH_MOVING) best = next;
      }
    }
  }
  return best;
}

function named(ranking: Ranking): string {
  return (Object.keys(AXES) as (keyof Ranking)[]).map((axis) => `${axis} ${ranking[axis]}`).join(", ");
}

const shown = (means: readonly number[]) => means.map((mean) => mean.toFixed(4)).join(" / ");

const all = () => true;
const sums = { usual: 0, inUse: 0, fitted: 0 };
console.log("MRR@10 as typed / respelled, of each fold by the others");
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (it: number) => it === fold;
  const fitted = climbed((it) => it !== fold);
  const share = foldOf.filter(isHeld).length / foldOf.length;
  sums.usual += share * worth(USUAL, isHeld);
  sums.inUse += share * worth(RANKING, isHeld);
  sums.fitted += share * worth(fitted, isHeld);
  console.log(
    `${fold + 1}: ${named(fitted)}: ${shown(meansOf(fitted, isHeld))}; usual ${shown(meansOf(USUAL, isHeld))}; in use ${shown(meansOf(RANKING, isHeld))}`,
  );
}
console.log(`together: ${sums.fitted.toFixed(4)}; usual ${sums.usual.toFixed(4)}; in use ${sums.inUse.toFixed(4)}`);
const chosen = climbed(all);
console.log(`\nby all: ${named(chosen)}: ${shown(meansOf(chosen, all))}`);
console.log(`usual: ${named(USUAL)}: ${shown(meansOf(USUAL, all))}`);
console.log(`in use: ${named(RANKING)}: ${shown(meansOf(RANKING, all))}`);
for (const axis of Object.keys(AXES) as (keyof Ranking)[]) {
  console.log(`\n${axis}`);
  for (const value of AXES[axis]) console.log(`  ${value}: ${shown(meansOf({ ...chosen, [axis]: value }, all))}`);
}
