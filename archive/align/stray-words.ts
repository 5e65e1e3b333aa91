import { isDeeper } from "../../persian/quotation-depth";
import type { WrittenWord } from "../../persian/written-words";
import type { Range } from "../types";
import type { Step } from "./align-words";
import type { Core } from "./core";
import { hullOf } from "./core";
import type { Query } from "./query";
import { isSameWord } from "./same-words";
import { isThere } from "./told";

/**
 * A word that the page has set between two quotation marks («… و تقوا» و «پیشه کردند»), and that stands for one of the text by chance,
 * gives it back to the words within the marks that say it with those beside it: less speaks for these, since the alignment has to
 * cross both marks for them. So does one that begins, or ends, more words of the page («…» به گفتهٔ او «…»), whoever says it.
 */
export function withoutStray(query: Query, core: Core): Core {
  const { words, depths } = query;
  let steps = core.steps;
  for (const stray of core.steps) {
    const [at, end] = stray.asked;
    const [isBehind, isBefore] = [isDeeper(depths, at - 1, at), isDeeper(depths, end, at)];
    if (!isThere(stray) || end !== at + 1 || (!isBehind && !isBefore)) continue;
    if (isBehind && isBefore) {
      steps = givenBack(words, core.words, steps, stray, -1) ?? givenBack(words, core.words, steps, stray, 1) ?? steps;
    } else if (isAmongPages(query, steps, stray, isBehind ? 1 : -1)) {
      steps = steps.flatMap((it) => (it === stray ? takenApart(it, isBehind ? 1 : -1) : it));
    }
  }
  return steps === core.steps ? core : { ...core, ...hullOf(steps) };
}

/** Are the words beside a stray one, away from the mark that it stands at, put in, up to another quotation? */
function isAmongPages({ depths }: Query, steps: readonly Step[], stray: Step, step: -1 | 1): boolean {
  let at = steps.indexOf(stray) + step;
  if (steps[at]?.kind !== "added") return false;
  while (steps[at]?.kind === "added" || steps[at]?.kind === "dropped") at += step;
  const next = steps[at]?.asked;
  return next !== undefined && isDeeper(depths, step > 0 ? next[0] : next[1] - 1, stray.asked[0]);
}

/** A word that is the same, as one that was left out and one that was put in. */
function takenApart({ asked, text }: Step, step: -1 | 1): Step[] {
  const left: Step = { kind: "dropped", asked: step > 0 ? [asked[0], asked[0]] : [asked[1], asked[1]], text };
  const put: Step = { kind: "added", asked, text: step > 0 ? [text[1], text[1]] : [text[0], text[0]] };
  return step > 0 ? [left, put] : [put, left];
}

/** @param step -1 to the words before the stray one, 1 to those behind it; undefined where these do not say the same */
function givenBack(
  words: readonly WrittenWord[],
  others: readonly WrittenWord[],
  steps: readonly Step[],
  stray: Step,
  step: -1 | 1,
): readonly Step[] | undefined {
  const left = new Set<Step>();
  let last = stray;
  for (let at = steps.indexOf(stray) - step; steps[at]?.kind === "dropped"; at -= step) {
    last = steps[at] as Step;
    left.add(last);
  }
  const text: Range = step < 0 ? [stray.text[0], last.text[1]] : [last.text[0], stray.text[1]];
  const count = text[1] - text[0];
  const asked: Range = step < 0 ? [stray.asked[0] - count, stray.asked[0]] : [stray.asked[1], stray.asked[1] + count];
  const isAdded = (word: number) =>
    steps.some(({ kind, asked: [from, to] }) => kind === "added" && from <= word && word < to);
  const pairs = Array.from({ length: count }, (_, i) => [asked[0] + i, text[0] + i] as const);
  const isSaid = pairs.every(([own, other]) => {
    const [word, facing] = [words[own], others[other]];
    return word !== undefined && facing !== undefined && isAdded(own) && isSameWord(word, facing);
  });
  if (!isSaid) return undefined;
  const near = pairs.map(([own, other]): Step => ({ kind: "same", asked: [own, own + 1], text: [other, other + 1] }));
  const place = step < 0 ? text[1] : text[0];
  const put: Step = { kind: "added", asked: stray.asked, text: [place, place] };
  const rest = steps.flatMap((it) => (it === stray || left.has(it) ? [] : withoutWords(it, asked)));
  const first = rest.findIndex((it) => it.asked[0] >= Math.min(asked[0], stray.asked[0]) && it.text[0] >= text[0]);
  const from = first < 0 ? rest.length : first;
  return [...rest.slice(0, from), ...(step < 0 ? [...near, put] : [put, ...near]), ...rest.slice(from)];
}

/** What is left of a step of added words without some. */
function withoutWords(step: Step, [from, to]: Range): Step[] {
  if (step.kind !== "added" || step.asked[1] <= from || step.asked[0] >= to) return [step];
  const parts: Range[] = [
    [step.asked[0], Math.min(step.asked[1], from)],
    [Math.max(step.asked[0], to), step.asked[1]],
  ];
  return parts.flatMap((asked) => (asked[0] < asked[1] ? [{ ...step, asked }] : []));
}
