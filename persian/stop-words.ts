import { foldText } from "./fold";

/**
 * Function words: they hold a sentence together and say nothing about which one it is. Prepositions, conjunctions,
 * pronouns, forms of بودن، شدن، کردن، داشتن and خواستن as auxiliaries, and affixes that are written apart.
 */
const STOP_WORDS = `
و یا هم نیز اما ولی لیکن اگر مگر چون زیرا تا که چه چرا چگونه کجا کی پس باز نه
از به با بر در را برای بدون بین میان روی زیر نزد پیش طی ضمن جز بجز درباره توسط علیه سوی
این آن همین همان اینکه آنکه آنچه چنین چنان اینجا آنجا اینها آنها همه هر هیچ یک دو چند برخی بعضی دیگر خود
من تو او ما شما ایشان وی مان تان شان ام ات اش ای ایم اید اند ها های می نمی تر ترین
است هست نیست بود نبود باشد باشند هستند نیستند بودند بوده هستیم هستید هستم بودیم بودم نباشد
شد شده شدن شدند شود شوند میشود میشوند نشد نشده نشود
کرد کرده کردن کردند کند کنند کنیم کنید کنم میکند میکنند میکنیم میکنم نکرد نکند نکنند
دارد دارند داریم دارم دارید داشت داشته داشتن داشتند ندارد ندارند
خواهد خواهند خواهیم خواهم باید نباید شاید توان میتوان میتواند میتوانند
بسیار خیلی بیش بیشتر کم فقط تنها حتی البته یعنی همچنین آیا اکنون
`;

const stopWords = new Set(foldText(STOP_WORDS).trim().split(/\s+/));

/** @param word folded, without ZWNJ */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
