import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { file, outcomeOf, outcomesOf } from "./brought";
import { encoded } from "./encoded";
import { patched, zipped } from "./zipped";

const TEXT = "ما خواهان آزادی همهٔ زندانیان سیاسی هستیم.";
const ascii = (text: string) => encoded(text, "utf-8");

const told = async (...files: Parameters<typeof outcomesOf>[0][]) =>
  (await outcomesOf(files.flatMap((some) => [...some]))).map((outcome) => [
    outcome.path,
    "reason" in outcome ? outcome.reason : outcome.drafts.length,
  ]);

test("every file of a ZIP is accounted for, those of ZIPs inside it too, and the ZIP itself", async () => {
  const inner = await zipped("b.zip", { "c.txt": TEXT, "d.bin": "x" }).bytes();
  const zip = zipped("a.zip", {
    "یک/": new Uint8Array(0),
    "یک/یک.txt": TEXT,
    "b.zip": inner,
    "empty.txt": "",
    ".DS_Store": "x",
  });
  expect(await told([zip])).toEqual([
    ["a.zip/یک/یک.txt", 1],
    ["a.zip/b.zip/c.txt", 1],
    ["a.zip/b.zip/d.bin", "unknown-format"],
    ["a.zip/b.zip", 0],
    ["a.zip/empty.txt", "empty"],
    ["a.zip/.DS_Store", "system-file"],
    ["a.zip", 0],
  ]);
  expect((await outcomesOf([zip])).at(-1)).toMatchObject({ state: "read", holds: 4 });
});

describe("names in a ZIP", () => {
  test("are read as Windows-1256 where they are, and as code page 437 where they are nothing else", async () => {
    const zip = await zipped("a.zip", { "xxxxxxxxx.txt": TEXT, "yyyyyy.txt": TEXT }).bytes();
    const persian = patched(zip, ascii("xxxxxxxxx"), encoded("گزارش يكم", "windows-1256"));
    const french = patched(persian, ascii("yyyyyy"), Uint8Array.of(0x8a, 0x74, 0x82, 0x20, 0x85, 0x21));
    expect(await told([file("a.zip", french)])).toEqual([
      ["a.zip/گزارش يكم.txt", 1],
      ["a.zip/èté à!.txt", 1],
      ["a.zip", 0],
    ]);
  });

  test.each([
    ["../../../x.txt", "xxxxxxxxxx.txt"],
    ["/etc/passwd.txt", "xxxxxxxxxxx.txt"],
    ["C:\\windows.txt", "xxxxxxxxxx.txt"],
    ["a\\..\\..\\b.txt", "xxxxxxxxxx.txt"],
  ])("that lead out of it, as %s, are named and not opened", async (trick, plain) => {
    const bytes = await zipped("a.zip", { [plain]: TEXT, "b.txt": TEXT }).bytes();
    const zip = file(
      "a.zip",
      patched(bytes, ascii(plain), ascii(trick.padEnd(plain.length, "x").slice(0, plain.length))),
    );
    expect((await told([zip])).map(([, became]) => became)).toEqual(["unsafe-path", 1, 0]);
  });

  test("that are the same are told apart", async () => {
    const bytes = await zipped("a.zip", { "a.txt": TEXT, "b.txt": TEXT }).bytes();
    const zip = file("a.zip", patched(bytes, ascii("b.txt"), ascii("a.txt")));
    expect(await told([zip])).toEqual([
      ["a.zip/a.txt", 1],
      ["a.zip/a (2).txt", 1],
      ["a.zip", 0],
    ]);
  });
});

describe("harmful ZIPs", () => {
  test("one that unpacks to a thousand times its size is given up early", async () => {
    const bytes = zipSync({ "a.csv": new Uint8Array(24 << 20).fill(32), "b.txt": ascii(TEXT) });
    expect(bytes.length).toBeLessThan(1 << 16);
    expect(await told([file("a.zip", bytes)])).toEqual([
      ["a.zip/a.csv", "bomb"],
      ["a.zip/b.txt", 1],
      ["a.zip", 0],
    ]);
  });

  test("a file that says a smaller size than it unpacks to is damaged", async () => {
    const bytes = zipSync({ "a.txt": ascii(TEXT.repeat(10)) });
    const size = new Uint8Array(Uint32Array.of(ascii(TEXT.repeat(10)).length).buffer);
    const lie = patched(bytes, size, Uint8Array.of(10, 0, 0, 0));
    expect(await told([file("a.zip", lie)])).toEqual([
      ["a.zip/a.txt", "damaged"],
      ["a.zip", 0],
    ]);
  });

  test("files that share their packed bytes are not unpacked", async () => {
    const bytes = zipSync({ "a.txt": ascii(TEXT), "b.txt": ascii(TEXT) }, { level: 0 });
    // The second one's offset in the list becomes the first one's.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && bytes[at + 46] === 0x62) view.setUint32(at + 42, 0, true);
    }
    expect(await told([file("a.zip", bytes)])).toEqual([
      ["a.zip/a.txt", "bomb"],
      ["a.zip/b.txt", "bomb"],
      ["a.zip", 0],
    ]);
  });

  test("ZIPs in ZIPs are opened three deep", async () => {
    let bytes = zipSync({ "a.txt": ascii(TEXT) });
    for (let depth = 0; depth < 4; depth++) bytes = zipSync({ "z.zip": bytes });
    const outcomes = await told([file("z.zip", bytes)]);
    expect(outcomes[0]).toEqual(["z.zip/z.zip/z.zip/z.zip", "too-deep"]);
    expect(outcomes).toHaveLength(4);
  });

  test("a hundred thousand files are each accounted for, and one more is too many", async () => {
    const many = (count: number) => file("a.zip", listOf(count));
    const outcomes = await outcomesOf([many(100_000)]);
    expect(outcomes).toHaveLength(100_001);
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["skipped", "read"]));
    expect(await outcomeOf(many(100_001))).toMatchObject({ state: "failed", reason: "too-many-files" });
  });

  test("what is no ZIP, or the half of one, is damaged", async () => {
    const bytes = zipSync({ "a.txt": ascii(TEXT) });
    for (const some of [ascii("PK nothing"), bytes.subarray(0, bytes.length / 2), bytes.subarray(10)]) {
      const outcomes = await outcomesOf([file("a.zip", some.slice())]);
      expect(outcomes.some((outcome) => "reason" in outcome && outcome.reason === "damaged")).toBe(true);
    }
  });
});

/** A ZIP of so many empty files: a list and its end in 64 bits, and nothing else. */
function listOf(count: number): Uint8Array {
  const each = 46 + 8;
  const bytes = new Uint8Array(count * each + 56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < count; index++) {
    const at = index * each;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 28, 8, true);
    view.setUint32(at + 42, index * 38, true);
    bytes.set(ascii(String(index).padStart(8, "0")), at + 46);
  }
  const end = count * each;
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 32, BigInt(count), true);
  view.setBigUint64(end + 40, BigInt(end), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 76, 0x06054b50, true);
  view.setUint16(end + 86, 0xffff, true);
  view.setUint32(end + 88, 0xffffffff, true);
  view.setUint32(end + 92, 0xffffffff, true);
  return bytes;
}
