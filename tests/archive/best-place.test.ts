import { expect, test } from "vitest";
import { archive, statements } from "./bundled";

test("of two places of a text whose grams tell nearly the same, a damaged quotation stands where its letters agree best", () => {
  const titled = statements.find(({ title }) => title.startsWith("اطلاعیه گروه انقلابی"));
  const quoted =
    "اطلاعژه گروه انقژابی و کمونژستی “خوشه ژای خشم “- ژر همبستگی ژا قیام کارژران و زحمتژشان و توده های تحت ستژ ایران اطلژعیه ی جمعی از کمونیست های ایرانی متشکل در گژوه انقلابی";
  const [hit] = archive.lookup(quoted, { for: "selection", limit: 1 }).hits;
  expect(hit?.statement.id).toBe(titled?.id);
  expect(hit?.range[0]).toBe(0);
  expect(hit?.alignment.filter(({ kind }) => kind === "moved" || kind === "added")).toEqual([]);
});
