import { MAX_QUERY, MAX_SENTENCES } from "../../messages/limits";
import { sentencesOf } from "../../persian/sentences";
import { type Block, blocksOf } from "../../shown/blocks";
import { overBlocks } from "../../shown/over-blocks";
import type { Pace } from "./pace";
import { parted } from "./parted";
import { rangeOf } from "./range-of";

/** Fewer words in their order stand on many pages: a name, an office, a heading of a menu. */
const FEWEST_WORDS = 5;
/** Two letters of the Arabic script side by side, presentation forms included: the least that a lookup can use. */
const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{2}/;

/** A sentence of the page. */
export interface Sentence {
  readonly text: string;
  /** Where it stands now; `null` once the page has changed there. */
  range(): Range | null;
}

/** The sentences of a document that may quote something, in its order. */
export async function readSentences(root: Element, pace: Pace): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const block of overBlocks(blocksOf(root))) {
    if (pace.isOver) await pace.pause();
    if (block && ARABIC_SCRIPT.test(block.text)) sentences.push(...sentencesIn(block));
    if (sentences.length >= MAX_SENTENCES) break;
  }
  return sentences.slice(0, MAX_SENTENCES);
}

function sentencesIn(block: Block): Sentence[] {
  return sentencesOf(parted(block.text), { fewestWords: FEWEST_WORDS, longest: MAX_QUERY }).flatMap(([start, end]) => {
    const text = block.text.slice(start, end);
    return ARABIC_SCRIPT.test(text) ? { text, range: () => rangeOf(block, start, end) } : [];
  });
}
