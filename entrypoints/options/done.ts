import type { Settings } from "../../settings/settings";
import type { Change } from "../../settings/store";

/** What was just done, in a sentence, and how it is undone, where it can be. */
export interface Done {
  readonly sentence: string;
  readonly undo?: Change;
  /** The settings as they were left, for what can be undone only as long as nothing else is changed, anywhere. */
  readonly left?: Settings;
}
