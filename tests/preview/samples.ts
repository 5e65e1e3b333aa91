import type { Page } from "playwright-core";
import type { Excerpt, Hit, Range, Reading, Statement } from "../../archive/types";
import { paragraphs } from "../../entrypoints/reader/paragraphs";
import { writeDate } from "../../persian/dates";
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

const excerpt = (text: string, at: number): Excerpt => ({
  range: [at, at + text.length],
  text,
  marks: marksOf(text, WORDS),
});

const hits: [Hit, Hit, Hit] = [
  { statement, score: 9, excerpts: [excerpt(`${TEXT[1]} ${TEXT[2]}`, 0)] },
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
};

const QUERY = "آزادی فوری و بی‌قید و شرط زندانیان سیاسی";
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
  forcedColors?: "active";
  /** What a reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const found = { hits, total: 5 };
const redeem = { answer: found, query: QUERY };
const NONCE = "card.html#1-2-3-4";

export const SHOTS: Shot[] = [
  { name: "card", address: NONCE, size: [400, 320], replies: { redeem } },
  { name: "card-small", address: NONCE, size: [280, 200], replies: { redeem } },
  {
    name: "card-smallest",
    address: NONCE,
    size: [280, 160],
    replies: { redeem: { answer: { hits: [hits[1]], total: 1 }, query: QUERY } },
  },
  {
    name: "card-copied",
    address: NONCE,
    size: [400, 320],
    replies: { redeem },
    act: (page) =>
      page
        .locator("button", { hasText: /رونوشت|Copy/ })
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
    replies: { redeem, search: { hits: [...hits, ...more], total: 5 } },
    act: (page) => page.locator(".more").click(),
  },
  { name: "card-forced", address: NONCE, size: [400, 320], replies: { redeem }, forcedColors: "active" },
  { name: "popup-empty", address: "popup.html", size: [420, 560], replies: { contents } },
  {
    name: "popup-results",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: found },
    selection: QUERY,
  },
  {
    name: "popup-nothing",
    address: "popup.html",
    size: [420, 560],
    replies: { contents, search: { hits: [], total: 0 } },
    act: (page) => page.keyboard.type("قنادی محله"),
  },
  {
    name: "reader",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived: { query: QUERY, at: 640 }, read: reading },
  },
  {
    name: "reader-top",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived: null, read: reading },
  },
  {
    name: "reader-phone",
    address: "reader.html?statement=hamegi-1396",
    size: [390, 800],
    replies: { arrived: { query: QUERY, at: 10 }, read: reading },
  },
  {
    name: "reader-end",
    address: "reader.html?statement=hamegi-1396",
    size: [1280, 900],
    replies: { arrived: null, read: reading },
    act: (page) => page.locator("summary").click(),
  },
  {
    name: "reader-phone-top",
    address: "reader.html?statement=hamegi-1396",
    size: [390, 800],
    replies: { arrived: null, read: reading },
  },
  {
    name: "reader-forced",
    address: "reader.html?statement=hamegi-1396",
    size: [800, 600],
    replies: { arrived: { query: QUERY, at: 10 }, read: reading },
    forcedColors: "active",
  },
  {
    name: "reader-unknown",
    address: "reader.html?statement=none",
    size: [800, 400],
    replies: { arrived: null, read: null },
  },
];
