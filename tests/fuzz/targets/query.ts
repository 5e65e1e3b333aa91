import fc from "fast-check";
import { parseQuery } from "../../../archive/query/parse-query";
import { writeFilter } from "../../../archive/query/write-filter";
import { dateIn } from "../../../persian/date-in-text";
import { dateRangeIn } from "../../../persian/date-range";
import { archive, textOf } from "../../archive/bundled";
import { persianText } from "../persian-text";
import { claimApart, outside } from "../ranges";
import { claim, target } from "../target";

const WORD = /[\p{L}\p{N}]/u;
const DATE = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d-\d\d)$/;

/** Reading what is typed: cheap, so most of the strings go here. */
export const queryParsing = target({
  name: "query parsing",
  counts: "strings",
  share: 0.23,
  inputs: fc.tuple(persianText(24), fc.constantFrom("fa" as const, "en" as const)),
  holds: ([text, language]) => {
    const { parts, slips } = parseQuery(text);
    const ranges = parts.map(({ range }) => range);
    claimApart("parts", text, ranges);
    claim(!WORD.test(outside(text, ranges)), "no word is lost");
    for (const slip of slips) claim(text.includes(slip.text), "what could not be read stands in the query");
    const named = dateIn(text);
    if (named) claim(DATE.test(named.date), `a date ${named.date}`);
    const range = dateRangeIn(text);
    for (const end of [range?.from, range?.to]) if (end) claim(DATE.test(end.date), `a date ${end.date}`);
    // A name with a mark that closes each sort of quotation cannot be quoted whole.
    const name = text.replace(/[«»“”„"\s]+/g, " ").trim();
    if (!WORD.test(name)) return;
    const [part] = parseQuery(`${writeFilter("issuer", name, language)} `).parts;
    claim(part?.type === "issuer" && part.value === name, "a filter that we write is read back");
  },
});

export const searching = target({
  name: "searching",
  counts: "strings",
  share: 0.02,
  inputs: fc.tuple(
    persianText(12),
    fc.constantFrom("relevance" as const, "newest" as const, "oldest" as const),
    fc.boolean(),
  ),
  holds: ([text, order, isPlain]) => {
    const { hits, total, years, traces, meant } = archive.search(text, { limit: 3, order, isPlain });
    claim(hits.length === Math.min(3, total), "as many hits as there are, or as many as are asked for");
    claim(Object.values(traces).reduce((sum, it) => sum + it, 0) === total, "every hit has its relation");
    for (const { statement, excerpts, marks } of hits) {
      claimApart("marks", textOf(statement.id), marks);
      for (const excerpt of excerpts) claimApart("marks of an excerpt", excerpt.text, excerpt.marks);
    }
    for (const { count } of [...years.jalali, ...years.gregorian]) claim(count > 0, "a year that is named has hits");
    if (meant !== null) claim(archive.search(meant, { limit: 1 }).total > 0, "what is offered has hits");
  },
});
