import { expect, test } from "vitest";
import { correctionNote } from "../../citing/correction";
import { correctionOf } from "../../components/cite/correction-of";
import { archive } from "../archive/bundled";
import { PERSIAN } from "../citing/citables";

function noteOf(query: string): string[] {
  const [hit] = archive.lookup(query, { for: "selection", limit: 1 }).hits;
  if (!hit) throw new Error("not found");
  const correction = correctionOf(query, hit.alignment, hit.statement, hit.sentences);
  return correction ? correctionNote(correction, PERSIAN).text.split("\n") : [];
}

const ALTERED =
  "این حق شماست که با همه احزاب سیاسی گفتگو کنید، در میتینگ‌ها و همایش‌هاي آنها شرکت کنید، نقد کنید و یا انتظارتان را طرح کنید";

test("a quotation with changes is corrected by the statement's whole sentence", () => {
  const [written, text, difference] = noteOf(ALTERED);
  expect(written).toBe(`نوشته‌اند: «${ALTERED}»`);
  expect(text).toMatch(/^در بیانیه: «این حق شما است که با احزاب سیاسی تماس بگیرید، [^»]*\.»$/);
  expect(difference).toContain("افزوده: «همه»");
  expect(difference).toContain("«گفتگو کنید» به جای «تماس بگیرید»");
  expect(difference).toContain("افتاده: «نظر بدهید»");
});

test("words of others around the quotation are not said to have been quoted", () => {
  const [written] = noteOf(`دیروز نوشت: «${ALTERED}» و هوا آفتابی بود و باران نیامد و همه به خانه رفتند.`);
  expect(written).toBe(`نوشته‌اند: «${ALTERED}»`);
});

test("a quotation without changes has nothing to correct", () => {
  expect(noteOf("این حق شما است که با احزاب سیاسی تماس بگیرید")).toEqual([]);
});
