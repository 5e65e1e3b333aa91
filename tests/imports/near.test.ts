import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differing } from "../../imports/near/differing";
import { likeness, minHash } from "../../imports/near/min-hash";
import { NearTexts } from "../../imports/near/near-texts";
import { jaccard, shingles } from "../../imports/near/shingles";

const word = fc.string({ unit: fc.constantFrom(..."ابپتسدرکلمنوهی"), minLength: 2, maxLength: 5 });
const words = fc.array(word, { minLength: 60, maxLength: 160 });
/** A text, and the same with some of its words replaced. */
const pairs = fc.tuple(words, fc.array(fc.tuple(fc.nat(159), word), { maxLength: 30 })).map(([one, changes]) => {
  const other = [...one];
  for (const [at, by] of changes) if (at < other.length) other[at] = by;
  return [one.join(" "), other.join(" ")] as const;
});

describe("signatures", () => {
  test("tell how much of two texts is the same, to within what 32 values can tell", () => {
    let [sum, count] = [0, 0];
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [left, right] = [shingles(one), shingles(other)];
        const away = likeness(minHash(left), minHash(right)) - jaccard(left, right);
        sum += away;
        count++;
        // Five standard deviations of 32 tosses.
        expect(Math.abs(away)).toBeLessThanOrEqual(5 * Math.sqrt(0.25 / 32));
      }),
      { numRuns: 1000 },
    );
    expect(Math.abs(sum / count)).toBeLessThan(0.02);
  });

  test("find nine in ten of the texts that are alike to four fifths, and none that is not", () => {
    let [near, found] = [0, 0];
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const share = jaccard(shingles(one), shingles(other));
        const texts = new NearTexts<number>(() => one);
        texts.add(0, one);
        const nearest = texts.add(1, other);
        if (share >= 0.8) near++;
        if (share >= 0.8 && nearest) found++;
        if (nearest) expect(nearest).toEqual({ key: 0, share });
        if (share < 0.5) expect(nearest).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    expect(near).toBeGreaterThan(50);
    expect(found / near).toBeGreaterThanOrEqual(0.9);
  });
});

describe("where two texts differ", () => {
  test("is told with the words around, and spelling is no difference", () => {
    const one = "ما از همه مردم می خواهیم که برای آزادی زندانیان به میدان بیایند و خاموش نمانند";
    const other = "ما از همهٔ مردم مي‌خواهيم که برای آزادی کارگران زندانی به میدان بیایند";
    expect(differing(one.replace("می خواهیم", "می‌خواهیم"), other)).toEqual([
      { before: "می‌خواهیم که برای آزادی", one: "زندانیان", other: "کارگران زندانی", after: "به میدان بیایند و" },
      { before: "زندانیان به میدان بیایند", one: "و خاموش نمانند", other: "", after: "" },
    ]);
    expect(differing(one, one)).toEqual([]);
  });

  test("leaves nothing out: what both have, and what each has, is each of them", () => {
    const few = fc.array(fc.constantFrom("الف", "ب", "پ", "ت"), { maxLength: 25 });
    fc.assert(
      fc.property(few, few, (one, other) => {
        const found = differing(one.join(" "), other.join(" "));
        const count = (text: string) => (text === "" ? 0 : text.split(" ").length);
        const [left, right] = [found.map(({ one }) => count(one)), found.map(({ other }) => count(other))];
        const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
        expect(one.length - sum(left)).toBe(other.length - sum(right));
      }),
    );
  });

  test("of texts that have nothing in common is told as far as it is looked at", () => {
    const [one, other] = ["یک ".repeat(3000), "دو ".repeat(3000)];
    expect(differing(one, other).length).toBeGreaterThan(0);
  });
});
