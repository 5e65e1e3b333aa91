import { expect, test } from "vitest";
import { hitsIn } from "../card";
import { pasted, pastedDocument, press } from "../press";
import type { Tab } from "../rig";
import { searchFor } from "../search-box";
import { rest } from "../surfaces";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const { choose } = useOwnPage(browser);

/** The popup with the one statement that has an address of its own first. */
async function found(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("popup.html"));
  // The answer to all that was typed has come: what is copied is what stands there.
  await searchFor(tab, "خوشه های خشم");
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.title)).toContain("خوشه های خشم");
  await rest(tab);
  return tab;
}

const notice = (tab: Tab) => tab.evaluate(() => document.querySelector("[role=status] .notice")?.textContent ?? "");

/** Presses the copy button of the form whose preview begins with these words, and gives what it has copied. */
async function copyForm(tab: Tab, beginning: string): Promise<string> {
  await tab.evaluate((beginning) => {
    const forms = [...document.querySelectorAll("article .citations li")];
    const form = forms.find((each) => each.querySelector("p")?.textContent?.startsWith(beginning));
    form?.querySelector("button")?.setAttribute("id", "wanted");
  }, beginning);
  await press(tab, "#wanted");
  await tab.evaluate(() => document.querySelector("#wanted")?.removeAttribute("id"));
  // The notice of the copy before may still stand there: what is on the clipboard tells.
  await expect.poll(async () => (await pasted(tab)).startsWith(beginning)).toBe(true);
  return pasted(tab);
}

test("one press copies an excerpt with its source as text and as HTML, with an address that can be read", async () => {
  const tab = await found();
  await press(tab, "article .actions button:nth-of-type(2)");
  await expect.poll(() => notice(tab)).not.toBe("");
  const copied = await pasted(tab);
  const [quoted = "", source = "", address = ""] = copied.split(/\r?\n/);
  expect(quoted).toMatch(/^«.*»$/);
  expect(source).toMatch(/1396|۱۳۹۶/);
  expect(address).toMatch(/^https:\/\/www\.facebook\.com\/\S+#:~:text=\p{Script=Arabic}/u);
  const formed = await pastedDocument(tab);
  expect(formed).toMatchObject({ quoted: [quoted], links: [new URL(address).href] });
  expect(formed.text).toContain(source);
  expect(await tab.errors()).toEqual([]);
});

/** A part of one sentence. */
const PART = "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید";

test("of a quotation the statement's whole sentence is copied, though the excerpt on the screen is longer", async () => {
  const tab = await browser.open(browser.rig.own("popup.html"));
  await searchFor(tab, PART);
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.excerpts[0])).toMatch(/ …$/);
  await press(tab, "article .actions button:nth-of-type(2)");
  await expect.poll(() => notice(tab)).not.toBe("");
  const [quoted = ""] = (await pasted(tab)).split(/\r?\n/);
  expect(quoted).toMatch(new RegExp(`^«${PART}[^…]*\\.»$`));
});

test("where the browser refuses to copy, the text stands there selected, to be copied by hand", async () => {
  const tab = await found();
  await tab.evaluate(() => {
    document.execCommand = () => false;
  });
  await press(tab, "article .actions button:nth-of-type(2)");
  await expect.poll(() => notice(tab)).not.toBe("");
  await tab.press("Control+c");
  const quoted = () =>
    tab.evaluate(() => document.querySelector<HTMLTextAreaElement>("article textarea")?.value.split("\n")[0] ?? "");
  expect(await quoted()).toMatch(/^«.*»$/);
  expect((await pasted(tab)).split(/\r?\n/)[0]).toBe(await quoted());
});

test("actions follow the interface's direction, with each icon at the start of its label", async () => {
  const tab = await found();
  const row = await tab.evaluate(() => {
    const [actions, quote] = [document.querySelector("article .actions"), document.querySelector("article blockquote")];
    const buttons = [...(actions?.querySelectorAll("button") ?? [])];
    const edges = buttons.map((each) => each.getBoundingClientRect()).sort((a, b) => b.right - a.right);
    return {
      ui: getComputedStyle(document.documentElement).direction,
      directions: [...new Set(buttons.map((each) => getComputedStyle(each).direction))],
      icons: buttons.filter((each) => getComputedStyle(each, "::before").content !== "none").map((it) => it.className),
      after: buttons.filter((each) => getComputedStyle(each, "::after").content !== "none").length,
      first: buttons.find((each) => each.querySelector("svg"))?.firstChild?.nodeName.toLowerCase(),
      room: (quote?.getBoundingClientRect().right ?? 0) - (edges[0]?.right ?? 0),
    };
  });
  expect(row).toMatchObject({ directions: [row.ui], icons: ["discloses"], after: 0, first: "svg" });
  expect(Math.abs(row.room)).toBeLessThan(24);
});

test("the plain form is there at once, the others behind one choice, and each is copied", async () => {
  const tab = await found();
  expect(await tab.evaluate(() => document.querySelectorAll(".citations").length)).toBe(0);
  await press(tab, "article button[aria-expanded]");
  const names = () =>
    tab.evaluate(() =>
      Array.from(document.querySelectorAll(".citations h3"))
        .filter((each) => each.checkVisibility())
        .map((each) => each.textContent),
    );
  await expect.poll(names).toHaveLength(1);
  await press(tab, "article .citations summary");
  await expect.poll(names).toHaveLength(9);
  expect(new Set(await names()).size).toBe(9);
  expect(await copyForm(tab, "@misc{")).toMatch(/^@misc\{khusheha-ye-khashm-berlin,\r?\n {2}author = \{\{/);
  expect(JSON.parse(await copyForm(tab, "["))).toMatchObject([{ id: "khusheha-ye-khashm-berlin", language: "fa" }]);
  await press(tab, "article button[aria-expanded]");
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll(".citations").length)).toBe(0);
});

test("by keyboard: to the forms, and a copy of the first", async () => {
  const tab = await found();
  await tab.evaluate(() => document.querySelector<HTMLElement>("article button[aria-expanded]")?.focus());
  await tab.press("Enter");
  await tab.press("Tab");
  await expect.poll(() => tab.evaluate(() => Boolean(document.activeElement?.closest(".citations")))).toBe(true);
  await tab.press("Enter");
  await expect.poll(() => notice(tab)).not.toBe("");
  const plain = await tab.evaluate(() => document.querySelector(".citations p")?.textContent);
  expect((await pasted(tab)).replaceAll("\r", "")).toBe(plain);
});

/** A quotation with a word put in for another. */
const ALTERED = PART.replace("شرکت", "حضور");

/** Copies the correction that stands first among the forms of a citation, and checks that it says what was changed. */
async function correct(tab: Tab, part: string): Promise<void> {
  await press(tab, `${part} button[aria-expanded]`);
  await press(tab, `${part} .citations button`);
  const said = () =>
    tab.evaluate(() => Array.from(document.querySelectorAll("[role=status]"), (each) => each.textContent).join(" "));
  await expect.poll(said).toContain("کپی شد");
  const [written, text = "", difference, source = ""] = (await pasted(tab)).split(/\r?\n/);
  expect(written).toBe(`نوشته‌اند: «${ALTERED}»`);
  expect(text).toMatch(new RegExp(`^در بیانیه: «${PART}[^…]*\\.»$`));
  expect(difference).toBe("تفاوت: «حضور» به جای «شرکت»");
  expect(source).toMatch(/^منبع: .*۱۴۰۰.*، بند/);
  const formed = await pastedDocument(tab);
  for (const line of [written, text, difference]) expect(formed.text).toContain(line);
}

test("a quotation with changes is corrected in a note, from the search and from the reader", async () => {
  await choose({ language: "fa" });
  const tab = await browser.open(browser.rig.own("popup.html"));
  await searchFor(tab, ALTERED);
  await expect.poll(() => hitsIn(tab).then((hits) => hits[0]?.excerpts[0])).toMatch(/ …$/);
  await correct(tab, "article");
  const reader = await browser.rig.tabOpenedBy(() => press(tab, "article h2 a"));
  await correct(reader, "header");
  expect(await reader.errors()).toEqual([]);
  await reader.close();
});
