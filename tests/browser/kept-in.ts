import type { Tab } from "./rig";

/** What is kept, as the database has it: archives by their age, and how many imports have not come to their end. */
export const keptIn = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<{ archives: { name: string; statements: number }[]; unfinished: number }>((resolve, reject) => {
        const opening = indexedDB.open("archives");
        opening.onerror = () => reject(new Error("it cannot be opened"));
        opening.onsuccess = () => {
          const tx = opening.result.transaction(["archives", "unfinished"]);
          const [archives, unfinished] = [tx.objectStore("archives").getAll(), tx.objectStore("unfinished").count()];
          tx.oncomplete = () => {
            opening.result.close();
            const byAge = archives.result.sort((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
            resolve({
              archives: byAge.map(({ name, statements }) => ({ name, statements })),
              unfinished: unfinished.result,
            });
          };
        };
      }),
  );

/**
 * Makes of the only archive what is left of its import where the browser is ended once its segments are written, and more
 * were to come.
 * @param documents how many it was to have
 */
export const breakOff = (tab: Tab, documents: number) =>
  tab.evaluate(
    (documents) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("archives");
        opening.onsuccess = () => {
          const tx = opening.result.transaction(["archives", "counts", "imports", "unfinished"], "readwrite");
          const [archives, counts] = [tx.objectStore("archives"), tx.objectStore("counts")];
          const [reading, counting] = [archives.getAll(), counts.getAll()];
          counting.onsuccess = () => {
            const [{ id, name, madeAt, indexVersion, segments, bytes }] = reading.result;
            const begun = { id, name, madeAt, at: madeAt, indexVersion, segments, bytes, documents, files: documents };
            tx.objectStore("unfinished").put({ ...begun, counts: counting.result[0] });
            for (const store of [archives, counts, tx.objectStore("imports")]) store.clear();
          };
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    documents,
  );
