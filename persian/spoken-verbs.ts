/** Present stems as they are spoken behind می and نمی, and the verb that each is of. Folded. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ["تون", "توانستن"],
  ["دون", "دانستن"],
  ["خون", "خواندن"],
  ["مون", "ماندن"],
  ["گ", "گفتن"],
  ["ر", "رفتن"],
  ["ش", "شدن"],
  ["د", "دادن"],
  ["خوا", "خواستن"],
]);
const ENDINGS = /^ن?می(.+?)(ه|م|ی|یم|ید|ین|ن|د)$/u;
/** Third persons of stems that are spoken as they are written: میکنه, میکنن. */
const THIRD_PERSONS = /^ن?می(..+)[هن]$/u;

/** Other forms; such as are other words too, like بره, کنه and بتونه, are left out. */
const forms = new Map<string, string>();
for (const [infinitive, spoken] of [
  ["بودن", "باشه باشن نباشه نباشن"],
  ["شدن", "بشه بشن نشه نشن"],
  ["داشتن", "داره دارن نداره ندارن"],
  ["کردن", "بکنه بکنن نکنه نکنن"],
  ["گفتن", "بگه بگن"],
  ["توانستن", "بتونم بتونی بتونیم بتونید بتونین بتونن نتونه نتونن"],
  ["خواستن", "بخواد بخوام بخوان"],
  ["امدن", "میاد میام میای نمیاد نمیام نمیان بیاد"],
] as const) {
  for (const form of spoken.split(" ")) forms.set(form, infinitive);
}

/**
 * The verb of a form as it is spoken: بشه, میتونیم, نمیدونه, میکنن, and how sure it is that it is none but that. Undefined
 * for all else. Folded, without ZWNJ.
 * @param present the verb of a written present stem
 */
export function spokenVerb(
  word: string,
  present: (stem: string) => string | undefined,
): { readonly infinitive: string; readonly how: "sure" | "likely" } | undefined {
  const whole = forms.get(word);
  if (whole !== undefined) return { infinitive: whole, how: "sure" };
  // Most words are none, which is told sooner than by patterns.
  if (!word.startsWith("می") && !word.startsWith("نمی")) return undefined;
  const own = STEMS.get(ENDINGS.exec(word)?.[1] ?? "");
  const infinitive = own ?? present(THIRD_PERSONS.exec(word)?.[1] ?? "");
  return infinitive === undefined ? undefined : { infinitive, how: "likely" };
}
