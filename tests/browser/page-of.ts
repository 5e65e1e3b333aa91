/** A sentence that the bundled archive has, without its full stop. */
export const SENTENCE =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید، نظر بدهید، نقد کنید و یا انتظارتان را طرح کنید";

/** A sentence that no statement says. */
export const UNRELATED = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است.";

/** A Persian page with this body. */
export const pageOf = (body: string, style = ""): string => `<!doctype html>
<html lang="fa" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>.</title><link rel="icon" href="data:,">
<style>body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.9 sans-serif } ${style}</style>
<body>${body}</body></html>`;
