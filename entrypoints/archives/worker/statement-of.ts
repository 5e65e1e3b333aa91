import { headingOf } from "../../../archive/compile/heading-of";
import { lettersDigest } from "../../../archive/compile/letters-digest";
import { withRemoved } from "../../../archive/compile/with-removed";
import type { Statement, StatementDate } from "../../../archive/types";
import { OF_NO_KIND, UNDATED } from "../../../archive/unknown-facts";
import type { Draft } from "../../../imports/types";
import { writeDate } from "../../../persian/dates";
import { remembering } from "../../../persian/remembering";
import type { Bases, Facts } from "../staging/facts";

/** Where a date may be from that the document does not give itself, in the words that stand beside it in the archive. */
const INFERRED_FROM: Readonly<Record<string, string>> = {
  "file-name": "از نام پرونده",
  properties: "از مشخصات پرونده",
};

/**
 * `2018-01-13 1396-10-23`, or the first alone. To write a date takes longer than all else here, and many
 * documents have the same.
 */
const written = remembering((date) => {
  const [iso = "", jalali] = date.split(" ");
  return writeDate({ iso, ...(jalali && { jalali }) });
});

/** A document of an import as a statement of an archive, with the facts that the user has seen. */
export async function statementOf(draft: Draft, id: string, facts: Facts, bases: Bases): Promise<Statement> {
  const { text, removed, place, source, path } = draft;
  const heading = headingOf(text, facts.title);
  return {
    id,
    title: facts.title,
    issuer: facts.issuer,
    kind: facts.kind || OF_NO_KIND,
    date: dateOf(facts, bases),
    ...(place !== undefined && { place }),
    ...(source !== undefined && { source }),
    file: path,
    letters: await lettersDigest(withRemoved(text, removed)),
    removed,
    ...(heading && { heading }),
    text,
  };
}

function dateOf({ date }: Facts, bases: Bases): StatementDate {
  if (!date) return UNDATED;
  const { value: iso, printed, jalali } = date;
  const basis = INFERRED_FROM[bases.date ?? ""];
  return {
    printed,
    iso,
    ...(jalali !== undefined && { jalali }),
    inferred: basis !== undefined,
    ...(basis !== undefined && { basis }),
    written: written(`${iso} ${jalali ?? ""}`),
  };
}
