import * as v from "valibot";
import type { Piece, Sentences, StatementFacts, Trace } from "../archive/types";
import { MAX_QUERY, MAX_SENTENCES, SENTENCES_AT_ONCE } from "./limits";

/**
 * What an extension page and the script that it put into a page to be scanned say to each other, over a port that
 * bears the script's name. What is found stays with the extension page; the script learns which sentences to mark.
 */

/** How a marked sentence relates to what it quotes; what is only related is not marked. */
export type MarkedTrace = Exclude<Trace, "related">;

/** A statement that a sentence of a page quotes. */
export interface QuotedStatement {
  readonly statement: StatementFacts;
  /** How the quotation relates to it, even where the sentence has words of others too; the alignment tells those. */
  readonly trace: MarkedTrace;
  /** Offset in the statement's text where the quotation begins. */
  readonly at: number;
  /** Word by word, in the order of the statement's text. */
  readonly alignment: readonly Piece[];
  /** The statement's own sentences that are quoted. */
  readonly sentences: Sentences;
}

export type ToScanned =
  /** Begin. `highlight` begins the names of the highlights in the page; `null` puts none there. */
  | { type: "start"; highlight: string | null }
  | { type: "mark"; marks: readonly { index: number; trace: MarkedTrace }[] }
  /** Bring a sentence into view. Answered with `shown`. */
  | { type: "show"; index: number };

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SENTENCES));

/** Checks what the script says: the process of its page may be taken over. */
export const FromScanned = v.variant("type", [
  /** The document is being read: said when that begins, and again as long as it goes on. A long one takes many seconds. */
  v.object({ type: v.literal("reading") }),
  /** Sentences of the document, from number `from` of `total` on, in order. A document without any says so once. */
  v.object({
    type: v.literal("sentences"),
    from: whole,
    total: whole,
    texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_QUERY))), v.maxLength(SENTENCES_AT_ONCE)),
  }),
  /** Whether a sentence still stands in the page and is in view. */
  v.object({ type: v.literal("shown"), index: whole, isThere: v.boolean() }),
]);
export type FromScanned = v.InferOutput<typeof FromScanned>;

/** What the script gives back when it is put into a document: the name of the port on which it waits. */
export const Scanned = v.object({
  port: v.pipe(v.string(), v.regex(/^scan-[0-9a-f-]{36}$/)),
  isPdf: v.boolean(),
});
export type Scanned = v.InferOutput<typeof Scanned>;
