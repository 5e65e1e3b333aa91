/**
 * Forms of verbs that users take for words of their own, and nouns that بـ is written on. Written for this project; a
 * stem or participle was listed when, in Persian prose, it mostly stands where verbs do not.
 */

/** Spelled as a form of a verb, and first of all nouns: a man, an institution, a defeat, a battle; «near» is no beating. */
export const NOUNS_FIRST = `
مرد نهاد درآمد برده زاد کنده رسته خفت گرد بند بهتر شدید مانند نبرد نزد بیداد
ساخت شکست دریافت پرداخت بازگشت خرید برخورد درخواست خواست شناخت نشست برداشت گذشت کشت سوخت بافت بازدید سرود بازداشت
باخت تاخت زیست بازیافت بازپرداخت بازخرید پخت دوخت کاشت برآورد وانمود درگذشت شگفت
`;

/** Participles that are nouns or adjectives when they stand alone: a saying, a writing, a demand. */
export const NOUN_PARTICIPLES = `
گفته نوشته خواسته گذشته سروده شنیده آموخته اندوخته بازمانده مرده زاده فرستاده گماشته
برگزیده افزوده سپرده بسته گزیده چکیده نگاشته بافته پرورده خفته بریده شکسته سوخته پخته درگذشته
`;

/** Nouns in the plural only: داده‌ها are data, what is داده is given. */
export const PLURAL_PARTICIPLES = "داده یافته ساخته";

/** Nouns when they stand alone, and in passives too: کشته and کشته شد are the killed, کشت and کشته‌اند the killers. */
export const PASSIVE_PARTICIPLES = "کشته";

/** Adjectives whatever follows them: گسترده است، پیچیده شد. */
export const ADJECTIVE_PARTICIPLES = `
گسترده پیچیده پیوسته پراکنده آلوده پوشیده فشرده آشفته آمیخته فرسوده آغشته افسرده آراسته درمانده پوسیده انباشته نهفته
آزرده پژمرده خمیده پسندیده بازنشسته تنیده برافروخته
`;

/** Nouns that older spelling writes به on as one letter: بعنوان، بدلیل، بشدت. */
export const AFTER_BE = `
عنوان صورت نام دست دلیل خاطر طور جای سمت نظر سوی وجود همراه دنبال معنای معنی وسیله منظور ویژه علت خوبی شکل زودی مدت
پایان شدت گونه سرعت دستور راحتی خصوص عهده تدریج شمار طرف ثمر حساب سبب اندازه چشم طول درستی سختی آسانی سادگی ندرت
تنهایی تازگی علاوه اختصار موجب رغم نقل اعتقاد عقیده موقع احتمال اتهام قصد پاس میان واسطه منزله طرز لحاظ باور هنگام قول
مناسبت محض میزان نوبه جهت مثابه عمل شرط عبارت غیر وضوح صراحت روشنی ناچار اجبار حق استثنای نحو نفع ضرر سود دقت تفصیل
کلی ظاهر زعم کار سال گفته ویژگی رسمیت این پا جا پاخاسته مراتب قدر حال وقت راستی زور عکس سزا سزایی
کارگیری زحمت اصطلاح انضمام استناد اتفاق دور سر خود طوری طوریکه هرحال هرصورت هیچوجه
`;

/** Nouns that are commoner as verbs, yet with an ending of nouns are nouns: کردها are Kurds. */
export const NOUNS_WITH_ENDING = "کرد مرد نهاد برد باد";

/** Look like a plural or a form of another word, and have become words of their own: elections are no choices. */
export const NO_FORMS = `
انتخابات تظاهرات مطبوعات امارات صادرات واردات عملیات تشکیلات تاسیسات انتشارات مخابرات الهیات ادبیات مالیات وقتی مصالح سیروان کتبی آکسیون
`;

/** Written twice they are adverbs, and not what they are alone: جای‌جای is everywhere. */
export const DOUBLED = "جای فرد تک کم یکی اندک ذره قطره دسته گروه آرام نرم رفته پله نفر";

/** With ای they are adjectives, and hardly ever «a …»: nuclear, professional, serial, radical. */
export const ADJECTIVES_IN_HE = `
هسته حرفه قهوه شیشه ماهواره زنجیره ریشه کلیشه افسانه حاشیه سرمه فیروزه نقره گلخانه
خامنه اژه قمشه مراغه
`;

/**
 * Names of persons that are spelled as a form of another word: who asks for Pahlavi means no side. Listed when the rules
 * took a name that is often in the news for such a form; many more end in ی and are told apart by the lists of with-ye.ts.
 */
export const FAMILY_NAMES = `
پهلوی علوی موسوی صفوی خسروی بخشی معینی بدیعی جامی خدادادی عبادی ستوده لاریجانی آملی بروجردی دولتآبادی
`;

/**
 * End in a ه that is sounded, as every word in ـاه, ـکوه, ـگروه and ـالله does: with ی they are other words or another
 * number of them, فرماندهی is no فرمانده. All other words in ه end in a vowel, whose ezafe may be written ی.
 */
export const SOUNDED_HE = `
ده بده ته شه مه نه به گه ره له قه فره کوته نگه درگه بارگه آگه همره گمره گنه پادشه تبه سیه سپه سردارسپه زره گره فربه ابله
انبوه اندوه ستوه شکوه باشکوه پرشکوه نستوه مکروه معتنابه روبه روزبه چهچه پیه اله
فرمانده بازده شیرده سودده زیانده آموزشده سامانده سازمانده جهتده آزارده پاسخده نانده
توجه متوجه مواجه موجه ناموجه غیرموجه توجیه وجه وجیه تشبیه شبیه شبه مشابه مشتبه متشابه تشابه تشبه فقه فقیه سفیه سفه تنبه تنبیه متنبه
منزه نزه تنزیه مرفه ترفیه متاله واله مشوه بدیه تشویه کریه نبیه وجوه آبده
`;
