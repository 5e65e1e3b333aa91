import { decodedText } from "../encodings/open-text";
import { wholeOf } from "../found-file";
import { WHOLE_FILE } from "../limits";
import { ReadingProblem } from "../reading-problem";
import { declaredEncoding, encodingNamed } from "./html-encoding";
import { htmlText } from "./html-text";
import { bodyOf, characters, mimeParts } from "./mime";
import type { Reader } from "./reader";

/** A page that a browser has saved with its pictures in one file: the first page in it is the document. */
export const mhtml: Reader = {
  isWhole: true,
  async *read(file, choice) {
    const message = characters(await wholeOf(file, WHOLE_FILE));
    const part = mimeParts(message).find(({ headers }) =>
      /^(?:text\/html|application\/xhtml)/i.test(headers.get("content-type") ?? ""),
    );
    if (!part) throw new ReadingProblem("damaged", "text/html");
    const [, name] = /charset\s*=\s*"?([\w-]{1,40})/i.exec(part.headers.get("content-type") ?? "") ?? [];
    const bytes = bodyOf(part);
    const declared = (name && encodingNamed(name)) || declaredEncoding(bytes);
    const { text, encoding, isDamaged } = await decodedText(bytes, choice.encoding, declared);
    const page = htmlText(text);
    const source = page.source ?? sourceOf(message) ?? part.headers.get("content-location");
    yield { document: { part: 0, ...page, ...(source !== undefined && { source }), encoding } };
    if (isDamaged) yield { isDamaged };
  },
};

/** Chromium says in the message's head where a page is from. */
const sourceOf = (message: string) => /^Snapshot-Content-Location:\s*(\S+)/im.exec(message.slice(0, 4000))?.[1];
