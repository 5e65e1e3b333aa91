import { expect, test } from "vitest";
import { termsOf } from "../../persian/terms";

const terms = (text: string) => termsOf(text).map(({ term }) => term);

test("می‌باید is باید, and not می‌توان", () => {
  expect(terms("می‌باید")).toEqual(terms("باید"));
  expect(terms("می‌باید")).not.toEqual(terms("می‌توان"));
});

test("مانند likens, and does not remain", () => {
  expect(terms("مانند")).not.toEqual(terms("می‌مانند"));
});

test("bare ایم and اید are forms of to be, not of to come", () => {
  for (const copula of ["ایم", "اید"]) expect(terms(copula)).not.toEqual(terms("آمدن"));
});

test("صد and هزار are the numbers that they are written for", () => {
  expect(terms("صد")).toEqual(terms("۱۰۰"));
  expect(terms("هزار")).toEqual(terms("۱۰۰۰"));
});
