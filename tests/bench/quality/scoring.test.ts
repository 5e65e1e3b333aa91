import { describe, expect, test } from "vitest";
import type { Answered, Found } from "./answer";
import { meanOf, shareOf } from "./figure";
import { overlap, placedRight, placesOf } from "./overlap";
import { paice, withoutSlips } from "./paice";
import { finds, pairScores } from "./pair-scores";
import { questionScores } from "./question-scores";
import { calledRecall, falseCalls, recallAtOne } from "./recall-at-one";
import { recallAbove, scoreBound } from "./score-bound";

const hit = (id: string, more: Partial<Found> = {}): Found => ({ id, score: 1, ...more });
const answered = (relevant: string[], ...found: Found[]): Answered => ({
  row: { id: "q", text: "یک دو", relevant },
  found,
  ms: 1,
});

describe("figures", () => {
  test("Wilson's interval is that of the textbook", () => {
    const { value, low, high } = shareOf(9, 10);
    expect(value).toBe(0.9);
    expect(low).toBeCloseTo(0.5958, 3);
    expect(high).toBeCloseTo(0.9821, 3);
  });

  test("the interval of 100 % has a lower end below 100 %", () => {
    const { low, high } = shareOf(500, 500);
    expect(low).toBeCloseTo(0.9924, 4);
    expect(high).toBeCloseTo(1, 9);
  });

  test("a mean has the interval of its spread", () => {
    expect(meanOf([0.5, 0.5])).toEqual({ value: 0.5, low: 0.5, high: 0.5, n: 2 });
    expect(meanOf([0, 1, 0, 1]).low).toBe(0);
  });
});

describe("quotes", () => {
  test("only the first hit counts", () => {
    const answers = [answered(["a"], hit("a")), answered(["a"], hit("b"), hit("a")), answered(["a"])];
    expect(recallAtOne(answers)).toMatchObject({ value: 1 / 3, n: 3 });
  });

  test("with the verdict counted, a related hit is no quotation", () => {
    const answers = [
      answered(["a"], hit("a", { trace: "edited" })),
      answered(["a"], hit("a", { trace: "related" })),
      answered(["a"], hit("b", { trace: "exact" })),
      answered(["a"], hit("a")),
    ];
    expect(calledRecall(answers).value).toBe(1 / 4);
  });

  test("a false call is one wherever it stands among the hits", () => {
    const related = hit("a", { trace: "related" });
    const none = [answered([], related, hit("b", { trace: "edited" })), answered([], related), answered([])];
    expect(falseCalls(none).value).toBe(1 / 3);
  });

  test("a bound admits no more than its share of chance selections", () => {
    const none = Array.from({ length: 100 }, (_, score) => answered([], hit("a", { score })));
    const bound = scoreBound(none, 0.01, "raw");
    expect(bound).toBe(98);
    expect(none.filter(({ found }) => (found[0]?.score ?? 0) > bound)).toHaveLength(1);
    const answers = [answered(["a"], hit("a", { score: 98 })), answered(["a"], hit("a", { score: 98.5 }))];
    expect(recallAbove(answers, bound, "raw").value).toBe(0.5);
  });

  test("per word, a score is divided by the words of its query", () => {
    expect(scoreBound([answered([], hit("a", { score: 10 }))], 0, "per word")).toBe(5);
  });

  test("without a hit there is no score", () => {
    expect(recallAbove([answered(["a"])], scoreBound([answered([])], 0, "raw"), "raw").value).toBe(0);
  });
});

describe("places", () => {
  const quote = (clean: string, ...found: Found[]) => ({ ...answered(["a"], ...found), row: quoteRow(clean) });
  const quoteRow = (clean: string) => ({ id: "q", text: clean, relevant: ["a"], level: "exact", clean });
  const texts = new Map([["a", "0123456789 0123456789"]]);

  test("overlap is intersection over union", () => {
    expect(overlap([0, 10], [0, 10])).toBe(1);
    expect(overlap([0, 10], [5, 15])).toBeCloseTo(1 / 3);
    expect(overlap([0, 5], [5, 9])).toBe(0);
  });

  test("every place is found, also those that overlap", () => {
    expect(placesOf("aa", "aaa")).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test("the best of several places counts, and the wrong passage does not", () => {
    const answers = [
      quote("0123456789", hit("a", { range: [11, 21] })),
      quote("0123456789", hit("a", { range: [0, 5] })),
      quote("0123456789", hit("b", { range: [0, 10] })),
      quote("nowhere", hit("a", { range: [0, 10] })),
    ];
    expect(placedRight(answers, texts)).toMatchObject({ value: 1 / 3, n: 3 });
  });
});

describe("questions", () => {
  test("rank, recall and gain fall with the place of the answer", () => {
    const { mrr, recall, ndcg } = questionScores([answered(["a"], hit("b"), hit("a")), answered(["a"], hit("b"))]);
    expect(mrr.value).toBe(0.25);
    expect(recall.value).toBe(0.5);
    expect(ndcg.value).toBeCloseTo(1 / Math.log2(3) / 2);
  });

  test("the eleventh hit counts for nothing", () => {
    const found = Array.from({ length: 11 }, (_, at) => hit(`p${at}`));
    expect(questionScores([answered(["p10"], ...found)]).recall.value).toBe(0);
  });
});

describe("words", () => {
  const terms = (text: string) => text.split(" ").map((word) => word.slice(0, 3));

  test("a query finds a text that has each of its terms; one without terms finds nothing", () => {
    expect(finds(terms, "کتاب", "یک کتابی")).toBe(true);
    expect(finds(terms, "یک کتابی", "کتاب")).toBe(false);
    expect(finds(() => [], "کتاب", "کتاب")).toBe(false);
  });

  test("pairs are counted by what they must do", () => {
    const pair = { kind: "stem", strength: "must" as const };
    const { same, different, soft } = pairScores(
      [
        { a: "کتاب", b: "کتابی", same: true, ...pair },
        { a: "دارو", b: "دار", same: false, ...pair },
        { a: "کتاب", b: "کتب", same: true, kind: "stem", strength: "soft" },
      ],
      terms,
    );
    expect([same.value, different.value, soft.value]).toEqual([1, 0, 0]);
  });

  test("Paice counts pairs of forms, not forms", () => {
    const row = (form: string, lemma: string) => ({ form, lemma, upos: "NOUN" });
    const rows = [row("abc1", "x"), row("abc2", "x"), row("def", "x"), row("abc3", "y"), row("ghi", "y")];
    // One lemma: abc1–abc2 met, abc1–def, abc2–def, abc3–ghi missed. Other lemmas: six pairs, two of them met.
    const found = paice(rows, (form) => [form.slice(0, 3)]);
    expect(found).toEqual({ under: 3 / 4, over: 2 / 6, pairs: 4 });
  });

  test("verbs are corrected where the treebank confuses two", () => {
    const row = (form: string, lemma: string) => ({ form, lemma, upos: "VERB" });
    const mended = withoutSlips([row("کرد", "کرد"), row("می‌شود", "کرد"), row("نشست", "نشست"), row("برگردانید", "_")]);
    expect(mended.map(({ lemma }) => lemma)).toEqual(["کرد", "شد", "نشست"]);
  });

  test("a form of two lemmas makes no pair with itself", () => {
    const rows = [
      { form: "a", lemma: "x", upos: "NOUN" },
      { form: "a", lemma: "y", upos: "ADJ" },
      { form: "b", lemma: "y", upos: "ADJ" },
    ];
    expect(paice(rows, (form) => [form])).toEqual({ under: 1, over: 0, pairs: 1 });
  });
});
