import fc from "fast-check";
import { expect, test } from "vitest";
import { ENGLISH } from "../../citing/citing-style";
import { type Correction, correctionNote } from "../../citing/correction";
import { anyCitable, DATED, PERSIAN } from "./citables";

const CORRECTION: Correction = {
  written: "آزادی بعدی و\nبی‌قید",
  citable: DATED,
  differences: [
    { kind: "changed", asked: "بعدی", text: "فوری" },
    { kind: "dropped", asked: null, text: "و شرط" },
    { kind: "added", asked: "هم", text: null },
    { kind: "moved", asked: "بی‌قید", text: null },
  ],
};

test("a correction says what was written, what the statement has, what differs, and the source", () => {
  const [written, text, difference, source, address, ...rest] = correctionNote(CORRECTION, PERSIAN).text.split("\n");
  expect(written).toBe("نوشته‌اند: «آزادی بعدی و بی‌قید»");
  expect(text).toBe("در بیانیه: «آزادی فوری و بی‌قید و شرط.»");
  expect(difference).toBe("تفاوت: «بعدی» به جای «فوری»؛ افتاده: «و شرط»؛ افزوده: «هم»؛ جابه‌جا: «بی‌قید»");
  expect(source).toBe(
    "منبع: جمعی از کارگران، «اطلاعیه در همبستگی»، اطلاعیه، برلین، ۲۳ دی ۱۳۹۶ (۱۳ ژانویهٔ ۲۰۱۸)، بند ۲.",
  );
  expect(address).toMatch(/^https:\/\/example\.org\/statement\?a=1&b=2#:~:text=آزادی,/);
  expect(rest).toEqual([]);
});

test("in English, Persian words keep to their place", () => {
  const { text, html } = correctionNote(CORRECTION, ENGLISH);
  // What is said in English is read aloud in English, and what is quoted in Persian.
  expect(html).toContain('lang="en"><b>As quoted:</b> <span lang="fa">«آزادی');
  expect(html).toContain('<b>Difference:</b> <span lang="en">');
  expect(text).toMatch(/^Difference: «بعدی\u200E» instead of «فوری\u200E»; left out: «و شرط\u200E»; added: /m);
});

test("many words are given by the first and the last of them", () => {
  const text = Array.from({ length: 90 }, (_, at) => `واژهٔ${at}`).join(" ");
  const note = correctionNote({ ...CORRECTION, differences: [{ kind: "dropped", asked: null, text }] }, PERSIAN).text;
  expect(note).toMatch(/تفاوت: افتاده: «واژهٔ0 واژهٔ1 [^«»]* \[…\] [^«»]* واژهٔ89»/);
  expect(/تفاوت:.*/.exec(note)?.[0].length).toBeLessThan(200);
});

test("for any words, the HTML holds no other element than ours", () => {
  fc.assert(
    fc.property(anyCitable, fc.string(), (citable, words) => {
      const { html } = correctionNote(
        { written: words, citable, differences: [{ kind: "changed", asked: words, text: words }] },
        PERSIAN,
      );
      expect(html.replace(/<\/?(?:b|p|br|a|bdi|span)(?: (?:dir|lang|href)="[^"<>]*")*>/g, "")).not.toMatch(/[<>"]/);
    }),
  );
});
