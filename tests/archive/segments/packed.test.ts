import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { readGaps, writeGaps } from "../../../archive/segments/gaps";
import { pack, unpack } from "../../../archive/segments/packed";

const VALUE = { text: "کارگران معدن می‌خواهند: «نان، کار، آزادی»! ۴۲٪ 🕊 \u001B\u0007 ﷼", passages: [[0, 44]] };

/** {@link VALUE}, packed when what is packed was last made otherwise. */
const PACKED =
  "B6uGSW1tm7BtQtsChfkz+oDErge9i9oWLuizUri7oG3BDQWg7A2FxoltfbvuKSocPXxVQfqGrfRdL4WYUgMDwyQQaWCuIP33D9BeVPNNTGJjawE=";

test("any text is unpacked as it was packed, and most of Persian is packed into a byte a letter at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, other) => {
      expect(unpack(pack({ text, other }))).toEqual({ text, other });
    }),
  );
  for (let unit = 0; unit < 0x10000; unit += 0x1000) {
    const text = String.fromCharCode(...Array.from({ length: 0x1000 }, (_, at) => unit + at));
    expect(unpack(pack(text))).toBe(text);
  }
  const letters = Array.from(
    { length: 3000 },
    (_, at) => "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"[(at * at + (at >> 3)) % 32],
  ).join("");
  expect(pack(letters).length).toBeLessThan(letters.length);
});

test("what was packed before is unpacked: as it is packed now, and as archives of version 1 have it", () => {
  expect(unpack(new Uint8Array(Buffer.from(PACKED, "base64")))).toEqual(VALUE);
  expect(unpack(deflateSync(strToU8(JSON.stringify(VALUE))))).toEqual(VALUE);
});

test("what was not packed is refused", () => {
  const packed = pack(VALUE);
  for (const bytes of [new Uint8Array(), Uint8Array.of(7), Uint8Array.of(1, 2, 3), packed.subarray(0, 40)])
    expect(() => unpack(bytes)).toThrow();
});

const ascending = fc
  .uniqueArray(fc.nat(60_000), { minLength: 1, maxLength: 300 })
  .map((numbers) => Uint32Array.from(numbers).sort());

test("ascending numbers are read as they were written, in four bytes each at most, and not beyond their bytes", () => {
  fc.assert(
    fc.property(ascending, fc.nat(2000), fc.nat(9), (numbers, more, from) => {
      const end = (numbers.at(-1) as number) + 1 + more;
      const bytes = new Uint8Array(4 * numbers.length + from);
      const to = writeGaps(bytes, from, numbers, numbers.length, end);
      expect(to).toBeLessThanOrEqual(bytes.length);
      const read = new Uint32Array(from + numbers.length);
      readGaps(bytes.subarray(from, to), { count: numbers.length, end }, read, from, 7);
      expect(read.subarray(from)).toEqual(numbers.map((number) => number + 7));
      const cut = bytes.subarray(from, from + Math.floor((to - from) / 3));
      if (numbers.length > 8)
        expect(() => readGaps(cut, { count: numbers.length, end }, read, from, 0)).toThrow(RangeError);
    }),
  );
});
