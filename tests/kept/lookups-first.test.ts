import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commitArchive } from "../../kept/commit-archive";
import { closeStore } from "../../kept/kept-segments";
import { lookUpFirst, standAside } from "../../kept/lookups-first";
import { about, counts, QUOTED } from "./kept-now";
import { LocksOfOnePage } from "./locks-of-one-page";
import { statementOfText } from "./statement-of-text";

let locks: LocksOfOnePage;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  closeStore();
  locks = new LocksOfOnePage();
  vi.stubGlobal("navigator", { locks });
});

afterEach(() => vi.unstubAllGlobals());

/** A lookup that is under way until it is told what comes of it. */
function lookup() {
  let tell: { answer: () => void; fail: () => void } = { answer: () => {}, fail: () => {} };
  const looked = lookUpFirst(
    () =>
      new Promise<string>((resolve, reject) => {
        tell = { answer: () => resolve("found"), fail: () => reject(new Error("test")) };
      }),
  );
  return { looked, ...tell };
}

const isWaiting = () => vi.waitFor(() => expect(locks.waiting).toHaveLength(1));

test("an import stands aside while somebody looks up, and goes on when that is answered", async () => {
  const { looked, answer } = lookup();
  const importing = commitArchive(about("aaaaaaaa"), [statementOfText("one", QUOTED)]);
  await isWaiting();
  expect(await counts()).toMatchObject({ archives: 0, records: 0 });
  answer();
  expect(await looked).toBe("found");
  await importing;
  expect(await counts()).toMatchObject({ archives: 1 });
});

test("a lookup that fails holds no import up, and says why it has failed", async () => {
  const { looked, fail } = lookup();
  const aside = standAside();
  await isWaiting();
  fail();
  await expect(looked).rejects.toThrow("test");
  await aside;
});

test("a lookup that never ends holds an import up for a while, not for ever", async () => {
  lookup();
  await standAside(locks, 1);
  expect(locks.waiting).toHaveLength(0);
});

test("a lookup waits for no import, nor for another lookup", async () => {
  const first = lookup();
  const aside = standAside();
  await isWaiting();
  expect(await lookUpFirst(async () => "at once")).toBe("at once");
  first.answer();
  await aside;
});

test("where nobody looks up, an import does not wait", async () => {
  await lookUpFirst(async () => {});
  await standAside();
  expect(locks.waiting).toHaveLength(0);
});
