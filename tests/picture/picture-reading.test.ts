import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PictureReading } from "../../entrypoints/picture/picture-reading";
import { fakeWorkers } from "./fake-workers";

function workers() {
  const { opened, open } = fakeWorkers();
  return { opened, reading: new PictureReading(open) };
}

const IMAGE = { width: 1, height: 1, data: new Uint8ClampedArray(4) } as unknown as ImageData;
const READ = { type: "read", lines: [] };
const MINUTE_MS = 60_000;
const unheard = () => {};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("its memory is given back after a minute of rest, and not before", async () => {
  const { opened, reading } = workers();
  const read = reading.read(IMAGE, unheard);
  // However long one picture takes, it is no rest.
  vi.advanceTimersByTime(10 * MINUTE_MS);
  expect(opened[0]?.isEnded).toBe(false);
  opened[0]?.say(READ);
  await read;
  vi.advanceTimersByTime(MINUTE_MS - 1);
  expect(opened[0]?.isEnded).toBe(false);
  vi.advanceTimersByTime(1);
  expect(opened[0]?.isEnded).toBe(true);
});

test("the next picture is read by the same worker within the minute, and by a new one after it", async () => {
  const { opened, reading } = workers();
  const readBy = async (worker: number) => {
    const read = reading.read(IMAGE, unheard);
    opened[worker]?.say(READ);
    await read;
  };
  await readBy(0);
  vi.advanceTimersByTime(MINUTE_MS - 1);
  await readBy(0);
  vi.advanceTimersByTime(MINUTE_MS - 1);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([false]);
  vi.advanceTimersByTime(1);
  await readBy(1);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test("a picture that another takes the place of, one that is broken off, and one that fails give it back at once", async () => {
  const { opened, reading } = workers();
  void reading.read(IMAGE, unheard);
  const other = reading.read(IMAGE, unheard);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  opened[1]?.fail("out of memory");
  await expect(other).rejects.toThrow("out of memory");
  expect(opened[1]?.isEnded).toBe(true);
  void reading.read(IMAGE, unheard);
  reading.end();
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
});
