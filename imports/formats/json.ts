import { wholeText } from "../encodings/open-text";
import { WHOLE_JSON } from "../limits";
import { ReadingProblem } from "../reading-problem";
import { jsonRecord } from "./json-record";
import type { Reader } from "./reader";
import type { TableRecord } from "./records";
import { documentsOf } from "./records";
import { telegramChats, telegramMessages } from "./telegram-json";

/** A list of objects, wherever it stands in the file, is a document each; an object without such a list is one; of an export of Telegram each message. */
export const json: Reader = {
  isWhole: false,
  isText: true,
  async *read(file, choice) {
    const { text, encoding, isDamaged } = await wholeText(file, WHOLE_JSON, choice.encoding);
    const value = parsed(text);
    const chats = telegramChats(value);
    if (chats) yield* telegramMessages(chats);
    else yield* documentsOf(recordsOf(value), choice, encoding);
    if (isDamaged) yield { isDamaged };
  },
};

/** @throws {ReadingProblem} `damaged`, with what the parser says */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReadingProblem("damaged", error instanceof Error ? error.message.slice(0, 120) : undefined);
  }
}

async function* recordsOf(value: unknown): AsyncGenerator<TableRecord> {
  const list = longestList(value, 0);
  for (const one of list ?? [value]) yield jsonRecord(one) ?? "damaged";
}

/** The longest list of objects or texts: at the top, or inside one or two objects. */
function longestList(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || depth > 2) return undefined;
  let longest: readonly unknown[] | undefined;
  for (const field of Object.values(value)) {
    const list = longestList(field, depth + 1);
    const isOfObjects = list?.some((one) => typeof one === "object" && one !== null);
    if (list && isOfObjects && list.length > (longest?.length ?? 0)) longest = list;
  }
  return longest;
}
