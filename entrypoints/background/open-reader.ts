import { openArchive } from "./open-archive";
import { type Beside, openTab, type Where } from "./open-tab";

/** By which query a reader tab was reached, and at which offset. In memory only, and gone with the background. */
interface Handed {
  readonly id: string;
  readonly query: string;
  readonly at: number;
}

const handed = new Map<number, Handed>();

/** A tab may ask what it was opened for before the browser has said which tab it is. */
let opening: Promise<unknown> = Promise.resolve();

/** What was opened for each request, by its `once`. */
const answered = new Map<string, Promise<true>>();

type Place = { id: string; at: number; query: string | null };

/** Answers a request to open the reader; the same request sent again gets the same answer, and no second tab. */
export function openReaderOnce(once: string, place: Place, beside: Beside | undefined): Promise<true> {
  const answer = answered.get(once) ?? openReaderIn(place, "newForegroundTab", beside);
  answered.set(once, answer);
  // What failed may be tried again.
  answer.catch(() => answered.delete(once));
  return answer;
}

/**
 * Opens the reader page on a statement. Its address says the statement and the passage, never the query.
 * @param beside the tab it was asked from, if it was asked in a tab
 */
export async function openReaderIn({ id, at, query }: Place, where: Where, beside?: Beside): Promise<true> {
  const passage = (await openArchive()).passageAt(id, at) + 1;
  const opened = openTab(`/reader.html?statement=${id}#p${passage}`, where, beside);
  opening = opened.then(
    (tab) => {
      if (tab?.id !== undefined && query !== null) handed.set(tab.id, { id, query, at });
    },
    () => {},
  );
  await opened;
  return true;
}

/** What a reader tab was opened for, if its address still says the same statement. */
export async function handedTo(tab: number | undefined, url = ""): Promise<{ query: string; at: number } | null> {
  await opening;
  const found = tab === undefined ? undefined : handed.get(tab);
  if (!found || new URL(url).searchParams.get("statement") !== found.id) return null;
  return { query: found.query, at: found.at };
}

export function forget(tab: number): void {
  handed.delete(tab);
}
