import type { Choice } from "../../stored/settings/parse-settings";
import { comma } from "../../words/comma";
import { i18n } from "../../words/i18n";

/** The names of choices, as the page calls them, in one line. */
export const choiceNames = (choices: readonly Choice[]): string =>
  choices.map((choice) => i18n.t(`options.${choice}.name`)).join(comma());
