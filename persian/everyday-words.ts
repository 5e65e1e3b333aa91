import { foldText } from "./fold";
import { stem } from "./stem";

/**
 * Words with a meaning that nevertheless stand on every other page of a newspaper. Sharing them says little. Chosen by
 * hand: time and measure, place and people, state and news, and the commonest verbs.
 */
const EVERYDAY_WORDS = `
مردم ایران کشور جهان جهانی دنیا شهر تهران مرد زن زنان انسان نفر کس کسی فرد افراد گروه خانواده کودک جوان
سال ماه هفته روز ساعت زمان وقت امروز دیروز فردا شب صبح گذشته آینده بار دوره تاریخ هنوز همیشه سپس
اول دوم سوم بزرگ کوچک خوب بد مهم جدید تازه زیاد بالا پایین اصلی مختلف دست سر راه جا جای طرف کنار داخل خارج بیرون
دولت حکومت جامعه ملی ملت سیاسی اجتماعی اقتصادی فرهنگی عمومی بین‌المللی رئیس وزیر مجلس قانون حق نظر سخن
کار چیز مورد دلیل خاطر علت صورت نوع شکل بخش حال حد قدر تعداد هزار میلیون صد موضوع مسئله مساله مشکل نتیجه نام اسم
خبر گزارش اعلام ادامه شروع آغاز پایان حمایت شرکت قرار وجود ایجاد انجام استفاده توجه تلاش نقش زندگی خانه آب هوا
گفت گفته گوید میگوید داد داده دهد میدهد گرفت گرفته آمد آمده رفت رفته رسید رسیده دید دیده زد بردن دادن گرفتن
`;

const everyday = new Set(foldText(EVERYDAY_WORDS).replaceAll("\u200C", "").trim().split(/\s+/).map(stem));

/** @param word a stem, as {@link stem} gives it */
export function isEveryday(word: string): boolean {
  return everyday.has(word);
}
