import type { Statement, StatementFacts } from "../types";
import { inSight, nameInSight } from "./in-sight";

/**
 * A statement whose names are as they are shown: wherever they come to, in a list, in a title or in a citation, nothing in
 * them is obeyed and nothing is unseen. Its text stays as it is, since offsets are of it; who shows it brings it into sight.
 */
export function statementInSight(statement: Statement): Statement {
  const { file, removed } = statement;
  return {
    ...factsInSight(statement),
    file: nameInSight(file),
    removed: removed.map((removal) => ({ ...removal, what: inSight(removal.what), why: inSight(removal.why) })),
  };
}

/** The same for what a list shows of a statement. */
export function factsInSight<T extends StatementFacts>(statement: T): T {
  const { title, issuer, place, date } = statement;
  return {
    ...statement,
    title: nameInSight(title),
    issuer: nameInSight(issuer),
    ...(place !== undefined && { place: nameInSight(place) }),
    date: {
      ...date,
      printed: nameInSight(date.printed),
      ...(date.basis !== undefined && { basis: nameInSight(date.basis) }),
    },
  };
}
