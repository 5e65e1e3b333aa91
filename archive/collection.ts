import type { DateMention, NamedDate } from "../persian/date-in-text";
import { dateIn, datesIn } from "../persian/date-in-text";
import { NAMES_IT } from "./dates/of-date";
import { placesOfDate } from "./dates/places-of-date";
import { excerptOf } from "./excerpt/excerpt";
import { traceRelated } from "./hits/shared-words";
import { buildIndex } from "./index/build-index";
import { TextIndex } from "./index/text-index";
import type { Finding, Found } from "./retrieve/finder";
import { Finder } from "./retrieve/finder";
import { passagesOf } from "./text/passages";
import type { Excerpt, Range, Traced } from "./types";

/** A text of any archive. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A row found. Offsets are UTF-16 units of its text. */
export interface RowHit extends Traced {
  readonly row: Row;
  /** Falls from hit to hit; comparable within one answer only. Above 1 for quotations, above 3 for rows that name a date. */
  readonly score: number;
  readonly excerpt: Excerpt;
}

/** The dates that a row names. */
interface Dates {
  readonly title: readonly DateMention[];
  readonly text: readonly DateMention[];
}

/** An archive of rows that is indexed here and now, and answers everything that it finds, related texts too. */
export class Collection {
  readonly #units: readonly (readonly Range[])[];
  readonly #finder: Finder;
  #dates: readonly Dates[] | undefined;

  constructor(private readonly rows: readonly Row[]) {
    this.#units = rows.map(({ text }) => passagesOf(text));
    const units = rows.flatMap(({ text, title }, row) =>
      (this.#units[row] ?? []).map((range) => ({ text: text.slice(...range), about: title })),
    );
    const sources = rows.map(({ text }, row) => ({ text, units: this.#units[row] ?? [] }));
    this.#finder = new Finder(sources, new TextIndex(buildIndex(units)));
  }

  /** What is found for a text, the best first: for a date the rows that name it, quotations, then what is only related. */
  lookup(text: string, limit: number): RowHit[] {
    const found = this.#finder.find(text);
    const date = dateIn(text);
    const dated = date ? this.#naming(date, found) : [];
    const rows = new Set(dated.map(({ row }) => row));
    const others = found.findings.filter(({ source }) => !rows.has(this.rows[source] as Row)).slice(0, limit);
    return [...dated, ...others.map((finding) => this.#hit(found, finding))].slice(0, limit);
  }

  /** All that is known of a lookup before it is written out, to explain it. */
  find(text: string): Found {
    return this.#finder.find(text);
  }

  /** All that is known of how a text stands in one row, to explain it. @param id of a row that is there */
  judge(id: string, text: string): Finding {
    const source = this.rows.findIndex((row) => row.id === id);
    if (source < 0) throw new RangeError(`There is no row ${id}.`);
    return this.#finder.findIn(text, source).finding;
  }

  #hit({ terms }: Found, { source, units, quotation, score }: Finding): RowHit {
    const row = this.rows[source] as Row;
    const traced = quotation ?? traceRelated(terms, row.text, units[0] as Range);
    return this.#shown(source, traced, score);
  }

  #shown(source: number, traced: Traced, score: number): RowHit {
    const row = this.rows[source] as Row;
    const units = this.#units[source] ?? [];
    const passage = units.findLast(([start]) => start <= traced.range[0]) ?? units[0] ?? [0, row.text.length];
    return { row, score, ...traced, excerpt: excerptOf(row.text, passage, traced.marks) };
  }

  /** Rows whose text or title names a date, those first that write it as asked. */
  #naming(date: NamedDate, found: Found): RowHit[] {
    // Read when a date is first asked for: half a second for 10,000 passages.
    this.#dates ??= this.rows.map(({ title, text }) => ({ title: datesIn(title), text: datesIn(text) }));
    const hits = this.#dates.flatMap(({ title, text }, source): RowHit[] => {
      const marks = placesOfDate(text, date);
      if (marks.length === 0 && placesOfDate(title, date).length === 0) return [];
      const finding = found.findings.find((it) => it.source === source);
      const score = NAMES_IT + (finding?.score ?? 0) / 10;
      if (finding?.quotation) return [this.#hit(found, { ...finding, score })];
      const [start, end] = this.#units[source]?.[0] ?? [0, 0];
      const range: Range = [marks[0]?.[0] ?? start, marks.at(-1)?.[1] ?? end];
      return [this.#shown(source, { trace: "related", coverage: 0, range, marks, alignment: [] }, score)];
    });
    return hits.sort((a, b) => b.score - a.score);
  }
}
