import fc from "fast-check";

const letters = [..."آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"];
/** The same letters from other keyboards, with signs on them, and those of sister scripts. */
const otherLetters = [..."يىكةۀۂؤئأإٱەھہےێېںٹڈڑڤڵݣ"];
const joining = ["\u200C", "\u200C", "\u200D", "ـ", "\u00AD", "\u2060", "\uFEFF", "\u034F", "\u180E"];
const turning = [..."\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"];
const marks = [..."\u064B\u064E\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u06D6\u0301\u0316\u20E3\uFE0F"];
/** Presentation forms, and words in one character. */
const forms = [..."ﺁﺎﺑﺒﭘﭼﮐﮔﯼﯾﯿﻻﻼﻷﷲﷺﷻﷸ﷼﷽ﹰﱞ"];
const digits = [..."۰۱۴۹٠١٤٩0149²³½¼⁴₂１９"];
const signs = [..."٫٬٪،؛؟.,:;!?…-−–—_+*×÷/\\|%$€°'’\"«»“”„‹›()[]{}<>@#&=~^`•"];
const spaces = [
  " ",
  " ",
  " ",
  " ",
  "\u00A0",
  "\u2009",
  "\u202F",
  "\u3000",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "\v",
  "\u2028",
  "\u0085",
];
const halves = ["\uD800", "\uDBFF", "\uDC00", "\uDFFF"];
const outer = ["😀", "𝐀", "𐭀", "𞸀", "🇮🇷", "\u{E0041}", "\u{10FFFF}"];
const controls = ["\0", "\u0001", "\u001B", "\u007F", "\u009F", "\uFFFE", "\uFFFF", "\uFFFD", "\uFFFC", "\uE000"];
const latin = [..."aZkİıßﬁſÅΩЖהא中"];

/** Words that rules know: affixes, verbs, numbers, dates, what the search box understands, what objects have by nature. */
const words = [
  ..."می نمی ها های هایی تر ترین ام ات اش ای اند است شده‌است می‌خواهیم نمی‌توان خانه‌ها کتابهایشان شماست شما است".split(
    " ",
  ),
  ..."و در به از که را این نه هیچ مردم آزادی زندانیان سیاسی کارگران دستگیرشدگان جمهوری اسلامی کنگره".split(" "),
  ..."یک دو بیست پنجاه صد هزار میلیون ممیز درصد دوم بیستم ۱۲٬۳۴۵ ۴٫۲ ۴۲٪ 1/2 ۹۶/۱۰/۲۳ ۱۳۹۶ 2018-01-13".split(" "),
  ..."دی دیماه بهمن ژانویه ژوئیهٔ حمل جدی سال ماه روز امروز شنبه مورخ تا ه.ش January Dey".split(" "),
  ..."issuer: date: kind: صادرکننده: تاریخ: نوع: گونه: پیام منهای .. -« [۱] [12] ج.ا. http://".split(" "),
  ..."constructor __proto__ toString: hasOwnProperty".split(" "),
];

const sign = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...letters) },
  { weight: 10, arbitrary: fc.constantFrom(...spaces) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 6, arbitrary: fc.constantFrom(...words, ...spaces).map((word) => ` ${word} `) },
  { weight: 5, arbitrary: fc.constantFrom(...digits) },
  { weight: 5, arbitrary: fc.constantFrom(...signs) },
  { weight: 4, arbitrary: fc.constantFrom(...joining) },
  { weight: 3, arbitrary: fc.constantFrom(...otherLetters) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...forms) },
  { weight: 2, arbitrary: fc.constantFrom(...turning) },
  { weight: 2, arbitrary: fc.constantFrom(...latin) },
  { weight: 1, arbitrary: fc.constantFrom(...halves) },
  { weight: 1, arbitrary: fc.constantFrom(...outer) },
  { weight: 1, arbitrary: fc.constantFrom(...controls) },
);

/** What can come as Persian text: of letters mostly, with all that keyboards, pages, PDFs and attackers put among them. */
export const persianText = (longest = 40): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.array(sign, { maxLength: longest }).map((signs) => signs.join("")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: longest }) },
    // Runs of one sign, as of marks, joiners, or digits.
    {
      weight: 1,
      arbitrary: fc
        .tuple(sign, fc.integer({ min: 2, max: 300 }), sign)
        .map(([one, times, end]) => one.repeat(times) + end),
    },
  );

/** One sign of such a text, or a word. */
export const persianSign: fc.Arbitrary<string> = sign;
