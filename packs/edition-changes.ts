import { digestOf } from "../archive/digest";
import type { Statement } from "../archive/types";
import { lineOf } from "./statement-line";

/** What a new edition does to an archive, each by the statement's title; together all that differ. */
export interface EditionChanges {
  readonly added: readonly string[];
  /** Other words, or other facts, of the same document. */
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
  /** How many stay as they are. */
  readonly same: number;
}

/** What is remembered of a statement, to hold it against another edition's. */
export interface Mark {
  readonly id: string;
  /** Of its line. */
  readonly digest: string;
  readonly title: string;
  /** What two texts of one document share. */
  readonly document: string;
}

export async function markOf(statement: Statement): Promise<Mark> {
  const { id, title, issuer, date } = statement;
  const digest = await digestOf(new TextEncoder().encode(lineOf(statement)));
  return { id, digest, title, document: JSON.stringify([title, issuer, date.iso]) };
}

/**
 * What becomes of the statements of one edition in another. Statements are the same by their ids; a text whose letters were
 * changed has another id, and is known by title, issuer and date, where these name one alone.
 */
export function changesBetween(before: readonly Mark[], after: readonly Mark[]): EditionChanges {
  const [old, now] = [byId(before), byId(after)];
  const gone = before.filter(({ id }) => !now.has(id));
  const come = after.filter(({ id }) => !old.has(id));
  const lone = loneOf(gone);
  const rewritten = new Set([...loneOf(come)].filter((document) => lone.has(document)));
  const isRewritten = ({ document }: Mark) => rewritten.has(document);
  const kept = after.filter(({ id }) => old.has(id));
  const changed = kept.filter(({ id, digest }) => old.get(id)?.digest !== digest);
  return {
    added: titles(come.filter((mark) => !isRewritten(mark))),
    changed: titles([...changed, ...come.filter(isRewritten)]),
    withdrawn: titles(gone.filter((mark) => !isRewritten(mark))),
    same: kept.length - changed.length,
  };
}

const byId = (marks: readonly Mark[]) => new Map(marks.map((mark) => [mark.id, mark]));
const titles = (marks: readonly Mark[]) => marks.map(({ title }) => title);

/** Documents that stand among these once. */
function loneOf(marks: readonly Mark[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { document } of marks) counts.set(document, (counts.get(document) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([document]) => document));
}
