import { Library } from "../../../archive/library";
import { StoredArchive } from "../../../archive/segments/stored-archive";
import { archivesToSearch } from "../../../kept/kept-segments";
import { lookUpFirst } from "../../../kept/lookups-first";

/** What the page of the bench asks: nothing, as the floor, or a text to be looked up. */
export type BenchRequest = { readonly type: "nothing" } | { readonly type: "lookup"; readonly text: string };

/** The ids of what was found, the best first. */
export type BenchReply = readonly string[];

interface Runtime {
  onMessage: {
    addListener(hear: (request: BenchRequest, sender: unknown, reply: (answer: BenchReply) => void) => boolean): void;
  };
}

const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;

let library: Promise<Library> | undefined;

function opened(): Promise<Library> {
  library ??= archivesToSearch().then(
    (archives) => new Library(archives.map(({ about, segments }) => new StoredArchive(segments, about))),
  );
  return library;
}

runtime.onMessage.addListener((request, _sender, reply) => {
  if (request.type === "nothing") {
    reply([]);
    return false;
  }
  void lookUpFirst(async () => (await opened()).lookup(request.text, { for: "selection", limit: 10 })).then(
    ({ hits }) => reply(hits.map(({ statement }) => statement.id)),
  );
  return true;
});
