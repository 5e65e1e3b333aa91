import { expect, test } from "vitest";
import { Recognisers } from "../../entrypoints/picture/worker/recognisers";
import { blank } from "../../pictures/grey";
import { fakeWorkers } from "./fake-workers";

/** Workers that say what they are told to, each only when it is asked to go on. */
function workers() {
  const { opened, open } = fakeWorkers();
  return { opened, recognisers: new Recognisers(open) };
}

const widths = (asked: readonly unknown[]) =>
  asked.map((each) => (each as { picture: { width: number } }).picture.width);

test("a few lines are read by one worker, one after the other", async () => {
  const { opened, recognisers } = workers();
  const read = [1, 2, 3, 4].map((width) => recognisers.read(blank(width, 9), "line"));
  expect(opened).toHaveLength(1);
  for (let line = 0; line < 4; line++) {
    expect(widths(opened[0]?.asked ?? [])).toHaveLength(line + 1);
    opened[0]?.say([]);
    await read[line];
  }
  expect(widths(opened[0]?.asked ?? [])).toEqual([1, 2, 3, 4]);
});

test("many are read by two, of which each takes the next when it is ready, and each line has its own answer", async () => {
  const { opened, recognisers } = workers();
  const read = Array.from({ length: 9 }, (_, at) => recognisers.read(blank(at + 1, 9), "line"));
  expect(opened).toHaveLength(2);
  const [one, other] = opened;
  const first = widths(one?.asked ?? [])[0] ?? 0;
  one?.say(["first"]);
  one?.say(["next"]);
  other?.say(["other"]);
  expect(await read[first - 1]).toEqual(["first"]);
  expect([...widths(one?.asked ?? []), ...widths(other?.asked ?? [])].sort()).toEqual([1, 2, 3, 4, 5]);
  recognisers.end();
  expect(opened.every(({ isEnded }) => isEnded)).toBe(true);
  for (const line of read) line.catch(() => {});
});

test("a line that fails fails alone", async () => {
  const { opened, recognisers } = workers();
  const [bad, good] = [recognisers.read(blank(1, 9), "line"), recognisers.read(blank(2, 9), "line")];
  opened[0]?.say("failed");
  await expect(bad).rejects.toThrow();
  opened[0]?.say(["read"]);
  expect(await good).toEqual(["read"]);
});

test("after the end nothing is opened any more", async () => {
  const { opened, recognisers } = workers();
  recognisers.end();
  await expect(recognisers.read(blank(1, 9), "line")).rejects.toThrow();
  expect(opened).toHaveLength(0);
});
