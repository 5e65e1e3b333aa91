import { linesOf } from "../cleaning/line";
import { wholeText } from "../encodings/open-text";
import { WHOLE_FILE } from "../limits";
import type { Reader } from "./reader";

/** A plain text is one document. */
export const plainText: Reader = {
  isWhole: true,
  isText: true,
  async *read(file, choice) {
    const { text, encoding, isDamaged } = await wholeText(file, WHOLE_FILE, choice.encoding);
    yield { document: { part: 0, lines: linesOf(text), encoding } };
    if (isDamaged) yield { isDamaged };
  },
};
