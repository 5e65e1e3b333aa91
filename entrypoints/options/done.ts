import type { Settings } from "../../stored/settings/settings";
import type { Change } from "../../stored/settings/store";

/** What was just done or refused, said until the next change or refusal. */
export interface Done {
  /** The part of the page in which it is said: where the user pressed. */
  readonly at: "sites" | "file";
  /** A function, because the user may have chosen another language since. */
  readonly sentence: () => string;
  /** What was written is not taken, and stays there to be mended. */
  readonly isRefusal?: boolean;
  /** How it is undone, where it can be. */
  readonly undo?: Change;
  /** The settings as they were left, for what can be undone only as long as nothing else is changed, anywhere. */
  readonly left?: Settings;
}
