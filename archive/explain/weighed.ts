import type { Judged } from "../retrieve/finder";
import { explainedSigns, isPhrase, scoreOf } from "../verdict/verdict";

/** What was weighed of how a text stands in another, and what decided. */
export interface Weighed {
  /** Each sign by its name, what it counts, and what one of that weighs. */
  readonly signs: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
  readonly sum: number;
  /** `phrase`: the words that are the same are too few to be one; `sum`: it is below 0; else it is a quotation. */
  readonly decided: "phrase" | "sum" | "quotation";
}

export function weighed({ evidence }: Judged): Weighed {
  const sum = scoreOf(evidence);
  return {
    signs: explainedSigns(evidence),
    sum,
    decided: !isPhrase(evidence) ? "phrase" : sum < 0 ? "sum" : "quotation",
  };
}
