import type { Settings } from "../../settings/settings";

/** What was just done, in a sentence, and the choices as they were before it, where it can be undone. */
export interface Done {
  readonly sentence: string;
  readonly before?: Partial<Settings>;
}
