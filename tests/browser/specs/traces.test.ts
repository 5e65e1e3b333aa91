import { expect, test } from "vitest";
import { card } from "../card";
import { readerFrom } from "../reader-from";
import type { Document } from "../rig";
import { select } from "../select";
import { css } from "../text";
import { useBrowser } from "../use";

/** One sentence of a statement as it stands, in other spelling, with words changed, and with words moved; and two of two. */
const SENTENCES = {
  exact: "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید",
  respelled: "اين حق شما است که با احزاب سياسي تماس بگيريد، در ميتينگها و همايش‌هاي آنها شركت كنيد",
  edited: "این حق شما است که با احزاب سیاسی دیدار کنید، در میتینگ ها و جشن های آنها شرکت کنید",
  moved: "این حق شما است که تماس بگیرید با احزاب سیاسی، در میتینگ ها و همایش های آنها شرکت کنید",
  joined:
    "دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد. ما از حزبمان آموختیم چگونه یک انسان را از چند قدمی طناب دار نجات دهیم.",
} as const;

const browser = useBrowser({
  pages: {
    "traces.html": `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title>
<link rel="icon" href="data:,"><body style="margin: 2rem; font: 18px/1.9 sans-serif">
${Object.entries(SENTENCES)
  .map(([id, text]) => `<p id="${id}" style="margin-bottom: 24rem">${text}</p>`)
  .join("")}`,
  },
});

/** The words of the first hit, without those that stand in the excerpt. */
const said = (frame: Document) =>
  frame.evaluate(() => {
    const hit = document.querySelector("article")?.cloneNode(true) as Element;
    hit.querySelector("blockquote")?.remove();
    return hit.textContent ?? "";
  });

async function cardFor(id: keyof typeof SENTENCES) {
  const tab = await browser.open("traces.html");
  await tab.evaluate((chosen) => document.getElementById(chosen)?.scrollIntoView({ block: "center" }), id);
  await select(tab, css(`#${id}`));
  return { tab, frame: await card(tab) };
}

test.each([
  ["exact", /Word for word|عین متن/],
  ["respelled", /Same text, other spelling|همان متن با املای دیگر/],
  ["edited", /Quoted with changes|نقل با تغییر/],
] as const)("the card labels a quotation as %s", async (id, label) => {
  const { frame } = await cardFor(id);
  expect(await said(frame)).toMatch(label);
});

test("of two joined statements the card labels the quoted part, and the reader marks the rest as foreign", async () => {
  const { frame } = await cardFor("joined");
  expect(await said(frame)).toMatch(/(Word for word|عین متن).*(\d+%|[۰-۹]+٪)/s);
  expect(await frame.evaluate(() => document.querySelectorAll(".verdict :is(ins, del)").length)).toBe(0);
  const reader = await readerFrom(browser.rig, frame);
  const foreign = () =>
    reader.evaluate(() =>
      Array.from(document.querySelectorAll(".pairs .foreign"), (each) => each.textContent).join(" "),
    );
  await expect.poll(foreign).toMatch(/دنیا را|نجات دهیم/);
  expect(await reader.evaluate(() => document.querySelectorAll(".compared :is(ins, del)").length)).toBe(0);
  await reader.close();
});

test("the card shows changed words as insertions and deletions", async () => {
  const { frame } = await cardFor("edited");
  const words = (name: string) =>
    frame.evaluate((selector) => Array.from(document.querySelectorAll(selector), (each) => each.textContent), name);
  expect((await words("ins")).join(" ")).toContain("دیدار");
  expect((await words("del")).join(" ")).toContain("تماس");
});

test("moved words are labelled in the card and on both sides in the reader", async () => {
  const { frame } = await cardFor("moved");
  expect(await said(frame)).toMatch(/(moved:|جابه‌جا:)\s*«تماس بگیرید»/);
  expect(await frame.evaluate(() => document.querySelectorAll(".verdict :is(ins, del)").length)).toBe(0);
  const reader = await readerFrom(browser.rig, frame);
  const rows = () =>
    reader.evaluate(() => Array.from(document.querySelectorAll(".pairs p"), (each) => each.textContent ?? ""));
  await expect.poll(rows).toHaveLength(4);
  const [asked, text] = [0, 1].map((side) => async () => (await rows()).filter((_, at) => at % 2 === side).join(" "));
  expect(await asked?.()).toMatch(/که\s+(moved:|جابه‌جا:)\s*تماس بگیرید/);
  expect(await text?.()).toMatch(/سیاسی\s+(originally here:|در اصل این‌جا:)\s*تماس بگیرید/);
  const strip = await reader.evaluate(() => document.querySelector(".comparison summary")?.textContent ?? "");
  expect(strip).toMatch(/moved:|جابه‌جا:/);
  expect(strip).not.toMatch(/All of your selection|همهٔ متن انتخاب‌شده/);
  await reader.close();
});

test("the reader compares the selection with the passage", async () => {
  const { frame } = await cardFor("edited");
  const reader = await readerFrom(browser.rig, frame);
  const shown = () => reader.evaluate(() => document.body.textContent ?? "");
  await expect.poll(shown).toMatch(/Quoted with changes|نقل با تغییر/);
  await expect
    .poll(() =>
      reader.evaluate(() => Array.from(document.querySelectorAll("ins"), (each) => each.textContent).join(" ")),
    )
    .toContain("دیدار");
  await reader.close();
});
