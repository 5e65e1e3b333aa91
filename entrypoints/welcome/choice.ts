import type { Settings } from "../../stored/settings/settings";

type Chosen = Pick<Settings, "open" | "quiet">;

/** The three ways in which an answer may come, and the settings that make each. */
export const CHOICES = {
  card: { open: "selection", quiet: false },
  mark: { open: "mark", quiet: false },
  quiet: { open: "selection", quiet: true },
} as const satisfies Record<string, Chosen>;

export type Choice = keyof typeof CHOICES;

/** Which of the three the settings are now; `undefined` for a user who has chosen a fourth in the settings. */
export function choiceOf({ open, quiet }: Chosen): Choice | undefined {
  if (quiet) return "quiet";
  if (open === "selection") return "card";
  return open === "mark" ? "mark" : undefined;
}
