import fc from "fast-check";
import { expect, test } from "vitest";
import { quotation } from "../../citing/quotation";
import { anyCitable, DATED, PERSIAN } from "./citables";

test("as HTML, a quotation is the words in a block of their own, and the source with a link to them", () => {
  expect(quotation(DATED, PERSIAN).html).toMatch(
    /^<blockquote dir="rtl" lang="fa"><p>«آزادی فوری و بی‌قید و شرط\.»<\/p><\/blockquote><p dir="rtl" lang="fa">جمعی از کارگران، .*، بند ۲\.<br><a href="https:\/\/example\.org\/statement\?a=1&amp;b=2#:~:text=%[^"]*" dir="ltr">[^<]*آزادی,[^<]*<\/a><\/p>$/,
  );
});

test("for any statement, the HTML holds no other element than ours", () => {
  const ours = /<\/?(?:blockquote|p|br|a|bdi)(?: (?:dir|lang|href)="[^"<>]*")*>/g;
  fc.assert(
    fc.property(anyCitable, (citable) => {
      expect(quotation(citable, PERSIAN).html.replace(ours, "")).not.toMatch(/[<>"]/);
    }),
  );
});
