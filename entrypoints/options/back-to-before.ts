import { areSameSettings } from "../../stored/settings/settings";
import type { Changed } from "../../stored/settings/store";
import type { Done } from "./done";

/**
 * Undoes a change of all choices at once. What was chosen since, in this tab or anywhere else, would go with it (a site
 * that was made quiet, say): then nothing is undone.
 */
export const backToBefore = ({ before, after }: Changed): Pick<Done, "undo" | "left"> => ({
  undo: (now) => (areSameSettings(now, after) ? before : {}),
  left: after,
});
