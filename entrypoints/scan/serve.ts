import { SENTENCES_AT_ONCE } from "../../messages/limits";
import type { ToScanned } from "../../messages/scan";
import type { Port } from "./api";
import { bringIntoView } from "./bring-into-view";
import { Marks } from "./marks";
import { Pace } from "./pace";
import { readSentences, type Sentence } from "./sentences";

/** While a document is read, it is said that it is so often, in milliseconds: several times in what the other end waits. */
const SAY_EVERY_MS = 1000;

/** Does what the extension page at the other end of a port asks, until the port is closed; then nothing is left. */
export function serve(port: Port): void {
  let sentences: readonly Sentence[] = [];
  let marks: Marks | undefined;
  let isOpen = true;

  let saidAt = Number.NEGATIVE_INFINITY;
  const sayReading = () => {
    if (!isOpen || performance.now() < saidAt + SAY_EVERY_MS) return;
    saidAt = performance.now();
    port.postMessage({ type: "reading" });
  };

  const read = async () => {
    sayReading();
    const pace = new Pace(sayReading);
    const found = await readSentences(document.documentElement, pace);
    for (let from = 0; isOpen && (from === 0 || from < found.length); from += SENTENCES_AT_ONCE) {
      sentences = found;
      const texts = found.slice(from, from + SENTENCES_AT_ONCE).map(({ text }) => text);
      port.postMessage({ type: "sentences", from, total: found.length, texts });
      if (pace.isOver) await pace.pause();
    }
  };

  const act = (message: ToScanned) => {
    switch (message.type) {
      case "start":
        if (message.highlight) marks = new Marks(message.highlight);
        void read();
        break;
      case "mark":
        for (const { index, trace } of message.marks) {
          const range = sentences[index]?.range();
          if (range) marks?.add(trace, range);
        }
        break;
      case "show": {
        const range = sentences[message.index]?.range();
        if (range) {
          bringIntoView(range);
          marks?.setCurrent(range);
        }
        port.postMessage({ type: "shown", index: message.index, isThere: Boolean(range) });
      }
    }
  };

  port.onMessage.addListener(act);
  port.onDisconnect.addListener(() => {
    isOpen = false;
    sentences = [];
    marks?.clear();
  });
}
