import * as v from "valibot";
import type { WhyNotIn } from "../archive/explain/why-not-in";
import type { SearchAnswer } from "../archive/query/search";
import { STATEMENT_ID } from "../archive/statement-id";
import type { Answer, Reading, StatementFacts } from "../archive/types";
import { ArchivesChanged } from "./archives-changed";
import { MAX_FITTED } from "./fitted";
import { Nonce } from "./from-page";
import { Handed } from "./handed";
import { MAX_PASTED, SENTENCES_AT_ONCE } from "./limits";
import type { QuotedStatement } from "./scan";
import { Seen } from "./seen";

const query = v.pipe(v.string(), v.maxLength(MAX_FITTED));
const id = v.pipe(v.string(), v.regex(STATEMENT_ID));
const window = v.pipe(v.number(), v.integer());
/**
 * The name of a question, of the asker's making, which its answer bears: what is sent again by it, because the answer was
 * late, is not done again. And whether it was asked in a private window.
 */
export const Asked = v.object({ asked: v.pipe(v.string(), v.uuid()), isPrivate: v.exactOptional(v.boolean()) });

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));

/** How a typed query is to be answered; `SearchOptions` of `archive/query/search.ts`. */
const SearchOptions = v.object({
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  order: v.exactOptional(v.picklist(["relevance", "newest", "oldest"])),
  years: v.exactOptional(
    v.object({
      calendar: v.picklist(["jalali", "gregorian"]),
      stretches: v.pipe(v.array(v.tuple([year, year])), v.maxLength(50)),
    }),
  ),
  isPlain: v.exactOptional(v.boolean()),
});

/** A place in a statement, and the query that led there. */
const Place = v.object({ id, at: offset, query: v.nullable(query) });
export type Place = v.InferOutput<typeof Place>;

/** What the extension's own pages (card, popup, side panel, reader) may ask of the background. */
export const PageRequest = v.variant("type", [
  /** The card's frame, once, for the answer it was opened for. */
  v.object({ type: v.literal("redeem"), nonce: Nonce }),
  /** The card has its hits on the screen and may be shown; or a mark, by which the user opens the card. */
  v.object({ type: v.literal("painted"), nonce: Nonce, isMark: v.boolean() }),
  /** The user closed the card from inside it. */
  v.object({ type: v.literal("dismiss"), nonce: Nonce }),
  /** The user wants this answered beside the page that the card is in, or (`null`) that page scanned. */
  v.object({ type: v.literal("beside"), query: v.nullable(query) }),
  v.object({ type: v.literal("search"), query, options: SearchOptions }),
  /** Which of these sentences of a page quote the archive? */
  v.object({ type: v.literal("quotations"), texts: v.pipe(v.array(query), v.maxLength(SENTENCES_AT_ONCE)) }),
  v.object({ type: v.literal("contents") }),
  /** A whole statement, with the words marked that match `query`. */
  v.object({ type: v.literal("read"), id, query: v.nullable(query) }),
  /** Why is this text, as it was pasted, not found in this statement? */
  v.object({ type: v.literal("why-not"), id, text: v.pipe(v.string(), v.maxLength(MAX_PASTED)) }),
  /**
   * Open the reader page on a statement, at the passage that holds offset `at`: `reader.html?statement=ID#PASSAGE`
   * (passages counted from 1). The query is handed over in memory, never in an address.
   */
  v.object({ type: v.literal("open"), ...Place.entries }),
  /** The reader page, on loading: the statement of its address; and by which query was it reached, and at which offset? */
  v.object({ type: v.literal("arrived"), id }),
  /** The side panel of this window is to answer this: the page that asks has opened it. */
  v.object({ type: v.literal("hand"), window, handed: Handed }),
  /**
   * The side panel of a window on opening, or (`null`) the search in a tab of its own: was anything handed to it? It is
   * given once.
   */
  v.object({ type: v.literal("handed"), window: v.nullable(window) }),
  /** Read what is in view in this window, in a tab of its own. */
  v.object({ type: v.literal("view"), window }),
  /** Read this picture, in a tab of its own. */
  v.object({ type: v.literal("picture"), seen: Seen }),
  /** The page that reads pictures, on opening: was one handed to it? It is given once, as `handed` is. */
  v.object({ type: v.literal("seen") }),
  ArchivesChanged,
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** What a card shows. */
export interface CardAnswer {
  readonly answer: Answer;
  readonly query: string;
  /** The user asked by command: they want the card, not a mark. */
  readonly byCommand: boolean;
  /** The site of the top page, see `hostOf`. */
  readonly host: string | null;
  /** How much larger than at other times it is drawn, see `Woken`. */
  readonly scale: number;
}

/** What stands in a library, as far as a list of it goes. */
export interface Contents {
  readonly statements: readonly StatementFacts[];
  readonly others: number;
}

/** `outdated`: the archive of the statement is not searched until it is indexed again. */
export type WhyNot = WhyNotIn | { readonly why: "outdated" };

/** What each request is answered with. */
export interface PageReplies {
  /** `null`: this nonce is unknown or spent. */
  redeem: CardAnswer | null;
  painted: true;
  dismiss: true;
  beside: true;
  search: SearchAnswer;
  /** Of the first so many, at least one: those that do, by their place in what was asked. */
  quotations: { looked: number; quoting: readonly { index: number; quoted: readonly QuotedStatement[] }[] };
  /** Of a great library the first of its statements, and how many there are besides. */
  contents: Contents;
  /** `null`: the archive has no statement of this id. */
  read: Reading | null;
  "why-not": WhyNot;
  open: true;
  /**
   * `null`: the archive has no statement of this id. No `arrival`: the tab was opened again later (a bookmark, a restored
   * session); nothing is known but its address. Words are marked that match the query of an arrival.
   */
  arrived: { reading: Reading; arrival: { query: string; at: number } | null } | null;
  hand: true;
  handed: Handed | null;
  /** `false`: the browser does not let the extension see it. */
  view: boolean;
  picture: true;
  seen: Seen | null;
  "archives-changed": true;
}

/** Why a request could not be answered; each has a sentence in `locales/` under `problem.`. */
export type Problem = "archiveDamaged" | "noAnswer";

/** An answer, with the name of the question that it is to. */
export type Envelope<T> = { readonly asked: string } & (
  | { ok: true; value: T }
  | { ok: false; problem: Problem; detail: string }
);
