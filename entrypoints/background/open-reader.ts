import type { Place } from "../../messages/requests";
import { Handover } from "./handover";
import { askLibrary } from "./open-library";
import { type Beside, openTab, type Where } from "./open-tab";

/** By which query a reader tab was reached, and at which offset of which statement. */
interface Arrival {
  readonly id: string;
  readonly query: string;
  readonly at: number;
}

/** Kept until the tab closes: a reader tab that reloads asks again. */
const arrivals = new Handover<Arrival>();

/**
 * Opens the reader page on a statement. Its address says the statement and the passage, never the query.
 * @param beside the tab it was asked from, if it was asked in a tab
 */
export async function openReaderIn({ id, at, query }: Place, where: Where, beside?: Beside): Promise<true> {
  const passage = (await askLibrary(false, (library) => library.passageAt(id, at))) + 1;
  const opened = openTab(`/reader.html?statement=${id}#p${passage}`, where, beside);
  await (query === null ? opened : arrivals.putInto(opened, { id, query, at }));
  return true;
}

/** What a reader tab was opened for, if its address still says the same statement. */
export async function handedTo(tab: number | undefined, url = ""): Promise<{ query: string; at: number } | null> {
  const found = tab === undefined ? undefined : await arrivals.get(tab);
  if (!found || new URL(url).searchParams.get("statement") !== found.id) return null;
  return { query: found.query, at: found.at };
}

export const forgetArrival = (tab: number): void => arrivals.forget(tab);
