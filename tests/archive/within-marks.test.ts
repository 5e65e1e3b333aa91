import { describe, expect, test } from "vitest";
import { toldOf, withoutForeign } from "./told";

const LEAD = "سخنگوی اتحادیه دیروز در جمع خبرنگاران گفت:";
const own = (query: string, text: string) => withoutForeign(toldOf(query, text));

const ARTICLE = "اصل ۱۷۶: به منظور تأمین منافع ملی و پاسداری از تمامیت سرزمین شورای عالی تشکیل می‌شود.";
const ADVICE = "بر خود لازم می‌دانم یادآور شوم که راه گذشتگان بهترین راه است؛ از آن تخطی نورزید.";
const TEA = "هیچ خوشم نمی‌آید. با فنجانی چای هم می‌توان مست شد اگر هم‌نشین آدم خوش‌سخن باشد.";
const WORD = "واژه «فرتکر» به معنای کسی است که آتش برمی‌افروزد و از آن نگهبانی می‌کند.";

describe("what stands within the same quotation marks is never the page's, whatever parts it and whoever is named before", () => {
  test.each([
    ["a number before a colon", ARTICLE, "۱۷۶", "۳۷۶"],
    ["a verb behind a semicolon", ADVICE, "نورزید", "ورزید"],
    ["a short sentence before", TEA, "نمی‌آید", "می‌آید"],
    ["a word before one in marks of its own", WORD, "واژه", "اژه"],
  ])("%s", (_, text, word, altered) => {
    for (const query of [
      `${LEAD} «${text.replace(word, altered)}»`,
      `${LEAD} «${text.replace(word, altered)}» را تکرار کرد.`,
    ]) {
      expect(own(query, text), query).toEqual({ trace: "edited", changes: [["changed", altered, word]] });
    }
  });

  test("so a sentence that the text has not, within the marks, was put in", () => {
    const { trace, changes } = own(`${LEAD} «بله. ${TEA}»`, `روز جمعه بود. ${TEA}`);
    expect({ trace, changes }).toEqual({ trace: "edited", changes: [["added", "بله", null]] });
  });

  test("and what stands outside of them was not moved, though the text has such words elsewhere", () => {
    const text = `گروه سرود شعر را تکرار کرد. ${ADVICE}`;
    expect(own(`${LEAD} «${ADVICE}» را تکرار کرد.`, text)).toEqual({ trace: "exact", changes: [] });
  });
});

describe("a short sentence beside a quotation, mostly in the same words, is the text's next one", () => {
  test.each(["", " را تکرار کرد.", " باران تندی بر سراسر استان بارید و رودخانه‌ها بالا آمدند."])(
    "with «%s» behind it",
    (tail) => {
      const text = "از بزرگ‌ترین امتیازات این راه آن است که بگوییم: دین، فطرت است. دیگر هیچ نگفتند.";
      const query = `از بزرگ‌ترین امتیازات این راه آن است که بگوییم: دین، فطرت نیست.${tail}`;
      const { trace, changes } = own(query, text);
      expect(trace).toBe("edited");
      expect(changes.filter(([kind]) => kind !== "added")).toEqual([["changed", "نیست", "است"]]);
    },
  );

  test.each([
    ["این درست است", "این کار درست نیست"],
    ["او آزاد است", "او زنده است"],
    ["ادامه مطلب", "ادامه دارد"],
    ["این نامه ماست", "این حق ماست"],
  ])("but not where only common words are: %s for %s", (page, there) => {
    const { changes } = own(`${ADVICE} ${page}. ${LEAD} هیچ.`, `${ADVICE} ${there}. دیگر هیچ نگفتند.`);
    expect(changes.filter(([kind]) => kind !== "added")).toEqual([]);
  });

  test("nor outside of the marks", () => {
    const { changes } = own(`«${ADVICE}» او در خانه است. ${LEAD}`, `«${ADVICE}» او در زندان است.`);
    expect(changes.filter(([kind]) => kind !== "added")).toEqual([]);
  });
});

describe("what an editor puts into a quotation stands for no word of it", () => {
  const LONG = "زندانیان سیاسی از امروز دست به اعتصاب غذا زده‌اند و خواهان رسیدگی به پرونده خود هستند.";
  test.each(["... (همان، ص ۱۲)", "...الخ", " [ادامه دارد]"])("%s", (aside) => {
    const { changes } = own(`«${LONG.split(" و ")[0]}${aside}» را نوشت.`, LONG);
    expect(changes.filter(([kind]) => kind !== "added")).toEqual([]);
  });
});
