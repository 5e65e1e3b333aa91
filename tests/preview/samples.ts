import type { Page } from "playwright-core";
import { locatorOf } from "../../archive/find/locator";
import type { SearchAnswer } from "../../archive/query/search";
import type { Hit, LocatedExcerpt, Range, Reading, Statement, Trace } from "../../archive/types";
import { paragraphs } from "../../entrypoints/reader/paragraphs";
import { writeDate } from "../../persian/dates";
import { type Quotation, quotation } from "./quotation";
import type { Replies } from "./stage";

const TEXT = [
  "ما جمعی از کارگران و بازنشستگان این شهر، در همبستگی با خانواده‌های دادخواه، خواستار آزادی فوری و بی‌قید و شرط همهٔ زندانیان سیاسی هستیم و از همهٔ تشکل‌ها می‌خواهیم صدای آنان باشند.",
  "پنج ماه است که حقوق معوقهٔ ما پرداخت نشده است. در این مدت بارها به فرمانداری و ادارهٔ کار مراجعه کرده‌ایم و پاسخی جز وعده نگرفته‌ایم. خواست ما روشن است:\nپرداخت فوری حقوق معوقه؛\nبازگشت به کار همکاران اخراجی؛\nآزادی همکاران زندانی.",
  "دستگیری فعالان صنفی، صدور احکام سنگین و فشار بر خانواده‌ها ما را از پیگیری این خواست‌ها بازنمی‌دارد. آزادی فوری و بی‌قید و شرط زندانیان سیاسی خواست همهٔ ماست و تا رسیدن به آن آرام نمی‌نشینیم.",
  "گچ پژ چغ ژرف‌اندیشی: در پایان، از همهٔ انسان‌های شریف و آزادی‌خواه در ایران و جهان می‌خواهیم با ارسال پیام به نشانی info@example.org و شبکه‌های Telegram و X این صدا را به گوش دیگران برسانند.",
  "زنده باد همبستگی\nجمعی از کارگران و بازنشستگان\n۲۳ دی ۱۳۹۶",
];

const statement: Statement = {
  id: "hamegi-1396",
  title: "همهٔ دستگیرشدگان اعتراضات و کلیهٔ زندانیان سیاسی باید آزاد شوند!",
  issuer: "جمعی از کارگران و بازنشستگان",
  kind: "announcement",
  date: { printed: "۲۳ دی ۱۳۹۶", iso: "2018-01-13", written: writeDate({ iso: "2018-01-13" }), inferred: false },
  place: "اهواز",
  source: "https://example.org/archive/2018/01/13/statement-on-political-prisoners.html",
  letters: "",
  file: "002_630f044abaed4f0c.txt",
  removed: [
    { what: "بازگشت به صفحهٔ نخست", why: "متن ناوبری سایت" },
    { what: "تماس با ما: info@example.org\nتلفن: ۰۰۴۶۷۰", why: "نشانی‌های تماس ناشر" },
  ],
  text: Array.from({ length: 3 }, () => TEXT)
    .flat()
    .join("\n\n"),
};

function marksOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => [index, index + word.length]);
}

const WORDS = /آزادی|فوری|بی‌قید|شرط|زندانیان|سیاسی/g;

/** Quoted with many changes; a few words in another spelling. */
const EDITED = quotation(
  statement.text,
  statement.text.indexOf(TEXT[2] ?? ""),
  "بازداشت|دستگیری/فعالان/صنفی،/صدور/~احكام|احکام/سنگین/و/فشار/بر/~خانواده ها|خانواده‌ها/ما/را/از/پیگیری/|این/خواست‌ها/" +
    "~باز نمی دارد.|بازنمی‌دارد./آزادی/بی‌درنگ|فوری/و/بی‌قید/و/شرط/همه|/زندانیان/سیاسی/و عقیدتی|/خواست/~همه|همهٔ/ماست",
);
/** Quoted with one word changed. */
const TOUCHED = quotation(
  statement.text,
  EDITED.range[0],
  "آزادی/فوری/و/بی‌قید/و/شرط/کارگران|زندانیان/سیاسی/خواست/همهٔ/ماست",
);
/** Quoted with a phrase moved to its end, and a word changed. */
const MOVED = quotation(
  statement.text,
  EDITED.range[0],
  ">آزادی/>فوری/و/بی‌قید/و/شرط/کارگران|زندانیان/سیاسی/خواست/|همهٔ/ماست/و/تا/رسیدن/به/آن/هرگز|/آرام/نمی‌نشینیم.",
);
const RESPELLED = quotation(
  statement.text,
  EDITED.range[0],
  "آزادی/فوری/و/~بي قید|بی‌قید/و/شرط/زندانیان/~سياسي|سیاسی/خواست/~همه ی|همهٔ/~ما ست|ماست",
);
const EXACT = quotation(statement.text, EDITED.range[0], "آزادی/فوری/و/بی‌قید/و/شرط/زندانیان/سیاسی/خواست/همهٔ/ماست");

/** A long quotation, damaged all over, of which the excerpt holds a part; with a word too long for any line. */
const DAMAGED = quotation(
  statement.text,
  0,
  (TEXT[0] ?? "")
    .split(" ")
    .map((word, at) => (at % 4 === 1 ? `|${word}` : at % 3 ? word : `${word.slice(1)}x|${word}`))
    .join("/") +
    `/${"دراز".repeat(24)}|/` +
    (TEXT[1] ?? "")
      .split(/\s/)
      .map((word, at) => (at % 5 ? word : `${word}ه|${word}`))
      .join("/"),
);

/** Related, unless it is said otherwise. */
const related = { trace: "related", coverage: 0, range: [0, 0], marks: [], alignment: [] } satisfies Partial<Hit>;

const excerpt = (text: string, at: number): LocatedExcerpt => ({
  range: [at, at + text.length],
  text,
  marks: marksOf(text, WORDS),
  ...locatorOf({ text }, [0, text.length]),
});

const hits: [Hit, Hit, Hit] = [
  {
    statement,
    score: 9,
    ...EDITED,
    trace: "edited",
    coverage: 0.83,
    marks: [],
    excerpts: [excerpt(TEXT[2] ?? "", statement.text.indexOf(TEXT[2] ?? ""))],
  },
  {
    statement: {
      id: "congress-12",
      title: "پیام از ایران به کنگرهٔ ۱۲",
      issuer: "جمع یک دنیای بهتر",
      kind: "message",
      date: {
        printed: "",
        iso: "2021-07",
        written: writeDate({ iso: "2021-07" }),
        inferred: true,
        basis: "از رویدادهایی که متن نام می‌برد",
      },
    },
    score: 5,
    ...related,
    ...RESPELLED,
    trace: "respelled",
    excerpts: [excerpt("آزادی فوری و بی‌قید و شرط زندانیان سیاسی خواست همهٔ ماست و تا رسیدن به آن آرام نمی‌نشینیم.", 700)],
  },
  {
    statement: {
      id: "week-of-solidarity",
      title: "پیام به مناسبت هفتهٔ همبستگی با دانشجویان دربند و زندانیان سیاسی: این تازه آغاز کار است!",
      issuer: "حمید تقوائی",
      kind: "message",
      date: { printed: "۲۲ بهمن ۸۶", iso: "2008-02-11", written: writeDate({ iso: "2008-02-11" }), inferred: false },
    },
    score: 3,
    ...related,
    excerpts: [
      excerpt(
        "دهها پیکت و تجمعات اعتراضی، نمایشگاه عکس و میزهای اطلاعاتی برای زندانیان سیاسی در بیش از پانزده پایتخت برپا شد.",
        90,
      ),
    ],
  },
];

const reading: Reading = {
  statement,
  passages: paragraphs(statement.text),
  marks: marksOf(statement.text, WORDS),
  trace: "edited",
  coverage: 0.83,
  alignment: EDITED.alignment,
};
const unread = { ...reading, marks: [], trace: null, coverage: 0, alignment: [] };

const QUERY = EDITED.query;
const arrived = { query: QUERY, at: EDITED.range[0] };
const contents = [...hits, hits[0], hits[1]].map(({ statement }, at) => ({
  ...statement,
  id: `${statement.id}-${at}`,
}));

const more: Hit[] = [hits[0], hits[1]].map((hit, at) => ({
  ...hit,
  statement: { ...hit.statement, id: `more-${at}` },
}));

export interface Shot {
  name: string;
  address: string;
  size: [width: number, height: number];
  replies: Replies;
  selection?: string;
  stored?: Record<string, unknown>;
  forcedColors?: "active";
  /** What a reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const found = { hits: [...hits, ...more], total: 5 };
const asked = { byCommand: false, host: "example.org" };
const redeem = { answer: found, query: QUERY, ...asked };
const searched: SearchAnswer = {
  ...found,
  asked: QUERY,
  slips: [],
  years: {
    jalali: [
      { year: 1386, count: 1 },
      { year: 1396, count: 2 },
      { year: 1400, count: 5 },
      { year: 1401, count: 3 },
    ],
    gregorian: [
      { year: 2008, count: 1 },
      { year: 2018, count: 2 },
      { year: 2021, count: 5 },
      { year: 2022, count: 3 },
    ],
  },
  meant: null,
};
/** A whole archive's worth of years. */
const manyYears = [...Array(40)].map((_, at) => ({ year: at, count: ((at * 7) % 11) + 1 }));
const inManyYears: SearchAnswer = {
  ...searched,
  years: {
    jalali: manyYears.map(({ year, count }) => ({ year: 1360 + year, count })),
    gregorian: manyYears.map(({ year, count }) => ({ year: 1981 + year, count })),
  },
};

/** The card of one hit, which relates to the query as it is said. */
const alone = (trace: Trace, { query, alignment, range }: Quotation): Replies => ({
  redeem: { answer: { hits: [{ ...hits[0], trace, alignment, range }], total: 1 }, query, ...asked },
});

const NONCE = "card.html#1-2-3-4";

/** Two passages kept, one of which the archive does not have, and one that cannot be read. */
const kept = (text: string, at: number, statement: string) => ({
  [`desk/${statement}/${at}-${at + text.length}`]: {
    version: 1,
    statement,
    range: [at, at + text.length],
    excerpt: text,
    keptAt: "2026-03-21T08:30:00.000Z",
  },
});
const DESK = {
  ...kept(TEXT[2] ?? "", statement.text.indexOf(TEXT[2] ?? ""), statement.id),
  ...kept("سطری که دیگر در بایگانی نیست.", 7, "gone-1401"),
  "desk/damaged/1-2": "…",
};

const openCiting = (page: Page) => page.locator(".discloses").first().click();

/** As narrow as the window: as the side panel shows it, or a phone. */
const narrow = (page: Page) =>
  page.evaluate(() => {
    document.body.style.inlineSize = "auto";
  });

export const SHOTS: Shot[] = [
  { name: "card", address: NONCE, size: [400, 320], replies: { redeem } },
  { name: "card-small", address: NONCE, size: [280, 200], replies: { redeem } },
  {
    name: "card-smallest",
    address: NONCE,
    size: [280, 160],
    replies: { redeem: { answer: { hits: [hits[1]], total: 1 }, query: QUERY, ...asked } },
  },
  {
    name: "card-copied",
    address: NONCE,
    size: [400, 320],
    replies: { redeem },
    act: (page) =>
      page
        .locator("button", { hasText: /کپی|Copy/ })
        .first()
        .click(),
  },
  {
    name: "card-end",
    address: NONCE,
    size: [400, 320],
    replies: { redeem },
    act: (page) => page.locator(".more").scrollIntoViewIfNeeded(),
  },
  {
    name: "card-more",
    address: NONCE,
    size: [400, 320],
    replies: { redeem },
    act: (page) => page.locator(".more").click(),
  },
  { name: "card-touched", address: NONCE, size: [400, 320], replies: alone("edited", TOUCHED) },
  { name: "card-moved", address: NONCE, size: [400, 320], replies: alone("edited", MOVED) },
  {
    name: "card-moved-small",
    address: NONCE,
    size: [280, 320],
    replies: alone("edited", MOVED),
    act: (page) => page.locator(".relation summary").first().click(),
  },
  { name: "card-respelled", address: NONCE, size: [400, 320], replies: alone("respelled", RESPELLED) },
  { name: "card-exact", address: NONCE, size: [280, 320], replies: alone("exact", EXACT) },
  {
    name: "card-changes",
    address: NONCE,
    size: [400, 320],
    replies: { redeem },
    act: (page) => page.locator(".relation summary").first().click(),
  },
  {
    name: "card-damaged",
    address: NONCE,
    size: [280, 600],
    replies: {
      redeem: {
        answer: { hits: [{ ...hits[0], ...DAMAGED, excerpts: [excerpt(TEXT[0] ?? "", 0)] }], total: 1 },
        query: DAMAGED.query,
        ...asked,
      },
    },
    act: (page) => page.locator(".relation summary").click(),
  },
  {
    name: "card-small-changes",
    address: NONCE,
    size: [280, 320],
    replies: { redeem },
    act: (page) => page.locator(".relation summary").first().click(),
  },
  { name: "card-cite", address: NONCE, size: [400, 320], replies: { redeem }, act: openCiting },
  { name: "card-cite-small", address: NONCE, size: [280, 320], replies: { redeem }, act: openCiting },
  { name: "card-forced", address: NONCE, size: [400, 320], replies: { redeem }, forcedColors: "active" },
  { name: "popup-empty", address: "popup.html", size: [420, 560], replies: { contents } },
  {
    name: "popup-results",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: searched },
    selection: QUERY,
  },
  {
    name: "popup-cite",
    address: "popup.html",
    size: [420, 900],
    replies: { contents, search: searched },
    selection: QUERY,
    act: openCiting,
  },
  {
    name: "popup-filtered",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: searched },
    selection: "آزادی زندانیان",
    act: (page) => page.locator(".timeline button").nth(2).click(),
  },
  {
    name: "popup-side",
    address: "popup.html",
    size: [300, 560],
    replies: { contents, search: inManyYears },
    selection: "آزادی زندانیان",
    act: narrow,
  },
  {
    name: "popup-slip",
    address: "popup.html",
    size: [320, 560],
    replies: { contents, search: { ...searched, slips: [{ type: "unclosed", text: "«آزادی" }] } },
    act: async (page) => {
      await narrow(page);
      await page.keyboard.type("«آزادی");
    },
  },
  {
    name: "popup-offers",
    address: "popup.html",
    size: [360, 560],
    replies: { contents, search: searched },
    act: async (page) => {
      await narrow(page);
      await page.keyboard.type("آزادی issuer:");
    },
  },
  {
    name: "popup-browse",
    address: "popup.html",
    size: [360, 560],
    replies: { contents },
    act: async (page) => {
      await narrow(page);
      await page.locator(".browse button").first().click();
    },
  },
  {
    name: "popup-ways",
    address: "popup.html",
    size: [320, 560],
    replies: { contents },
    act: async (page) => {
      await narrow(page);
      await page.locator(".browse button").last().click();
    },
  },
  {
    name: "popup-meant",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: { ...searched, hits: [], total: 0, meant: "آزادی زندانیان" } },
    act: (page) => page.keyboard.type("آزادی زنداتیان"),
  },
  {
    name: "popup-forced",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: searched },
    selection: "آزادی زندانیان",
    forcedColors: "active",
    act: (page) => page.locator(".timeline button").nth(2).click(),
  },
  {
    name: "popup-end",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: searched },
    selection: QUERY,
    stored: DESK,
    act: (page) => page.locator(".export").scrollIntoViewIfNeeded(),
  },
  { name: "desk", address: "desk.html", size: [1000, 900], replies: { read: unread }, stored: DESK },
  { name: "desk-narrow", address: "desk.html", size: [320, 1000], replies: { read: unread }, stored: DESK },
  { name: "desk-none", address: "desk.html", size: [600, 400], replies: {} },
  {
    name: "reader-cite",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived, read: reading },
    act: async (page) => {
      await page.evaluate("scrollTo(0, 0)");
      await openCiting(page);
    },
  },
  {
    name: "popup-nothing",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: { ...searched, hits: [], total: 0 } },
    act: (page) => page.keyboard.type("قنادی محله"),
  },
  ...([300, 360, 450] as const).map(
    (width): Shot => ({
      name: `panel-${width}`,
      address: "panel.html",
      size: [width, 800],
      replies: { contents, handed: null, search: searched },
      selection: QUERY,
    }),
  ),
  { name: "panel-empty", address: "panel.html", size: [360, 800], replies: { contents, handed: null } },
  {
    name: "panel-nothing",
    address: "panel.html",
    size: [300, 800],
    replies: { contents, handed: { query: "قنادی محله", isTyped: true }, search: { ...searched, hits: [], total: 0 } },
  },
  {
    name: "reader",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived, read: reading },
  },
  {
    name: "reader-damaged",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived: { query: DAMAGED.query, at: 0 }, read: { ...reading, ...DAMAGED } },
  },
  {
    name: "reader-damaged-narrow",
    address: "reader.html?statement=hamegi-1396",
    size: [280, 700],
    replies: { arrived: { query: DAMAGED.query, at: 0 }, read: { ...reading, ...DAMAGED } },
  },
  {
    name: "reader-narrow",
    address: "reader.html?statement=hamegi-1396",
    size: [280, 700],
    replies: { arrived, read: reading },
  },
  ...([1280, 280] as const).map(
    (width): Shot => ({
      name: `reader-moved-${width}`,
      address: "reader.html?statement=hamegi-1396",
      size: [width, 700],
      replies: { arrived: { ...arrived, query: MOVED.query }, read: { ...reading, ...MOVED, coverage: 0.92 } },
    }),
  ),
  {
    name: "reader-exact",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: {
      arrived: { ...arrived, query: EXACT.query },
      read: { ...reading, ...EXACT, trace: "exact", coverage: 1 },
    },
  },
  {
    name: "reader-respelled",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: {
      arrived: { ...arrived, query: RESPELLED.query },
      read: { ...reading, ...RESPELLED, trace: "respelled", coverage: 1 },
    },
  },
  {
    name: "reader-related",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived, read: { ...reading, trace: "related", coverage: 0, alignment: [] } },
  },
  {
    name: "reader-top",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived: null, read: unread },
  },
  {
    name: "reader-phone",
    address: "reader.html?statement=hamegi-1396",
    size: [390, 800],
    replies: { arrived, read: reading },
  },
  {
    name: "reader-end",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived: null, read: unread },
    act: (page) => page.locator("summary").click(),
  },
  {
    name: "reader-phone-top",
    address: "reader.html?statement=hamegi-1396",
    size: [390, 800],
    replies: { arrived: null, read: unread },
  },
  {
    name: "reader-forced",
    address: "reader.html?statement=hamegi-1396",
    size: [800, 600],
    replies: { arrived, read: reading },
    forcedColors: "active",
  },
  {
    name: "reader-unknown",
    address: "reader.html?statement=none",
    size: [800, 400],
    replies: { arrived: null, read: null },
  },
];
