import type { Statement, StatementFacts } from "../types";

/** What a list shows of a statement, without its text. */
export function factsOf(statement: Statement): StatementFacts {
  const { id, archive, title, issuer, kind, date, place, source, machineRead } = statement;
  return {
    id,
    title,
    issuer,
    kind,
    date,
    ...(archive !== undefined && { archive }),
    ...(place !== undefined && { place }),
    ...(source !== undefined && { source }),
    ...(machineRead !== undefined && { machineRead }),
  };
}
