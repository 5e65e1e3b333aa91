import { statements } from "../archive/bundled";
import type { OwnPage } from "../browser/own-page";

/** A document that is like no other. */
export interface Made {
  readonly title: string;
  readonly text: string;
}

const WORDS_EACH = 120;
/** Words in a row of it, by which it is looked for. */
const SOUGHT = { from: 30, count: 14 };

/** So many documents of the bundled statements' words, in an order that is none; the same each time. */
export function madeDocuments(count: number): Made[] {
  const words = [...new Set(statements.flatMap(({ text }) => text.match(/[\u0621-\u06CC]{3,}/g) ?? []))];
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return words[(state >>> 8) % words.length] as string;
  };
  return Array.from({ length: count }, (_, number) => {
    const said = Array.from({ length: WORDS_EACH }, next);
    return { title: `سند ${number} ${said.slice(0, 3).join(" ")}`, text: `${said.join(" ")}.` };
  });
}

/** So many are asked for at once. */
const AT_ONCE = 8;

/** The text of the statement that is found first for some words of each document; empty where none is. */
export async function answers(own: OwnPage, documents: readonly Made[]): Promise<string[]> {
  const texts: string[] = [];
  for (let at = 0; at < documents.length; at += AT_ONCE)
    texts.push(...(await Promise.all(documents.slice(at, at + AT_ONCE).map((document) => answer(own, document)))));
  return texts;
}

async function answer({ ask }: OwnPage, { text }: Made): Promise<string> {
  const query = text
    .split(" ")
    .slice(SOUGHT.from, SOUGHT.from + SOUGHT.count)
    .join(" ");
  const found = await ask({ type: "search", query, options: { limit: 1, isPlain: true } });
  const id = found.hits[0]?.statement.id;
  const reading = id === undefined ? null : await ask({ type: "read", id, query: null });
  return reading?.statement.text ?? "";
}
