const SAYS =
  /^(?:ن?می)?(?:گفت|گفتند|گفته|گوید|گویند|نوشت|نوشتند|نوشته|نویسد|نویسند|افزود|افزودند|افزاید|پرسید|پرسیدند|پرسد)(?:است|اند)?$/u;
const DOES = /^(?:می)?(?:کرد|کردند|کرده|کند|کنند|شد|شده|شود|داشت|داشتند|دارد|دارند|داد|دادند|دهد|دهند)(?:است|اند)?$/u;
/** With a verb of doing they are verbs of saying: اعلام کرد, تأکید می‌کند. */
const SAYING =
  /^(?:اعلام|تاکید|بیان|اضافه|اظهار|تصریح|خاطرنشان|عنوان|ادعا|یاداور|یاداوری|نقل|گزارش|تکرار|اشاره|اذعان|اعتراف|فریاد|هشدار)$/u;
/** What may stand between a verb of saying and what is said. */
const BETWEEN = /^(?:که|ایا)$/u;
const AUXILIARY = /^(?:است|اند|بود|بودند|می)$/u;

/**
 * Do words end in somebody's saying something, so that what follows are the words of another: «سخنگوی گروه گفت», «بیانیه
 * تأکید می‌کند که»?
 * @param words their folded letters, without ZWNJ
 */
export function endsInSaying(words: readonly string[]): boolean {
  const said = words.filter((word) => !AUXILIARY.test(word));
  while (BETWEEN.test(said.at(-1) ?? "")) said.pop();
  const [before = "", last = ""] = ["", ...said].slice(-2);
  return SAYS.test(last) || (DOES.test(last) && SAYING.test(before));
}
