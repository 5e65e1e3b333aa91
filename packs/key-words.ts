import { digestOf } from "../archive/digest";

/**
 * 256 everyday things, one for each value of a byte, in the order of the alphabet: made for this list. No two are apart by
 * one letter alone, none is a word of politics, and each is one written word, so that they can be read aloud, heard and
 * written down without a mistake.
 */
export const WORDS = `
آجر آسمان آشپز آفتاب آلبالو آلو آواز آویشن آهن آینه ابریشم اتاق اردک ارزن ارغوان ارکیده اسب استکان
اسفنج الماس الوار انار انجیر انگشتر انگور اهرم ایوان باد بادام بادبان بادکنک باران بارو باغچه بافنده
بالش بامیه ببر برف برکه برنج بستنی بشقاب بلبل بلوط بنفشه بوته بهار بیشه بیل پارچه پاییز پتو پرده
پرستو پروانه پسته پشم پلنگ پنبه پنجره پنیر پونه پیاز پیچک پیراهن تپه تخته تذرو ترازو تربچه ترشی تمشک
تنور توت جام جزیره جعبه جغد جلبک جنگل جوانه جوجه جوراب جویبار چادر چاقو چتر چراغ چشمه چغندر چمدان
چمن چنگال چوب چوپان حلزون حلوا حنا حوض حوله خامه خربزه خرچنگ خرس خرگوش خرما خشت خمیر خیار دانه درخت
دره دریا دریاچه دستکش دفتر دکمه دلفین دماسنج دوچرخه دیگ دیوار ذرت راسو رنگ روباه روزنه روسری ریحان
زاغ زبانه زردآلو زرشک زعفران زغال زمرد زمستان زنبق زنبور زنجبیل زنگوله زورق زیتون ساحل ساعت سایه سبد
سپیدار ستاره ستون سرو سفال سکه سماور سنجاب سنجد سندان سوزن سیب سیمرغ شاخه شاهین شبدر شبنم شقایق شکر
شلغم شمشاد شمع شهاب شیپور صابون صخره صدف صندل صنوبر طبل طوطی عدس عسل عصا عقاب عقیق عنبر غار غنچه
فانوس فرش فرفره فلفل فنجان فندق فواره فیروزه قارچ قاصدک قالب قدح قرقره قطار قطره قلعه قلم قمری قناری
قند قوچ کارگاه کاسه کاشی کاغذ کاهو کبک کبوتر کتاب کتری کدو کشتی کفش کلاغ کلبه کلوچه کلید کمان کمد
کنگر کوزه کویر کهکشان گاری گاو گردو گرگ گلابی گلدان گلیم گنجشک گندم گوسفند گهواره گیلاس لادن لیمو
ماهی مداد مرجان مورچه موز مهتاب نارنج نردبان نرگس نعنا نهنگ نیلوفر
`
  .trim()
  .split(/\s+/);

/** Told of a key: 96 bits, which nobody can try through until another key has the same. */
const WORDS_OF_A_KEY = 12;

/**
 * A key as words that two people can compare: the first bytes of its SHA-256, each as a word.
 * @param key Ed25519, in hexadecimal
 */
export async function keyWords(key: string): Promise<readonly string[]> {
  const digest = await digestOf(new TextEncoder().encode(key));
  return Array.from(
    { length: WORDS_OF_A_KEY },
    (_, at) => WORDS[Number.parseInt(digest.slice(2 * at, 2 * at + 2), 16)] ?? "",
  );
}
