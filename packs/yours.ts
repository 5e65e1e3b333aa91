import { saidOtherwise } from "../archive/compile/said-otherwise";
import { digestOf } from "../archive/digest";
import type { Statement } from "../archive/types";

/** By the id of each statement that a pack brought: what tells whether the same is still said of it. */
export type Came = ReadonlyMap<string, string>;

/** What the user has made of an archive that came as a pack: another edition leaves it as it is. */
export interface Yours {
  /** Documents that the pack did not bring, by their ids. */
  readonly added: ReadonlyMap<string, Statement>;
  /** Documents that it brought, of which the user says something else, by their ids. */
  readonly corrected: ReadonlyMap<string, Statement>;
  /** Ids of documents that it brought, and that the user has deleted. */
  readonly deleted: ReadonlySet<string>;
}

export const NOTHING_OF_YOURS: Yours = { added: new Map(), corrected: new Map(), deleted: new Set() };

/** Signs in hexadecimal, 64 bits: they only tell apart what one user has said of one document. */
const SIGNS = 16;

/** Of what a user can correct, and of nothing else: how a line of a pack is written may change. */
async function saidOf({ title, issuer, kind, date }: Statement): Promise<string> {
  const { iso, printed, jalali = null, inferred, basis = null } = date;
  const said = JSON.stringify([title, issuer, kind, iso, printed, jalali, inferred, basis]);
  return (await digestOf(new TextEncoder().encode(said))).slice(0, SIGNS);
}

/** @param statements all that a pack brings */
export async function cameOf(statements: readonly Statement[]): Promise<Came> {
  return new Map(await Promise.all(statements.map(async (each) => [each.id, await saidOf(each)] as const)));
}

/** @param kept all that is in the archive now */
export async function yoursIn(kept: readonly Statement[], came: Came): Promise<Yours> {
  const [added, corrected] = [new Map<string, Statement>(), new Map<string, Statement>()];
  const said = await cameOf(kept);
  for (const each of kept) {
    const before = came.get(each.id);
    if (before === undefined) added.set(each.id, each);
    else if (before !== said.get(each.id)) corrected.set(each.id, each);
  }
  return { added, corrected, deleted: new Set([...came.keys()].filter((id) => !said.has(id))) };
}

/**
 * What becomes of an edition's statements in the user's archive: those that the user deleted stay away, of others is said what
 * the user says, and what the user added stands behind them.
 */
export function* withYours(statements: readonly Statement[], yours: Yours): Generator<Statement> {
  const rest = new Map(yours.added);
  for (const statement of statements) {
    const { id } = statement;
    rest.delete(id);
    if (yours.deleted.has(id)) continue;
    const own = yours.corrected.get(id) ?? yours.added.get(id);
    if (!own) {
      yield statement;
      continue;
    }
    const { title, issuer, kind, date } = own;
    yield saidOtherwise(statement, { title, issuer, kind, date });
  }
  yield* rest.values();
}

/** To how many documents that matters, with these statements. */
export function countYours(statements: readonly Statement[], { added, corrected, deleted }: Yours): number {
  const met = statements.filter(({ id }) => corrected.has(id) || deleted.has(id));
  return added.size + met.length;
}
