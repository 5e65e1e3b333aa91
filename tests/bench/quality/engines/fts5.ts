import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import type { PassageRow } from "../bench-data";
import { type Engine, MOST_HITS } from "../engine";
import { type LocalIndex, localRun } from "../local-run";
import { naiveWords } from "../naive-words";

/** Tens of milliseconds a query: all quotations, and some of the questions. */
const MOST = 250;
const TRIGRAM = 3;

interface Fts5Options {
  readonly tokenizer: "unicode61" | "trigram";
  /** What is done to a text before SQLite sees it. */
  readonly prepare: (text: string) => string;
  /** The strings of a prepared query, any of which a passage may hold. */
  readonly split: (text: string) => readonly string[];
}

/** SQLite keeps no texts here (`content=''`), only the index, and ranks by BM25 over title and text alike. */
async function build(passages: readonly PassageRow[], { tokenizer, prepare, split }: Fts5Options): Promise<LocalIndex> {
  const sqlite = await sqlite3InitModule();
  const db = new sqlite.oo1.DB(":memory:");
  db.exec(`CREATE VIRTUAL TABLE passages USING fts5(title, text, content='', tokenize='${tokenizer}')`);
  db.exec("BEGIN");
  const insert = db.prepare("INSERT INTO passages(rowid, title, text) VALUES (?, ?, ?)");
  for (const [at, { title, text }] of passages.entries()) {
    insert.bind([at, prepare(title), prepare(text)]).stepReset();
  }
  insert.finalize();
  db.exec("COMMIT");
  return {
    search: (text) => {
      const strings = [...new Set(split(prepare(text)))];
      if (strings.length === 0) return [];
      const match = strings.map((each) => `"${each.replaceAll('"', '""')}"`).join(" OR ");
      const rows = db.exec({
        sql: "SELECT rowid, rank FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?",
        bind: [match, MOST_HITS],
        returnValue: "resultRows",
      });
      return rows.map(([at, rank]) => ({ id: passages[Number(at)]?.id ?? "", score: -Number(rank) }));
    },
    size: () => {
      const pragma = (name: string) => Number(db.selectValue(`PRAGMA ${name}`));
      return (pragma("page_count") - pragma("freelist_count")) * pragma("page_size");
    },
    close: () => db.close(),
  };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function trigramsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(TRIGRAM - 1).map((_, at) => letters.slice(at, at + TRIGRAM).join(""));
}

function engine(name: string, options: Fts5Options): Engine {
  return { name, most: MOST, run: (passages, queries) => localRun(() => build(passages, options), queries) };
}

/** SQLite's full-text index as it comes: `unicode61`, any of the words. */
export const fts5Stock = engine("SQLite FTS5, stock", {
  tokenizer: "unicode61",
  prepare: (text) => text,
  split: wordsOf,
});

/** The same over naively folded words. */
export const fts5Naive = engine("SQLite FTS5, naive folding", {
  tokenizer: "unicode61",
  prepare: (text) => naiveWords(text).join(" "),
  split: wordsOf,
});

/** Trigrams over folded text without its spaces: the best public one for damaged quotations. */
export const fts5Trigram = engine("SQLite FTS5, trigrams without spaces", {
  tokenizer: "trigram",
  prepare: (text) => naiveWords(text).join(""),
  split: trigramsOf,
});
