import { browser } from "wxt/browser";
import { openArchive } from "./open-archive";
import { ownUrl } from "./own-url";

/** By which query a reader tab was reached, and at which offset. In memory only, and gone with the background. */
interface Handed {
  readonly id: string;
  readonly query: string;
  readonly at: number;
}

const handed = new Map<number, Handed>();

/** A tab may ask what it was opened for before the browser has said which tab it is. */
let opening: Promise<unknown> = Promise.resolve();

interface From {
  readonly windowId: number;
  readonly index: number;
}

/** What was opened for each request, by its `once`. */
const answered = new Map<string, Promise<true>>();

type Place = { id: string; at: number; query: string | null };

/** Answers a request to open the reader; the same request sent again gets the same answer, and no second tab. */
export function openReaderOnce(once: string, place: Place, from: From | undefined): Promise<true> {
  const answer = answered.get(once) ?? openReader(place, from);
  answered.set(once, answer);
  return answer;
}

/**
 * Opens the reader page on a statement, next to the tab it was asked from. Its address says the statement and the
 * passage, never the query.
 */
async function openReader({ id, at, query }: Place, from: From | undefined): Promise<true> {
  const passage = (await openArchive()).passageAt(id, at) + 1;
  const url = ownUrl(`/reader.html?statement=${id}#p${passage}`);
  const opened = browser.tabs.create({ url, ...(from && { windowId: from.windowId, index: from.index + 1 }) });
  opening = opened.then(
    (tab) => {
      if (tab.id !== undefined && query !== null) handed.set(tab.id, { id, query, at });
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
