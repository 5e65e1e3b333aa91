import { openText } from "../encodings/open-text";
import { RECORD } from "../limits";
import { jsonRecord } from "./json-record";
import type { Reader } from "./reader";
import type { TableRecord } from "./records";
import { documentsOf } from "./records";

/** JSON, an object a line: a document each. */
export const jsonLines: Reader = {
  isWhole: false,
  isText: true,
  async *read(file, choice) {
    const opened = await openText(file, choice.encoding);
    yield* documentsOf(recordsOf(opened.chunks()), choice, opened.encoding);
    if (opened.isDamaged) yield { isDamaged: true };
  },
};

async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<TableRecord> {
  let rest = "";
  let isTooLong = false;
  for await (const chunk of chunks) {
    const lines = chunk.split("\n");
    for (const [index, line] of lines.entries()) {
      if (index === 0) rest += isTooLong ? "" : line;
      else {
        yield* lineRecord(rest, isTooLong);
        [rest, isTooLong] = [line, false];
      }
      if (rest.length > RECORD) [rest, isTooLong] = ["", true];
    }
  }
  yield* lineRecord(rest, isTooLong);
}

function* lineRecord(line: string, isTooLong: boolean): Generator<TableRecord> {
  if (isTooLong) yield "too-large";
  else if (line.trim() !== "") {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      yield "damaged";
      return;
    }
    yield jsonRecord(value) ?? "damaged";
  }
}
