import { afterEach, describe, expect, test } from "vitest";
import { line, writtenPdf } from "../../imports/written-pdf";
import { type BroughtFile, bringFiles } from "../bring-files";
import { card, hitsIn } from "../card";
import { choose } from "../choose";
import { breakOff, keptIn } from "../kept-in";
import { press } from "../press";
import { readerFrom } from "../reader-from";
import type { Tab } from "../rig";
import { titlesFound, typeInSearch } from "../search-box";
import { select } from "../select";
import { OTHER } from "../text";
import { count, text, texts, values } from "../texts";
import { useBrowser, useOwnPage } from "../use";

const browser = useBrowser();
const own = useOwnPage(browser);

afterEach(() => own.eraseArchives());

const ORCHARD = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همهٔ روستاها بخش شود.";
const WELL = "آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و هیچ کودکی برای آب به راه دور نرود.";

const LETTER = { name: "letter.txt", text: `نامهٔ باغداران\n\n${ORCHARD}\n` };
const TEACHERS: BroughtFile = { name: "teachers.txt", text: `خواست آموزگاران\n\n${WELL}\n` };
/** The same letters as in the letter, typed on another keyboard. */
const AGAIN: BroughtFile = { name: "again.txt", text: LETTER.text.replaceAll("ی", "ي").replaceAll("ک", "ك") };
const ENGLISH: BroughtFile = { name: "notes.txt", text: "Nothing here is written in that language.\n" };
/** What a page of the tests says, and no statement of the bundled archive. */
const GARDENERS: BroughtFile = {
  name: "gardeners.txt",
  text: "سخن باغداران\n\nباغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است.\n",
};
const TITLE_OF_PDF = "نامهٔ باغداران دره";
const BROKEN: BroughtFile = { name: "broken.json", text: '{"title": "' };

async function archives(): Promise<Tab> {
  const tab = await browser.open(browser.rig.own("archives.html"));
  await expect.poll(() => count(tab, ".drop button")).toBe(2);
  return tab;
}

/** The page with these files read. */
async function staged(files: readonly BroughtFile[], by?: "dropping"): Promise<Tab> {
  const tab = await archives();
  await bringFiles(tab, files, by);
  await expect.poll(() => count(tab, ".staged-file")).toBe(files.length);
  return tab;
}

async function write(tab: Tab, selector: string, words: string): Promise<void> {
  await press(tab, selector);
  await tab.press("Control+a");
  await tab.insert(words);
}

/** Imports what is staged, under a name. */
async function keep(tab: Tab, name: string): Promise<void> {
  await write(tab, ".keep-form input", name);
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => text(tab, ".archives h3")).toContain(name);
}

/** The titles that the search gives for some words. */
async function found(words: string): Promise<readonly string[]> {
  return titlesFound(await browser.open(browser.rig.own("popup.html")), words);
}

describe("files that are brought", () => {
  test("are all accounted for, each with its reason, before anything is kept", async () => {
    const tab = await staged([LETTER, TEACHERS, AGAIN, ENGLISH, BROKEN]);
    expect(await text(tab, ".sum")).toMatch(/5 .* = 2 .* \+ 1 .* \+ 1 .* \+ 1|۵ .* = ۲ .* \+ ۱ .* \+ ۱ .* \+ ۱/);
    const lines = await texts(tab, ".staged-file");
    expect(lines[2]).toContain("letter.txt");
    expect(lines[3]).toMatch(/no word of Persian|هیچ واژهٔ فارسی/);
    expect(lines[4]).toMatch(/damaged|آسیب/);
    await press(tab, ".filter label:last-of-type input");
    await expect.poll(() => texts(tab, ".staged-file .path")).toEqual(["broken.json"]);
    expect(await count(tab, ".archives > li")).toBe(0);
    expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");
    expect(await tab.errors()).toEqual([]);
  });

  test("can be PDFs: of text, of pictures, and of letters that stand for no text", async () => {
    const page = [TITLE_OF_PDF, ...ORCHARD.split("، ")].flatMap((text, at) =>
      line(text, { y: 540 - 30 * at, size: 9 }),
    );
    const noise = { name: "noise.pdf", bytes: writtenPdf([page.map((glyph) => ({ ...glyph, text: "\u0001" }))]) };
    const tab = await staged([
      { name: "paper.pdf", bytes: writtenPdf([page, []]) },
      { name: "scan.pdf", bytes: writtenPdf([[]]) },
      noise,
    ]);
    const [paper, scan, letters] = await texts(tab, ".staged-file");
    expect(paper).toMatch(/1 of its 2 pages|از ۲ صفحهٔ آن ۱ صفحه/);
    expect(scan).toMatch(/pages are pictures|صفحه‌های آن تصویر است/);
    expect(letters).toMatch(/not what its pages show|یکی نیست/);
    await keep(tab, "بایگانی دره");
    expect(await found(ORCHARD.split("، ")[0] ?? "")).toContain(TITLE_OF_PDF);
    expect(await tab.errors()).toEqual([]);
  });

  test("can be dropped, and a text can be pasted among them", async () => {
    const tab = await staged([LETTER], "dropping");
    await press(tab, ".paste > button");
    await press(tab, ".paste textarea");
    await tab.insert(WELL);
    await press(tab, ".paste [type=submit]");
    await expect.poll(() => count(tab, ".row")).toBe(2);
    expect(await text(tab, ".sum")).toMatch(/2 .* = 2|۲ .* = ۲/);
  });
});

describe("a file that was read wrongly", () => {
  const opened = async (tab: Tab, row: number) => {
    await press(tab, `.staged-file:nth-child(${row}) .otherwise > button`);
    await expect.poll(() => count(tab, `.staged-file:nth-child(${row}) fieldset`)).toBeGreaterThan(0);
  };

  test("shows how it begins in each encoding, and is read in the one that is chosen; no other file is", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    await opened(tab, 1);
    await expect.poll(() => text(tab, ".encodings label:nth-of-type(1)")).toContain("نامهٔ باغداران");
    await press(tab, ".encodings label:nth-of-type(4) input");
    await expect.poll(() => text(tab, ".row:nth-child(1) .begins")).not.toContain("باغداران");
    expect(await text(tab, ".row:nth-child(2) .begins")).toContain("آموزگاران");
    await press(tab, ".encodings label:nth-of-type(1) input");
    await expect.poll(() => text(tab, ".row:nth-child(1) .begins")).toContain("باغداران");
    expect(await tab.errors()).toEqual([]);
  });

  test("has its columns taken for what the user says they are", async () => {
    const rows = `شماره,گفته,روز\n1,"${ORCHARD}",03/04/2021\n2,"${WELL}",05/06/2021\n`;
    const tab = await staged([{ name: "table.csv", text: rows }]);
    await opened(tab, 1);
    await choose(tab, ".columns label:nth-of-type(5) select", "3: روز");
    const dates = () =>
      tab.evaluate(() =>
        Array.from(
          document.querySelectorAll<HTMLInputElement>(".row .cell:nth-of-type(4) input"),
          ({ value }) => value,
        ),
      );
    await expect.poll(async () => (await dates()).some((date) => /2021|۱۴۰۰/.test(date))).toBe(true);
    expect(await text(tab, ".row:nth-child(2) .basis")).toMatch(/the column.*3|ستون.*3/);
  });

  test("can be tried again with all that failed, and says so", async () => {
    const tab = await staged([LETTER, BROKEN]);
    await press(tab, ".try-again");
    await expect.poll(() => text(tab, ".said")).toMatch(/Read again|دوباره خوانده شد/);
    expect(await count(tab, ".staged-file.is-failed")).toBe(1);
  });
});

describe("a document", () => {
  const LONG = `${ORCHARD} ${WELL} و همه با هم گفتند که این سخن را به گوش همهٔ مردم شهر می‌رسانند.`;

  test("that says nearly the same as another is shown beside it, and stays or goes as the user says", async () => {
    const changed = LONG.replace("چاه مدرسه", "چشمهٔ کوه");
    const tab = await staged([
      { name: "one.txt", text: LONG },
      { name: "two.txt", text: changed },
    ]);
    await press(tab, ".near button");
    await expect.poll(() => texts(tab, ".differing mark")).toEqual(["چشمهٔ کوه", "چاه مدرسه"]);
    await press(tab, ".near > button:nth-of-type(2)");
    await expect.poll(() => text(tab, ".sum")).toMatch(/1 nearly the same|۱ کمابیش همان/);
    await press(tab, ".row:nth-child(2) .out");
    await press(tab, ".near > button:nth-of-type(3)");
    await expect.poll(() => text(tab, ".near .decided")).toMatch(/Both|هر دو/);
    expect(await text(tab, ".sum")).toMatch(/= 2 |= ۲ /);
  });

  test("shows what was taken out of it, and has it back", async () => {
    const pages = [1, 2, 3].map((page) => `${ORCHARD.split(" ").slice(page).join(" ")}\n\n- ${page} -`);
    const tab = await staged([{ name: "pages.txt", text: pages.join("\f") }]);
    await press(tab, ".taken-out > button");
    await expect.poll(() => texts(tab, ".removed q")).toEqual(["- 1 -", "- 2 -", "- 3 -"]);
    await press(tab, ".removed li:nth-child(2) button");
    await expect.poll(() => texts(tab, ".removed q")).toEqual(["- 1 -", "- 3 -"]);
    expect(await tab.errors()).toEqual([]);
  });
});

describe("what is proposed of a document", () => {
  const basis = (tab: Tab, row: number) => texts(tab, `.row:nth-child(${row}) .basis`);

  test("says where it is from, is corrected in its cell, in many at once, and back again", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    const title = (row: number) =>
      tab.evaluate(
        (row) => document.querySelectorAll<HTMLInputElement>(".row .cell:nth-of-type(1) input")[row]?.value,
        row,
      );
    expect(await title(0)).toBe("نامهٔ باغداران");
    expect((await basis(tab, 1))[0]).toMatch(/first line|سطر نخست/);
    await write(tab, ".row .cell input", "نامهٔ یکم");
    await tab.press("Tab");
    await expect.poll(async () => (await basis(tab, 1))[0]).toMatch(/by your hand|به دست شما/);

    await press(tab, ".many .all input");
    await write(tab, ".many form input", "انجمن");
    await press(tab, ".many [type=submit]");
    const issuers = () =>
      tab.evaluate(() =>
        Array.from(
          document.querySelectorAll<HTMLInputElement>(".row .cell:nth-of-type(2) input"),
          ({ value }) => value,
        ),
      );
    await expect.poll(issuers).toEqual(["انجمن", "انجمن"]);
    await press(tab, ".many .back");
    await expect.poll(issuers).toEqual(["", ""]);
    expect(await title(0)).toBe("نامهٔ یکم");
    await press(tab, ".many .back");
    await expect.poll(() => title(0)).toBe("نامهٔ باغداران");
  });

  test("is taken with a date in any calendar, and not with what is none", async () => {
    const tab = await staged([LETTER]);
    const date = ".row .cell:nth-of-type(4) input";
    await write(tab, date, "دیروز");
    await tab.press("Tab");
    await expect.poll(() => text(tab, ".row .wrong")).toContain("دیروز");
    const written = () => tab.evaluate((date) => document.querySelector<HTMLInputElement>(date)?.value, date);
    expect(await written()).toBe("");
    await write(tab, date, "۲۳ دی ۱۳۹۶");
    await tab.press("Tab");
    await expect.poll(() => text(tab, ".row .wrong")).toBe("");
    await expect.poll(written).toMatch(/^(۱۳۹۶\/۱۰\/۲۳|2018\/01\/13)$/);
  });
});

describe("an import that is on its way", () => {
  /** Has these documents kept, and held up before the first of them: another page has its turn until then. */
  async function held(tab: Tab, name: string): Promise<void> {
    const other = await browser.rig.tab();
    await other.open(browser.rig.own("archives.html"));
    await other.evaluate(() => void navigator.locks.request("archives", () => new Promise(() => {})));
    await write(tab, ".keep-form input", name);
    await press(tab, ".keep-form [type=submit]");
    await press(tab, ".running .holds");
    await expect.poll(() => text(tab, ".running .said")).toMatch(/Paused|نگه داشته شد/);
    await other.close();
    await expect.poll(async () => (await keptIn(tab)).unfinished).toBe(1);
  }

  test("waits when it is told to, and goes on when it is told to", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    await held(tab, "بایگانی دره");
    expect(await count(tab, ".archives > li")).toBe(0);
    await press(tab, ".running .holds");
    await expect.poll(() => text(tab, ".archives h3")).toContain("بایگانی دره");
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
    expect(await tab.errors()).toEqual([]);
  });

  test("stands aside while somebody looks up, and for a lookup that was ended no longer", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    const looking = await browser.rig.tab();
    await looking.open(browser.rig.own("archives.html"));
    await looking.evaluate(() => void navigator.locks.request("lookups", () => new Promise(() => {})));
    await write(tab, ".keep-form input", "بایگانی دره");
    await press(tab, ".keep-form [type=submit]");
    const waiting = () => tab.evaluate(async () => (await navigator.locks.query()).pending?.map(({ name }) => name));
    await expect.poll(waiting).toContain("lookups");
    expect((await keptIn(tab)).archives).toEqual([]);
    await looking.close();
    await expect.poll(() => text(tab, ".archives h3")).toContain("بایگانی دره");
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
    expect(await tab.errors()).toEqual([]);
  });

  test("is given up with all that was written of it", async () => {
    const tab = await staged([LETTER]);
    await held(tab, "بایگانی دره");
    await press(tab, ".running .cancels");
    await expect.poll(() => text(tab, ".import > .said")).toMatch(/nothing .* kept|چیزی نگه داشته نشد/i);
    expect(await keptIn(tab)).toEqual({ archives: [], unfinished: 0 });
    expect(await count(tab, ".staged-file")).toBe(0);
    expect(await tab.errors()).toEqual([]);
  });

  test("and whose page is left is said to be broken off, found nowhere, and forgotten on a press", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    await held(tab, "بایگانی دره");
    await tab.open(browser.rig.own("archives.html"));
    await expect.poll(() => text(tab, ".unfinished")).toMatch(/بایگانی دره.*(0 of 2|۰ از ۲)/s);
    expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");
    const list = await archives();
    await press(list, ".unfinished button");
    await expect.poll(() => count(list, ".unfinished")).toBe(0);
    expect(await keptIn(list)).toEqual({ archives: [], unfinished: 0 });
  });

  test("goes on from what was written when the same files are brought again, and is found as a whole then", async () => {
    const first = await staged([LETTER]);
    await keep(first, "بایگانی دره");
    await breakOff(first, 2);
    const tab = await archives();
    await expect.poll(() => text(tab, ".unfinished")).toMatch(/بایگانی دره.*(1 of 2|۱ از ۲)/s);
    await bringFiles(tab, [AGAIN, TEACHERS]);
    await expect
      .poll(() => texts(tab, ".staged-file"))
      .toEqual([
        expect.stringMatching(/before the import was broken off|پیش از آنکه ورود نیمه‌کاره بماند/),
        expect.stringContaining("teachers.txt"),
      ]);
    // It goes nowhere else.
    expect(await count(tab, ".keep-form input, .keep-form select")).toBe(0);
    expect(await text(tab, ".keep-form p")).toMatch(/its 2 documents 1 .* 1|۲ سند آن ۱ .* ۱/);
    await press(tab, ".keep-form [type=submit]");
    await expect.poll(() => texts(tab, ".archives .counts")).toEqual([expect.stringMatching(/^(2 documents|۲ سند)/)]);
    expect(await keptIn(tab)).toMatchObject({ unfinished: 0 });
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
    expect(await found(WELL)).toContain("خواست آموزگاران");
    expect(await tab.errors()).toEqual([]);
  });
});

/** Texts of 600 words, each another one; by so many workers are opened that index them. */
function hundredTexts(): { title: string; text: string }[] {
  const words = `${ORCHARD} ${WELL}`.split(" ");
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[state % words.length] as string;
  };
  return Array.from({ length: 100 }, (_, at) => ({
    title: `گفتار ${at}`,
    text: Array.from({ length: 600 }, next).join(" "),
  }));
}

describe("an archive", () => {
  test("of much is found to its last words", async () => {
    const texts = hundredTexts();
    const tab = await staged([{ name: "texts.jsonl", text: texts.map((each) => JSON.stringify(each)).join("\n") }]);
    await keep(tab, "بایگانی بزرگ");
    expect(await keptIn(tab)).toEqual({ archives: [{ name: "بایگانی بزرگ", statements: 100 }], unfinished: 0 });
    for (const { title, text } of [texts[0], texts[99]] as typeof texts)
      expect(await found(text.split(" ").slice(-12).join(" "))).toContain(title);
    expect(await tab.errors()).toEqual([]);
  });

  test("answers once it is kept, is silent while it is off, and is gone once it is deleted", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    await press(tab, ".row:nth-child(2) .out");
    await keep(tab, "بایگانی دره");
    expect(await text(tab, ".archives .counts")).toMatch(/^(1 document|۱ سند)[,،]/);
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
    expect(await found(WELL)).not.toContain("خواست آموزگاران");

    const again = await staged([AGAIN]);
    expect(await text(again, ".staged-file")).toContain("بایگانی دره");
    expect(await count(again, ".row")).toBe(0);

    await press(again, ".archives .does input");
    await expect.poll(() => text(again, ".said")).toMatch(/no longer searched|دیگر جست‌وجو نمی‌شود/);
    expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");

    const list = await archives();
    await press(list, ".archives .erases");
    // What changes nothing has the focus.
    await expect.poll(() => list.evaluate(() => document.activeElement?.className)).not.toBe("does-it");
    await press(list, ".archives .sure .does-it");
    await expect.poll(() => count(list, ".archives > li")).toBe(0);
    const left = await list.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open("archives");
          opening.onsuccess = () => {
            const names = Array.from(opening.result.objectStoreNames);
            const tx = opening.result.transaction(names);
            let sum = 0;
            for (const name of names) {
              const counting = tx.objectStore(name).count();
              counting.onsuccess = () => {
                sum += counting.result;
              };
            }
            tx.oncomplete = () => {
              opening.result.close();
              resolve(sum);
            };
          };
        }),
    );
    expect(left).toBe(0);
    expect(await list.errors()).toEqual([]);
  });

  test("has another name from now on, in all that says it", async () => {
    const tab = await staged([LETTER]);
    await keep(tab, "بایگانی دره");
    await press(tab, ".archives .opens-rename");
    // What is there is chosen, to be written over.
    const isChosen = () =>
      tab.evaluate(() => {
        const field = document.activeElement as HTMLInputElement;
        return field.selectionStart === 0 && field.selectionEnd === field.value.length;
      });
    await expect.poll(isChosen).toBe(true);
    await tab.type("نامه‌های باغداران");
    await tab.press("Enter");
    await expect.poll(() => text(tab, ".archives h3")).toBe("نامه‌های باغداران");
    expect(await text(tab, ".said")).toMatch(/بایگانی دره.*نامه‌های باغداران/);
    const search = await browser.open(browser.rig.own("popup.html"));
    await typeInSearch(search, ORCHARD);
    await expect.poll(() => text(search, "article")).toContain("نامه‌های باغداران");
  });

  test("has its documents found, said otherwise in one or in many, said as before again, and deleted", async () => {
    const tab = await staged([LETTER, TEACHERS]);
    await keep(tab, "بایگانی دره");
    await press(tab, ".archives .opens-documents");
    await expect.poll(() => count(tab, ".documents .row")).toBe(2);
    const fields = (nth: number) => values(tab, `.documents .cell:nth-of-type(${nth}) input`);
    await press(tab, ".documents .sought input");
    await tab.type("آموزگار");
    await expect.poll(() => count(tab, ".documents .row")).toBe(1);
    expect(await text(tab, ".documents .found")).toMatch(/^(1 document|۱ سند)$/);

    await write(tab, ".documents .row .cell:nth-of-type(1) input", "سخن آموزگاران");
    await tab.press("Tab");
    await expect.poll(() => text(tab, ".documents .said")).toMatch(/Changed in 1|مشخصات ۱ سند/);

    // What is picked is of what is found: of others it is picked no more.
    const isChecked = (selector: string) =>
      tab.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.checked, selector);
    await press(tab, ".documents .all input");
    await expect.poll(() => isChecked(".documents .row [type=checkbox]")).toBe(true);
    await write(tab, ".documents .sought input", "باغداران");
    await expect.poll(() => fields(1)).toEqual(["نامهٔ باغداران"]);
    expect(await isChecked(".documents .all input")).toBe(false);
    expect(await count(tab, ".documents .many form")).toBe(0);

    await write(tab, ".documents .sought input", " ");
    await expect.poll(() => count(tab, ".documents .row")).toBe(2);
    await press(tab, ".documents .all input");
    await write(tab, ".documents .many form input", "انجمن روستاها");
    await press(tab, ".documents .many [type=submit]");
    await expect.poll(() => text(tab, ".documents .said")).toMatch(/Changed in 2|مشخصات ۲ سند/);
    expect(await fields(2)).toEqual(["انجمن روستاها", "انجمن روستاها"]);
    await press(tab, ".documents .back");
    await expect.poll(() => fields(2)).toEqual(["", ""]);
    expect(await fields(1)).toEqual(["نامهٔ باغداران", "سخن آموزگاران"]);

    await press(tab, ".documents .row:nth-child(1) .out button");
    // What changes nothing has the focus.
    await expect.poll(() => tab.evaluate(() => document.activeElement?.closest(".sure") !== null)).toBe(true);
    expect(await tab.evaluate(() => document.activeElement?.className)).not.toBe("does-it");
    await press(tab, ".documents .sure .does-it");
    await expect.poll(() => text(tab, ".archives > li > .counts")).toMatch(/^(1 document|۱ سند)[,،]/);
    await expect.poll(() => text(tab, ".documents .found")).toMatch(/^(1 document|۱ سند)$/);
    expect(await text(tab, ".documents .said")).toMatch(/is deleted, and|پاک شد و/);
    expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");
    expect(await found(WELL)).toContain("سخن آموزگاران");

    // What was deleted is brought in as new; what is there is known, whatever it is called now.
    const again = await staged([LETTER, TEACHERS]);
    expect(await text(again, ".sum")).toMatch(/2 .* = 1 .* \+ 1 |۲ .* = ۱ .* \+ ۱ /);
    expect(await tab.errors()).toEqual([]);
  });

  test("shows its documents by year and issuer, leaves those of a bar, and says why a text is not found in one", async () => {
    const of = (issuer: string, date: string, said: string) => ({
      name: `${date}.md`,
      text: `---\ntitle: نامه\nissuer: ${issuer}\ndate: ${date}\n---\n\n${said}`,
    });
    const tab = await staged([
      of("انجمن باغداران", "2018-02-03", ORCHARD),
      of("انجمن باغداران", "2021-07-14", `${ORCHARD} و همه با هم گفتند که از این سخن بازنمی‌گردند.`),
      of("کانون آموزگاران", "2021-07-15", WELL),
    ]);
    await keep(tab, "بایگانی دره");
    await press(tab, ".archives .opens-documents");
    const named = (selector: string) =>
      tab.evaluate(
        (selector) => Array.from(document.querySelectorAll(selector), (it) => it.getAttribute("aria-label") ?? ""),
        selector,
      );
    await expect
      .poll(() => named(".timeline button"))
      .toEqual([expect.stringMatching(/(2018|۱۳۹۶): [1۱] /), expect.stringMatching(/(2021|۱۴۰۰): [2۲] /)]);
    expect(await named(".issuer-bars button")).toEqual([
      expect.stringMatching(/انجمن باغداران.*: [2۲] /),
      expect.stringMatching(/کانون آموزگاران.*: [1۱] /),
    ]);

    // What a change makes of the bars is there before it is said: rows do not move away under the pointer after that.
    await tab.evaluate(() => {
      const seen = window as { barsWhenSaid?: number };
      new MutationObserver(() => {
        if (document.querySelector(".documents .said")?.textContent)
          seen.barsWhenSaid ??= document.querySelectorAll(".issuer-bars button").length;
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await write(tab, ".documents .row .cell:nth-of-type(2) input", "شورای روستا");
    await tab.press("Tab");
    await expect.poll(() => tab.evaluate(() => (window as { barsWhenSaid?: number }).barsWhenSaid)).toBe(3);
    await press(tab, ".documents .back");
    await expect.poll(() => count(tab, ".issuer-bars button")).toBe(2);

    await press(tab, ".timeline button:nth-child(2)");
    await expect.poll(() => count(tab, ".documents .row")).toBe(2);
    await press(tab, ".issuer-bars button");
    await expect.poll(() => count(tab, ".documents .row")).toBe(1);
    // With the keyboard, to the bar that is the last.
    await tab.press("End");
    await tab.press("Enter");
    const titles = () =>
      tab.evaluate(() =>
        Array.from(
          document.querySelectorAll<HTMLInputElement>(".documents .cell:nth-of-type(2) input"),
          ({ value }) => value,
        ),
      );
    await expect.poll(titles).toEqual(["کانون آموزگاران"]);

    await press(tab, ".documents .asks-why button");
    const answer = async (words: string) => {
      await write(tab, ".why-not textarea", words);
      await press(tab, ".why-not [type=submit]");
      await expect.poll(() => text(tab, ".why-not .answer")).not.toBe("");
      return text(tab, ".why-not .answer");
    };
    expect(await answer(WELL)).toMatch(/Word for word|عین متن/);
    expect(await answer("هواشناسی از وزش باد در نیمهٔ خاوری کشور خبر داد")).toMatch(/does not say it|این را نمی‌گوید/);
    await press(tab, ".archives .does input");
    await expect.poll(() => text(tab, ".said")).toMatch(/no longer searched|دیگر جست‌وجو نمی‌شود/);
    expect(await answer(WELL)).toMatch(/is not searched|جست‌وجو نمی‌شود/);
    expect(await tab.errors()).toEqual([]);
  });

  test("takes in more, and answers with what it had and what was added, all of it or nothing", async () => {
    await keep(await staged([LETTER]), "بایگانی دره");
    const tab = await staged([TEACHERS]);
    await choose(tab, ".into select", "بایگانی دره");
    await expect.poll(() => count(tab, ".archive-name")).toBe(0);
    await press(tab, ".keep-form [type=submit]");
    await expect.poll(() => text(tab, ".said")).toMatch(/One document is added|یک سند به/);
    await expect.poll(() => texts(tab, ".archives .counts")).toEqual([expect.stringMatching(/^(2 documents|۲ سند)/)]);
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
    expect(await found(WELL)).toContain("خواست آموزگاران");
    expect(await tab.errors()).toEqual([]);
  });

  test("gives an import back as a whole, also after the page was left, and what else is in it stays", async () => {
    await keep(await staged([LETTER]), "بایگانی دره");
    const tab = await staged([TEACHERS]);
    await choose(tab, ".into select", "بایگانی دره");
    await press(tab, ".keep-form [type=submit]");
    await expect.poll(() => texts(tab, ".archives .counts")).toEqual([expect.stringMatching(/^(2 documents|۲ سند)/)]);

    const list = await archives();
    await press(list, ".imports > button");
    await expect.poll(() => texts(list, ".imports li > span")).toHaveLength(2);
    expect(await text(list, ".imports li")).toMatch(/1 document from 1 file|۱ سند از ۱ پرونده/);
    await press(list, ".imports li:first-child .erases");
    // What changes nothing has the focus.
    await expect.poll(() => list.evaluate(() => document.activeElement?.className)).not.toBe("does-it");
    await expect.poll(() => text(list, ".imports .sure p")).toContain("بایگانی دره");
    await press(list, ".imports .sure .does-it");
    await expect.poll(() => text(list, ".said")).toMatch(/taken back; 1 .* free|پس گرفته شد؛ ۱ .* آزاد/);
    await expect.poll(() => texts(list, ".archives .counts")).toEqual([expect.stringMatching(/^(1 document|۱ سند)/)]);
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
    expect(await found(WELL)).not.toContain("خواست آموزگاران");

    await press(list, ".imports li .erases");
    await press(list, ".imports .sure .does-it");
    await expect.poll(() => count(list, ".archives > li")).toBe(0);
    expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");
    expect(await list.errors()).toEqual([]);
  });

  test("answers in the card as the bundled one does, by its name, and opens in the reader", async () => {
    await keep(await staged([GARDENERS]), "بایگانی دره");
    const page = await browser.open("plain.html");
    await select(page, OTHER);
    const frame = await card(page);
    const [hit] = await hitsIn(frame);
    expect(hit?.title).toBe("سخن باغداران");
    expect(hit?.facts).toContain("بایگانی دره");
    expect(await frame.evaluate(() => document.querySelector("article .trace")?.textContent)).toMatch(
      /Word for word|عین متن/,
    );
    const reader = await readerFrom(browser.rig, frame);
    await expect.poll(() => text(reader, "h1")).toBe("سخن باغداران");
    await expect.poll(() => text(reader, "mark")).toContain("گردوی امسال");
    expect(await text(reader, ".facts")).toContain("بایگانی دره");
    expect(await reader.errors()).toEqual([]);
    await reader.close();
  });

  test("of other rules is said to be, is not searched, and is once it is indexed again", async () => {
    const tab = await staged([LETTER]);
    await keep(tab, "بایگانی دره");
    await tab.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("archives");
          opening.onsuccess = () => {
            const changing = opening.result.transaction("archives", "readwrite");
            const archives = changing.objectStore("archives");
            const reading = archives.getAll();
            reading.onsuccess = () => archives.put({ ...reading.result[0], indexVersion: 0 });
            changing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await browser.rig.killBackground();
    expect(await found(ORCHARD)).not.toContain("نامهٔ باغداران");

    const list = await archives();
    await expect.poll(() => text(list, ".archives .trouble")).toMatch(/older version|نسخهٔ پیشین/);
    await press(list, ".archives .trouble button");
    await expect.poll(() => count(list, ".archives .trouble")).toBe(0);
    expect(await found(ORCHARD)).toContain("نامهٔ باغداران");
  });
});
