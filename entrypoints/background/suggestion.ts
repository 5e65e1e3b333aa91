import { shortExcerpt } from "../../archive/excerpt/short-excerpt";
import { STATEMENT_ID } from "../../archive/statement-id";
import { inSight } from "../../archive/text/in-sight";
import { withEllipses } from "../../archive/text/with-ellipses";
import type { Hit, Range } from "../../archive/types";

/** As much of an excerpt as an address bar shows; in UTF-16 units. */
const LONGEST_EXCERPT = 80;

export interface Suggestion {
  /** Stands in the address bar while the suggestion is chosen; {@link placeOf} reads it. */
  readonly content: string;
  readonly description: string;
}

/**
 * A hit as a line under the address bar: title, byline, excerpt.
 * @param byline whose the statement is, and of when
 * @param isMarkup whether the browser reads descriptions as XML, as Chromium does; Firefox shows them as they are
 */
export function suggestion({ statement, excerpts }: Hit, byline: string, isMarkup: boolean): Suggestion {
  const { id, title } = statement;
  const { marks, text, ...cuts } = shortExcerpt(excerpts[0], LONGEST_EXCERPT);
  const plain = (words: string) => oneLine(isMarkup ? escaped(words) : words);
  const facts = plain(` — ${byline} — `);
  const excerpt = isMarkup ? oneLine(marked(text, marks)) : plain(inSight(text));
  return {
    content: `${id}@${excerpts[0].range[0]}`,
    description: `${plain(title)}${isMarkup ? `<dim>${facts}</dim>` : facts}${withEllipses({ ...cuts, text: excerpt })}`,
  };
}

/** The place that a suggestion stands for; `undefined` for anything that a user has written. */
export function placeOf(content: string): { id: string; at: number } | undefined {
  const [, id = "", at] = /^([^@]+)@(\d{1,9})$/.exec(content) ?? [];
  return STATEMENT_ID.test(id) ? { id, at: Number(at) } : undefined;
}

function marked(text: string, marks: readonly Range[]): string {
  // A character that is none would end the whole list, which is XML.
  const written = (start: number, end?: number) => escaped(inSight(text.slice(start, end)));
  let at = 0;
  const parts = marks.map(([start, end]) => {
    const part = `${written(at, start)}<match>${written(start, end)}</match>`;
    at = end;
    return part;
  });
  return parts.join("") + written(at);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "");

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
