/** Why something was taken out of a text, as readers are told; in the words of the bundled statements' front matter. */
export const WHY = {
  wrap: "سطرها را پهنای ستونِ نسخهٔ اصلی بریده بود؛ با یک فاصله به هم پیوستند",
  space: "به یک فاصله برگشت",
  heading: "نشانهٔ عنوان در Markdown",
  mark: "نشانهٔ نگارشی Markdown",
  bookmark: "نشانهٔ واژه‌پرداز، بیرون از متن",
  pageNumber: "شمارهٔ صفحه، بیرون از متن",
  runningHead: "سرصفحه یا پاصفحهٔ تکراری، بیرون از متن",
  note: "پانویس، بیرون از متن",
  web: "نوشتهٔ صفحهٔ وب، بیرون از متن",
} as const;

/** The classes of white space that are counted. */
export const WHITE_SPACE = { wrap: "پایان سطر در میان جمله", space: "فاصلهٔ دوتایی یا نشکن" } as const;
