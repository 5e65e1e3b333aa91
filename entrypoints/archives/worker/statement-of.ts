import { headingOf } from "../../../archive/compile/heading-of";
import { lettersDigest } from "../../../archive/compile/letters-digest";
import { withRemoved } from "../../../archive/compile/with-removed";
import type { Statement } from "../../../archive/types";
import { OF_NO_KIND } from "../../../archive/unknown-facts";
import type { Draft } from "../../../imports/types";
import { dateOf } from "../staging/date-of";
import type { Bases, Facts } from "../staging/facts";

/** A document of an import as a statement of an archive, with the facts that the user has seen. */
export async function statementOf(draft: Draft, id: string, facts: Facts, bases: Bases): Promise<Statement> {
  const { text, removed, place, source, path, machineRead, scan } = draft;
  const heading = headingOf(text, facts.title);
  return {
    id,
    title: facts.title,
    issuer: facts.issuer,
    kind: facts.kind || OF_NO_KIND,
    date: dateOf(facts.date, bases.date),
    ...(place !== undefined && { place }),
    ...(source !== undefined && { source }),
    file: path,
    letters: await lettersDigest(withRemoved(text, removed)),
    removed,
    ...(heading && { heading }),
    ...(machineRead && { machineRead }),
    ...(scan && { scan }),
    text,
  };
}
