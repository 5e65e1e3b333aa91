import { callOf } from "../browser/source";
import type { PassageRow } from "./quality/bench-data";

/** Every so many paragraphs of the page, one quotes the archive. */
const QUOTED_EVERY = 8;

export interface ScanPage {
  readonly html: string;
  readonly words: number;
  readonly quotations: number;
}

/** In the page: the longest time between two messages that it sends itself as fast as it can, until it is asked. */
export interface GapWatch {
  gap(): number;
}

function watchGaps(): void {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  Object.assign(window, {
    gap: () => {
      const told = longest;
      longest = 0;
      return told;
    },
  });
}

/** A page of so many words of Persian prose as an encyclopedia has it, links and all, with sentences of statements in between. */
export function scanPage(passages: readonly PassageRow[], sentences: readonly string[], words: number): ScanPage {
  const paragraphs: string[] = [];
  let count = 0;
  let quotations = 0;
  for (const { text } of passages) {
    if (count >= words) break;
    paragraphs.push(`<p>${linked(text)}</p>`);
    count += text.split(/\s+/).length;
    if (paragraphs.length % QUOTED_EVERY > 0) continue;
    const sentence = sentences[quotations++ % sentences.length] ?? "";
    paragraphs.push(`<p>${sentence}</p>`);
    count += sentence.split(/\s+/).length;
  }
  const html = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title>
<link rel="icon" href="data:,"><script>${callOf(watchGaps, [])}</script><body style="max-width: 44rem; margin: auto; font: 16px/1.9 sans-serif">
${paragraphs.join("\n")}</body></html>`;
  return { html, words: count, quotations };
}

/** Every twelfth word a link, so that sentences stand in many nodes, as they do on such pages. */
function linked(text: string): string {
  const words = text.replace(/[&<>]/g, " ").split(/\s+/);
  return words.map((word, at) => (at % 12 === 5 ? `<a href="/">${word}</a>` : word)).join(" ");
}
