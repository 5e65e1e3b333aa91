import { describe, expect, test } from "vitest";
import { card } from "../card";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import { plain, readWhole } from "../reading/read";
import { READING, READING_FILES } from "../reading/script";
import { SECOND, sentencesOf, setPage } from "../reading/sentences-of";
import { select } from "../select";
import { toldIn, WORD_FOR_WORD } from "../told";
import { useBrowser } from "../use";

const DRAWN = "display: inline-block; padding: 2px 8px; border-radius: 4px; background: #eee; border: 1px solid #ccc";

/** How pages set a word as a box of its own in its line. */
const BOXES: Readonly<Record<string, (word: string) => string>> = {
  "marked words": (word) => `<mark style="${DRAWN}">${word}</mark>`,
  "keys to press": (word) => `<kbd style="${DRAWN}">${word}</kbd>`,
  "words with a ground": (word) => `<span style="${DRAWN}">${word}</span>`,
  "bold words with a border": (word) =>
    `<b style="display: inline-block; border: 2px solid #c00; padding: 0 6px">${word}</b>`,
  "words with room beside them": (word) => `<em style="display: inline-block; margin: 0 1rem">${word}</em>`,
  "words that explain themselves": (word) =>
    `<span class="tip" style="${DRAWN}; position: relative" title="گردو">${word}<span style="position: absolute; visibility: hidden">گردوی تازه</span></span>`,
  "chips that are links": (word) => `<a class="chip" href="/of/1" style="${DRAWN}">${word}</a>`,
  "labels that are called so": (word) => `<span class="label" style="${DRAWN}">${word}</span>`,
  "boxes that are flexible": (word) => `<span style="${DRAWN}; display: inline-flex">${word}</span>`,
  "boxes in another element": (word) => `<i><span style="${DRAWN}">${word}</span></i>`,
};

const cut = (text: string): readonly [before: string, last: string] => {
  const at = text.lastIndexOf(" ") + 1;
  return [text.slice(0, at), text.slice(at)];
};
const [BEFORE, LAST] = cut(SENTENCE);
const [FIRST, ...REST] = SENTENCE.split(" ");
const [BEFORE_SECOND, LAST_OF_SECOND] = cut(SECOND);

/** Where in a sentence its page sets words so, and what is read there. */
const PLACES: Readonly<Record<string, (set: (word: string) => string) => readonly [html: string, read: string]>> = {
  "the last word, before a full stop": (set) => [`${BEFORE}${set(LAST)}.`, SENTENCE],
  "the last word, and no full stop": (set) => [`${BEFORE}${set(LAST)}`, SENTENCE],
  "the last word with its full stop": (set) => [`${BEFORE}${set(`${LAST}.`)}`, SENTENCE],
  "the last word with the end of a quotation": (set) => [`«${BEFORE}${set(`${LAST}»`)}`, SENTENCE],
  "the last word, which says the contrary": (set) => [`${BEFORE}${set(`ن${LAST}`)}`, `${BEFORE}ن${LAST}`],
  "the last word, which was put in": (set) => [`${SENTENCE} ${set("هرگز")}`, `${SENTENCE} هرگز`],
  "the last word before an exclamation mark": (set) => [`${BEFORE}${set(LAST)}!`, SENTENCE],
  "the last word, in quotation marks": (set) => [`«${BEFORE}${set(LAST)}»`, SENTENCE],
  "the last two words": (set) => [
    SENTENCE.replace(/(\S+) (\S+)$/, (_all, one, two) => `${set(one)} ${set(two)}.`),
    SENTENCE,
  ],
  "the first word": (set) => [`${set(FIRST ?? "")} ${REST.join(" ")}.`, SENTENCE],
  "a first word that was put in": (set) => [`${set("نه")} ${SENTENCE}`, `نه ${SENTENCE}`],
  "a word amid it": (set) => [SENTENCE.replace("سیاسی", set), SENTENCE],
  "a word before a comma": (set) => [`${SENTENCE.replace("بگیرید", set)}.`, SENTENCE],
  "an auxiliary verb": (set) => [`${BEFORE_SECOND}${set(LAST_OF_SECOND)}`, SECOND],
  "the first, one amid it and the last": (set) => [
    SENTENCE.split(" ")
      .map((word, at, all) => (at === 0 || at === 5 || at === all.length - 1 ? set(word) : word))
      .join(" "),
    SENTENCE,
  ],
  "the last word of what is emphasized amid it": (set) => [
    SENTENCE.replace("با احزاب سیاسی", (words) => {
      const [before, last] = cut(words);
      return `<em>${before}${set(last)}</em>`;
    }),
    SENTENCE,
  ],
  "the first word of what is linked amid it": (set) => [
    SENTENCE.replace("احزاب سیاسی", (words) => {
      const [first, second] = words.split(" ");
      return `<a href="/1">${set(first ?? "")} ${second}</a>`;
    }),
    SENTENCE,
  ],
  "a noun, as another is set amid it": (set) => [
    `${SENTENCE.replace("سیاسی", set)} و ${set("باران")}`,
    `${SENTENCE} و باران`,
  ],
};

const CASES = Object.entries(BOXES).flatMap(([box, set]) =>
  Object.entries(PLACES).map(([place, of]) => [`${place}: ${box}`, ...of(set)] as const),
);

/** What a page says beside a sentence in such boxes, and how they look there. */
const BADGES = ["زنده", "ویژه", "فوری", "خبر فوری", "سیاست", "۱۲:۳۰", "۱۲ مهر ۱۴۰۱", "گفتگو", "ذخیره"];
const LOOKS: Readonly<Record<string, (text: string) => string>> = {
  drawn: (text) => `<span style="${DRAWN}">${text}</span>`,
  "called so": (text) => `<span class="badge" style="${DRAWN}; font-size: 12px">${text}</span>`,
  "that lead elsewhere": (text) => `<a href="/of/1" style="${DRAWN}">${text}</a>`,
};
const BESIDE = Object.entries(LOOKS).flatMap(([look, set]) =>
  BADGES.flatMap((text) => [
    [`${text} before it, ${look}`, `${set(text)} ${SENTENCE}`] as const,
    [`${text} behind it, ${look}`, `${SENTENCE} ${set(text)}`] as const,
    [`${text} behind its full stop, ${look}`, `${SENTENCE}. ${set(text)}`] as const,
    [`${text} on both sides, ${look}`, `${set(text)} ${SENTENCE} ${set(text)} ${set("باغ")}`] as const,
    [`${text} in its link, ${look}`, `<a href="/1">${SENTENCE} ${set(text)}</a>`] as const,
  ]),
);

const browser = useBrowser({
  pages: { ...READING_FILES, "boxed.html": pageOf(READING), "words.html": pageOf(`<p id="quote">${SENTENCE}.</p>`) },
});

const pageWith = (html: string): string => pageOf(`<p>${UNRELATED}</p><p id="quote">${html}</p><h2>گردو</h2>`);

/** Without the room that a box takes before a comma. */
const closed = (texts: readonly string[]): string[] => texts.map((text) => text.replaceAll(" ،", "،"));

describe("a word that is set as a box is one of its sentence,", () => {
  test.each(Object.keys(BOXES))("in a scan and in what is selected: %s", async (box) => {
    const tab = await browser.stay("boxed.html");
    for (const [what, html, read] of CASES.filter(([what]) => what.endsWith(`: ${box}`))) {
      await setPage(tab, pageWith(html));
      expect.soft(closed(await sentencesOf(tab)), what).toEqual([read]);
      expect.soft(closed(await readWhole(tab)), what).toEqual([read, read]);
    }
  });
});

describe("what a page sets as a box beside a sentence is no word of it,", () => {
  test.each(Object.keys(LOOKS))("in a scan and in what is selected: %s", async (look) => {
    const tab = await browser.stay("boxed.html");
    for (const [what, html] of BESIDE.filter(([what]) => what.endsWith(`, ${look}`))) {
      await setPage(tab, pageWith(html));
      expect.soft(await sentencesOf(tab), what).toEqual([SENTENCE]);
      // In a selection it stands by itself, if it is read at all.
      const blocks = await tab.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector("#quote") as Element);
        return window.reads.selected().split("\n\n");
      });
      expect.soft(blocks.map(plain), what).toContain(SENTENCE);
    }
  });
});

/** What stands before a verb has the letters of one, or is said of the verb before it. */
const ENDS = [
  "راه دیگری برای مردم این کشور وجود [ندارد]",
  "ما در کنار مردم قصد [ندارد]",
  "آنها از ثروت این کشور سود [نبردند]",
  "به رهبران آنها پیشنهاد [نرسید]",
  "اقتصاد در این سال ها رشد [نیافت]",
  "نیروی آنها کاملا محدود [نماند]",
  "این کار روز یکشنبه انجام [نپذیرفت]",
  "همراه مردم این شهر [نخواهیم بود]",
  "صدها نفر دستگیر شده اند [در تهران]",
  "صدها نفر دستگیر شده اند [مگر زنان]",
  "صدها نفر دستگیر شده اند [به دروغ]",
];

test.each(ENDS)("a word or two set as a box behind what may be the verb are of the sentence: %s", async (end) => {
  const tab = await browser.stay("boxed.html");
  for (const look of ["drawn", "called so"]) {
    const set = LOOKS[look] as (text: string) => string;
    await setPage(tab, pageWith(`${SENTENCE} و ${end.replace(/\[(.*)\]/, (_all, words) => set(words))}`));
    expect.soft(await sentencesOf(tab), look).toEqual([`${SENTENCE} و ${end.replace(/[[\]]/g, "")}`]);
  }
});

test.each(["ن|می خواهیم که بدانید ", "نا|برابری را می دانید و "])(
  "a part of a word is no label: %s",
  async (begins) => {
    const tab = await browser.stay("boxed.html");
    const [part = "", rest = ""] = begins.split("|");
    await setPage(tab, pageWith(`<span style="${DRAWN}">${part}</span>${rest}${SENTENCE}`));
    expect((await sentencesOf(tab)).map((it) => it.replaceAll(" ", ""))).toEqual([
      `${part}${rest}${SENTENCE}`.replaceAll(" ", ""),
    ]);
  },
);

/** What pages set beside a sentence in boxes, with signs between them. */
const WITH_SIGNS: Readonly<Record<string, (set: (text: string) => string) => string>> = {
  "labels in a list": (set) => `${SENTENCE} ${set("سیاست")}، ${set("کارگران")}`,
  "a label in brackets behind it": (set) => `${SENTENCE} (${set("فیلم")})`,
  "a label in brackets before it": (set) => `(${set("فیلم")}) ${SENTENCE}`,
  "a control in brackets": (set) => `${SENTENCE} [${set("ویرایش")}]`,
  "the way to a page": (set) => `${set("سیاست")} » ${SENTENCE}`,
  "a name and a day": (set) => `${SENTENCE} ${set("رضا کریمی")}، ${set("جمعه ۱۲ مهر")}`,
  "a link to the rest": (set) => `${SENTENCE} ${set("ادامه مطلب")}…`,
  "a colon before it": (set) => `${SENTENCE}: ${set("زنده")}`,
};

test.each(Object.keys(WITH_SIGNS))("what is beside a sentence with signs is no word of it: %s", async (what) => {
  const tab = await browser.stay("boxed.html");
  for (const [look, set] of Object.entries(LOOKS)) {
    await setPage(tab, pageWith((WITH_SIGNS[what] as (typeof WITH_SIGNS)[string])(set)));
    expect.soft(await sentencesOf(tab), look).toEqual([SENTENCE]);
  }
});

describe("a card tells of a sentence whose last word is set as a box", () => {
  test.each([
    ["that it says the contrary", `${BEFORE}<a class="chip" style="${DRAWN}">ن${LAST}</a>`, [`ن${LAST}`]],
    ["that nothing differs", `${BEFORE}<a class="chip" style="${DRAWN}">${LAST}</a>.`, []],
    ["that nothing differs, beside a badge", `${SENTENCE} <span style="${DRAWN}">زنده</span>`, []],
  ])("%s", async (_what, html, inserted) => {
    const tab = await browser.open("words.html");
    await tab.evaluate((html) => {
      (document.querySelector("#quote") as Element).innerHTML = html;
    }, html);
    await select(tab);
    const told = await toldIn(await card(tab));
    expect(told).toEqual(inserted.length > 0 ? expect.objectContaining({ inserted }) : WORD_FOR_WORD);
  });
});
