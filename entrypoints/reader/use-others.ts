import { useEffect, useState } from "preact/hooks";
import { neighboursOf } from "../../archive/neighbours";
import type { StatementFacts } from "../../archive/types";
import { isQuotable } from "../../components/quotation";
import { joinedIn } from "../../components/share";
import { ask } from "../../messages/ask";
import type { Place } from "../../messages/requests";

/** A statement, and the place of it that a link leads to. */
interface Other {
  readonly statement: StatementFacts;
  readonly place: Place;
}

/** Statements to go on to from one. */
export interface Others {
  /** Those that say the other parts of a text that was joined of several. */
  readonly half: readonly Other[];
  readonly issuer: readonly Other[];
  readonly week: readonly Other[];
}

/** More would bury what follows them; the search has all. */
const MOST = 5;
const MOST_PARTS = 10;

const NONE = { half: [], issuer: [], week: [] };

/** Empty until they are known; what cannot be asked for is left out, for nobody asked for it. */
export function useOthers(statement: StatementFacts, query: string | null): Others {
  const [others, setOthers] = useState<Others>(NONE);
  useEffect(() => {
    let isShown = true;
    const half = otherParts(statement, query);
    const near = ask({ type: "contents" }).then(({ statements }) => neighboursOf(statement, statements));
    void Promise.all([half.catch(() => []), near.catch(() => NONE)]).then(([half, near]) => {
      const isApart = ({ id }: StatementFacts) => half.every((other) => other.statement.id !== id);
      const whole = (found: readonly StatementFacts[]) => found.filter(isApart).slice(0, MOST).map(fromItsBeginning);
      if (isShown) setOthers({ half, issuer: whole(near.issuer), week: whole(near.week) });
    });
    return () => {
      isShown = false;
    };
  }, [statement, query]);
  return others;
}

const fromItsBeginning = (statement: StatementFacts): Other => ({
  statement,
  place: { id: statement.id, at: 0, query: null },
});

async function otherParts({ id }: StatementFacts, query: string | null): Promise<Other[]> {
  if (query === null || !isQuotable(query)) return [];
  const { hits } = await ask({ type: "search", query, options: { limit: MOST_PARTS, isPlain: true } });
  const joined = joinedIn(hits);
  if (!joined.some(({ statement }) => statement.id === id)) return [];
  return joined
    .filter(({ statement }) => statement.id !== id)
    .map(({ statement, excerpts: [{ range }] }) => ({ statement, place: { id: statement.id, at: range[0], query } }));
}
