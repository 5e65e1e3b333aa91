const CLOCK = /\p{N}{1,2}[:٫]\p{N}{2}(:\p{N}{2})?(\s*([قب]\.ظ|[ap]\.?m)\.?)?/iu;
/** A day by its date; only beside a time, since a sentence may end with one. */
const DATE =
  /\p{N}{1,4}[/.-]\p{N}{1,2}[/.-]\p{N}{1,4}|\p{N}{1,2}\s\p{L}{2,9}(\s\p{N}{2,4})?|\p{L}{3,9}\s\p{N}{1,2}(,?\s\p{N}{4})?/u;
const DAY =
  /امروز|دیروز|پریروز|دیشب|((یک|دو|سه|چهار|پنج)[\u200c ]?)?شنبه|جمعه|today|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const AGO =
  /(\p{N}{1,2}|یک|چند)\s?(ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)(\s?(پیش|قبل))?|\p{N}{1,2}\s?(s|m|h|d|w|y|mins?|hrs?|(second|minute|hour|day|week|month|year)s?)(\s?ago)?|لحظاتی پیش|هم\u200c?[ ]?اکنون|just now/iu;
const BETWEEN = "[\\s,،·•|–—-]*(در\\s)?(ساعت|at)?[\\s,،·•|–—-]*";

/** What messengers say beside it: that a message was changed, and how many have seen it. */
const BESIDE =
  /edited|ویرایش[\u200c ]?شده|views?|بازدید|[\p{N}.,٫٬]+\s?([KM](?!\p{L})|هزار|میلیون)|^\p{N}{1,3}(?=\s)/giu;

const whole = (...parts: readonly RegExp[]) =>
  new RegExp(`^(${parts.map(({ source }) => `(${source})`).join(BETWEEN)})[^\\p{L}\\p{N}]*$`, "iu");

/** How far a film is, and how long. */
const OF_FILM = /^\p{N}{1,3}(:\p{N}{2}){1,2}\s?\/\s?\p{N}{1,3}(:\p{N}{2}){1,2}$/u;

const TIMES = [OF_FILM, whole(CLOCK), whole(DAY, CLOCK), whole(DATE, CLOCK), whole(CLOCK, DATE), whole(AGO)];

/** Whether a text has the hour of a day in it: ۱۲:۳۰. */
export const hasClock = (text: string): boolean => CLOCK.test(text);

/** Whether a text says no more than when a message was sent, and whether it was changed, read, or seen by how many. */
export function saysWhenSent(text: string): boolean {
  // Most texts have no number in them.
  if (!/\p{N}|پیش|اکنون|now/u.test(text)) return false;
  const bare = text.replace(/^[[(]/, "").replace(BESIDE, " ").trim();
  return TIMES.some((time) => time.test(bare) || time.test(text));
}
