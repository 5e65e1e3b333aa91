import * as v from "valibot";
import { strangeIn } from "../text/in-sight";

const text = (what: string) =>
  v.pipe(v.string(`must be ${what}, as text`), v.trim(), v.nonEmpty(`is empty: write ${what}`));

/** A name, or a date as printed, that is what it looks like: the sources of the archive are shown and compared as they are. */
const plain = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (value) => strangeIn(value).length === 0,
  ({ input }) =>
    `has ${strangeIn(input).join(", ")}, which is not seen, turns others around or passes for another sign`,
);
const name = (what: string) => v.pipe(text(what), plain);

const wholeNumber = v.pipe(v.number("must be a whole number"), v.integer("must be a whole number"), v.minValue(0));

/** A day, month or year, as text. YAML reads a bare year as a number, which would lose leading zeros. */
const partialDate = (calendar: string) =>
  v.pipe(
    v.string(`must be text: write "2018-01-13", "2018-01" or "2018", in quotes, in the ${calendar} calendar`),
    v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, `must be written YYYY, YYYY-MM or YYYY-MM-DD in the ${calendar} calendar`),
  );

/** The fields of a statement's front matter, as `assets/statements/*.md` writes them. */
export const Fields = v.strictObject({
  id: v.pipe(
    text("a short name in Latin letters"),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be Latin words in lower case, joined by single hyphens"),
    v.maxLength(80, "must be 80 characters or less"),
  ),
  title: name("the title, in the document's own words"),
  issuer: name("who issued it, in the document's own words"),
  kind: v.picklist(
    ["statement", "announcement", "message", "call"],
    "must be statement, announcement, message or call",
  ),
  date: v.strictObject(
    {
      printed: v.pipe(v.string('must be the date as the document prints it, or "" where it prints none'), plain),
      iso: partialDate("Gregorian"),
      jalali: v.optional(partialDate("Jalali")),
      inferred: v.boolean("must be true or false"),
      basis: v.optional(name("what the date was inferred from, in Persian")),
    },
    "must hold printed, iso and inferred",
  ),
  place: v.optional(name("the place, in the document's own words")),
  source: v.optional(v.pipe(text("an address"), v.regex(/^https?:\/\/\S+$/, "must be an http or https address"))),
  file: name("the raw file's name"),
  letters: v.pipe(
    v.string("must be text, in quotes where it looks like a number"),
    v.regex(/^[0-9a-f]{64}$/, "must be the SHA-256 of the raw file without white space, 64 hexadecimal digits"),
  ),
  removed: v.array(
    v.strictObject({
      what: text("what was taken out"),
      why: text("why it was taken out"),
      at: v.optional(wholeNumber),
      count: v.optional(wholeNumber),
    }),
    "must be a list; write [] where nothing was taken out",
  ),
});
export type Fields = v.InferOutput<typeof Fields>;
