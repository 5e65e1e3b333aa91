/** The months that pages date by, as alternatives of a pattern. */
export const MONTHS =
  "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|می|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر";

/** The days of a week, as such alternatives. */
export const WEEKDAYS = "(?:یک|دو|سه|چهار|پنج)?[\\u200c ]?شنبه|جمعه";
