import { decodedText } from "../encodings/open-text";
import { wholeOf } from "../found-file";
import { WHOLE_FILE } from "../limits";
import { declaredEncoding } from "./html-encoding";
import { htmlText } from "./html-text";
import type { Reader } from "./reader";
import { isTelegramPage, telegramPageMessages } from "./telegram-html";

/** A page of the web, saved as it is, is one document. */
export const html: Reader = {
  isWhole: true,
  isText: true,
  async *read(file, choice) {
    const bytes = await wholeOf(file, WHOLE_FILE);
    const { text, encoding, isDamaged } = await decodedText(bytes, choice.encoding, declaredEncoding(bytes));
    if (isTelegramPage(text)) yield* telegramPageMessages(text);
    else yield { document: { part: 0, ...htmlText(text), encoding } };
    if (isDamaged) yield { isDamaged };
  },
};
