import * as v from "valibot";

/**
 * A name of a host as browsers write it: lower case, without a port; an address of numbers too. A name without a dot is
 * none but `localhost`: what is left is what names end in, and `com` would stand for every site that ends in it. (A list
 * of all such endings, `co.uk` among them, would be long, and old on the day that it is made.)
 */
export const Host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(localhost|\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)+)$/),
);

/**
 * What a user may choose, each with the reason why it cannot be settled for everybody. A choice that is not there has
 * its default; the first of each list is the default.
 */
export const CHOICES = {
  /** When the card opens. Users who select text to copy it all day want to be asked first, or not at all. */
  open: v.picklist(["selection", "mark", "asked"]),
  /** Answers never appear in a page: for users at risk from what stands on their screen, or from the page. */
  quiet: v.boolean(),
  /** The same for single sites, subdomains included. */
  quietSites: v.pipe(v.array(Host), v.maxLength(1000)),
  /** Which archives answer in private windows. What is brought says what its user is after; some need it everywhere. */
  inPrivate: v.picklist(["bundled", "own"]),
  theme: v.picklist(["auto", "light", "dark"]),
  /** Persian letters are small at sizes that suit Latin ones, and eyes differ. */
  textSize: v.picklist(["normal", "large", "larger", "small"]),
  /** The bundled font draws every letter; some read better in the one that they know. */
  font: v.picklist(["vazirmatn", "system"]),
  /** Documenters cite one calendar or the other, and most want both. */
  calendar: v.picklist(["both", "jalali", "gregorian"]),
  /** `auto`: those of the language of our words. */
  digits: v.picklist(["auto", "persian", "latin"]),
  /** `auto`: the browser's. Many Persian users have an English browser. */
  language: v.picklist(["auto", "fa", "en"]),
} as const;

export const Settings = v.object(CHOICES);
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = {
  open: "selection",
  quiet: false,
  quietSites: [],
  inPrivate: "bundled",
  theme: "auto",
  textSize: "normal",
  font: "vazirmatn",
  calendar: "both",
  digits: "auto",
  language: "auto",
};

/** Whether all choices are the same. */
export const areSameSettings = (one: Settings, other: Settings): boolean =>
  (Object.keys(CHOICES) as (keyof Settings)[]).every((name) => String(one[name]) === String(other[name]));
