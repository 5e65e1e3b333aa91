import { CHOICES, type Settings } from "./settings";

/** Whether all choices are the same. */
export const isSame = (one: Settings, other: Settings): boolean =>
  (Object.keys(CHOICES) as (keyof Settings)[]).every((name) => String(one[name]) === String(other[name]));
