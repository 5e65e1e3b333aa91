import { expect, test } from "vitest";
import { Gate } from "../../entrypoints/archives/worker/gate";
import { bytesFile } from "../../imports/found-file";
import { readFiles } from "../../imports/read-files";

const TEXT = new TextEncoder().encode("باغداران دره از خشک شدن چشمه‌ها سخن گفتند.");

/** What has happened once all that could happen has. */
const later = () => new Promise((resolve) => setTimeout(resolve));

test("while it is closed nothing of a file is read, and all of it once it is open", async () => {
  const gate = new Gate();
  const read: string[] = [];
  gate.close();
  const reading = (async () => {
    for await (const { path } of readFiles([gate.before(bytesFile("a.txt", TEXT))])) read.push(path);
  })();
  await later();
  expect(read).toEqual([]);
  gate.open();
  await reading;
  expect(read).toEqual(["a.txt"]);
});

test("says for how long it was closed, and closing or opening it twice changes nothing", async () => {
  const gate = new Gate();
  gate.open();
  expect(gate.heldMs).toBe(0);
  gate.close();
  gate.close();
  await later();
  const held = gate.heldMs;
  expect(held).toBeGreaterThan(0);
  gate.open();
  gate.open();
  const all = gate.heldMs;
  await later();
  expect(all).toBeGreaterThanOrEqual(held);
  expect(gate.heldMs).toBe(all);
});
