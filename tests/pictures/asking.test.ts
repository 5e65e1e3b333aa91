import { expect, test } from "vitest";
import { gathered } from "../../pictures/gathered";
import { stretchesOf } from "../../pictures/stretches";

test("a long text is asked as a whole and in stretches, so that any ten words stand together in one", () => {
  const words = Array.from({ length: 47 }, (_, at) => `w${at}`);
  const text = `\n${words.join(" ")} `;
  const [whole, ...stretches] = stretchesOf(text).map((range) => text.slice(...range));
  expect(whole).toBe(words.join(" "));
  for (let at = 0; at + 10 <= words.length; at++) {
    const ten = words.slice(at, at + 10).join(" ");
    expect(stretches.some((stretch) => `${stretch} `.includes(`${ten} `))).toBe(true);
  }
  expect(stretches.every((stretch) => stretch.split(" ").length <= 20)).toBe(true);
});

test("a short text is asked once, and no text not at all", () => {
  expect(stretchesOf("یک دو سه")).toEqual([[0, 8]]);
  expect(stretchesOf(" \n")).toEqual([]);
});

test("of a statement that several stretches quote the one that has most of it is told, and the fullest first", () => {
  const quoted = (id: string, units: number) => ({
    statement: { id },
    alignment: [
      { kind: "same" as const, asked: [0, units] as const, text: [0, units] as const },
      { kind: "added" as const, asked: [units, units + 90] as const, text: null },
    ],
  });
  const answers = [
    { stretch: [0, 200] as const, quoted: [quoted("a", 30)] },
    { stretch: [0, 100] as const, quoted: [quoted("b", 50), quoted("a", 40)] },
  ];
  expect(gathered(answers).map(({ quoted, stretch }) => [quoted.statement.id, stretch[1]])).toEqual([
    ["b", 100],
    ["a", 100],
  ]);
});
