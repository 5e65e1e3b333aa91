import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { toldAmong, toldOf, withoutForeign } from "./told";

const TEXT =
  "در آن سال بیست و سه هزار نفر به خیابان آمدند و خواستار آزادی بی قید و شرط زندانیان شدند، زیرا می‌دانستند صدای آنان باید از تریبون‌های خودشان شنیده شود نه از بلندگوهای دیگران. شمار آنان صد و بیست هزار بود و ما این ستم را نمی‌پذیریم.";
const rows = new Collection([
  { id: "text", title: "", text: TEXT },
  { id: "other", title: "", text: "کشتی‌ها در لنگرگاه ماندند. آن روز باد تندی از دریا می‌وزید." },
]);

/** With one word for a change, of what was asked or else of the text. */
function told(query: string) {
  const { trace, changes } = withoutForeign(toldAmong(rows, query));
  return { trace, changes: changes.map(([kind, asked, text]) => [kind, asked ?? text ?? ""]) };
}

describe("a quotation that begins or ends within what is one word leaves the rest of it out", () => {
  test.each([
    ["a number in words", "سه هزار نفر به خیابان آمدند و خواستار آزادی", ["بیست", "و"]],
    ["the end of one", "نه از بلندگوهای دیگران. شمار آنان صد", ["و", "بیست", "هزار"]],
    ["a negation written apart", "قید و شرط زندانیان شدند، زیرا می‌دانستند", ["بی"]],
  ])("%s", (_, asked, left) => {
    expect(told(asked)).toEqual({ trace: "edited", changes: left.map((word) => ["dropped", word]) });
  });

  const REST = "از کارگران این شهر به خیابان آمدند و تا شب در آنجا ماندند";
  test.each([
    ["در سال ۵۸\n", "هزار نفر"],
    ["در سال ۵۸ ", "هزار نفر"],
    ["بند ۲۰\n", "هزار نفر"],
    ["سال دو\n", "هزار نفر"],
    ["بند سه. ", "هزار نفر"],
    ["در جلسه دو: ", "صد نفر"],
    ["نه بیست و ", "نه سی نفر"],
    ["به غیر ", "از آن چند نفر"],
    ["بر ضد ", "آن چند نفر"],
  ])("but not what stands before it: %s", (before, first) => {
    const collection = new Collection([{ id: "own", title: "", text: `${before}${first} ${REST}` }]);
    expect(collection.lookup(`${first} ${REST}`, 1)[0]?.trace).toBe("exact");
  });
});

describe("a word that was replaced at an end is shown beside that of the text", () => {
  const REST = "مردم ایران برای آزادی به خیابان آمدند و تا پیروزی در خیابان می‌مانند";
  test.each([
    ["هرگز", "همیشه"],
    ["در آن روز ما انکار کردیم که", "رژیم ادعا کرد که"],
  ])("%s | %s", (said, asked) => {
    const collection = new Collection([{ id: "own", title: "", text: `${said} ${REST}` }]);
    const [hit] = collection.lookup(`${asked} ${REST}`, 1);
    expect(hit?.trace).toBe("edited");
    expect(hit?.alignment.map(({ kind }) => kind)).toContain("changed");
  });
});

describe("words within the quotation marks of a quotation are not the page's", () => {
  const text =
    "دیروز در شهر ما مردم ایران برای آزادی به خیابان آمدند و تا پیروزی کامل در خیابان می‌مانند و هرگز به خانه باز نمی‌گردند.";
  const rows = new Collection([{ id: "own", title: "", text }]);
  const REST = "مردم ایران برای آزادی به خیابان آمدند و تا پیروزی کامل";
  const OTHERS = "به فرمان دشمنان این کشور و دولت‌های بیگانه";
  const kinds = (query: string) => rows.lookup(query, 1)[0]?.alignment.map(({ kind }) => kind);

  test.each([
    `«${OTHERS} ${REST}»`,
    `او گفت: «${OTHERS} ${REST}»`,
    `«${REST} ${OTHERS}»`,
    `«${REST} ${OTHERS}»، او گفت.`,
  ])("%s", (query) => {
    expect(rows.lookup(query, 1)[0]?.trace).toBe("edited");
    expect(kinds(query)).toContain("added");
  });

  test.each([`${OTHERS} «${REST}»`, `«${OTHERS}. ${REST}»`, `«${REST}» ${OTHERS}`])(
    "but outside of them they are: %s",
    (query) => {
      expect(rows.lookup(query, 1)[0]?.trace).toBe("exact");
    },
  );

  test("a word in quotation marks of its own at the end", () => {
    expect(rows.lookup("مردم ایران برای آزادی به خیابان آمدند و تا پیروزی «دروغین»", 1)[0]?.trace).toBe("edited");
  });
});

describe("words outside of the quotation marks are the page's", () => {
  test.each([
    [
      "where the text has marks there of its own",
      "وی ادامه داد «توصیف کرد و به خاطر شجاعت مورد تحسین واقع شد.»",
      "جنگ را «بزرگ‌ترین در میان همه تجربه‌ها» توصیف کرد و به خاطر شجاعت مورد تحسین واقع شد.",
    ],
    [
      "where the sentence before ends in the same word",
      "او تأکید کرد: «اگر عنایت الهی نبود نزدیک بود لغزش بکنی.»",
      "اگر قدم یک را برنداریم و کار نکنیم حتماً لغزش خواهیم کرد. اگر عنایت الهی نبود نزدیک بود لغزش بکنی. اگر عاطفه درست ارضا نشود بیمار می‌شویم.",
    ],
  ])("%s", (_, query, text) => {
    const { trace, changes } = toldOf(query, text);
    expect(trace).toMatch(/exact|respelled/);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(([kind]) => kind === "foreign")).toBe(true);
  });

  test("and who speaks, before a colon, has changed nothing of the sentence before", () => {
    const { changes } = toldOf(
      "او تأکید کرد: عرب می‌گوید که بازماندگان قنص بن معد عجم را تصحیف کردند.",
      "آن رسانا از خود امواج الکترومغناطیس تشعشع خواهد کرد. عرب می‌گوید که بازماندگان قنص بن معد عجم را تصحیف کردند.",
    );
    expect(changes.map(([kind]) => kind)).not.toContain("changed");
  });

  test("but a word that stands beside a mark of the text, in a quotation that does not end, was put in", () => {
    const { trace, changes } = toldOf(
      "نردبان «ما از نمازگزاران نبودیم و بینوایان را غذا",
      "آنان گفتند: «ما از نمازگزاران نبودیم و بینوایان را غذا نمی‌دادیم.»",
    );
    expect(trace).toBe("edited");
    expect(changes.map(([, asked]) => asked)).toEqual(["نردبان"]);
  });
});
