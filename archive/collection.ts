import { excerptOf } from "./find/excerpt";
import type { Finding, Found } from "./find/finder";
import { Finder } from "./find/finder";
import { buildIndex } from "./index/build-index";
import { TextIndex } from "./index/text-index";
import { passagesOf } from "./text/passages";
import type { Traced } from "./trace/trace";
import { traceQuotation, traceRelated } from "./trace/trace";
import type { Excerpt, Range } from "./types";

/** A text of any archive. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A row found. Offsets are UTF-16 units of its text. */
export interface RowHit extends Traced {
  readonly row: Row;
  /** Falls from hit to hit; comparable within one answer only. Above 1 for quotations. */
  readonly score: number;
  readonly excerpt: Excerpt;
}

/** An archive of rows that is indexed here and now, and answers everything that it finds, related texts too. */
export class Collection {
  readonly #units: readonly (readonly Range[])[];
  readonly #finder: Finder;

  constructor(private readonly rows: readonly Row[]) {
    this.#units = rows.map(({ text }) => passagesOf(text));
    const units = rows.flatMap(({ text, title }, row) =>
      (this.#units[row] ?? []).map((range) => ({ text: text.slice(...range), about: title })),
    );
    const sources = rows.map(({ text }, row) => ({ text, units: this.#units[row] ?? [] }));
    this.#finder = new Finder(sources, new TextIndex(buildIndex(units)));
  }

  /** What is found for a text, the best first: quotations, then what is only related. */
  lookup(text: string, limit: number): RowHit[] {
    const found = this.#finder.find(text);
    return found.findings.slice(0, limit).map((finding) => this.#hit(found, finding));
  }

  #hit({ asked, terms }: Found, { source, units, letters, alignment, isQuotation, score }: Finding): RowHit {
    const row = this.rows[source] as Row;
    const traced = isQuotation
      ? traceQuotation(asked, row.text, letters, alignment)
      : traceRelated(asked, terms, row.text, letters, alignment, units[0] as Range);
    const passage = this.#units[source]?.findLast(([start]) => start <= traced.range[0]) ?? (units[0] as Range);
    return { row, score, ...traced, excerpt: excerptOf(row.text, passage, traced.marks) };
  }
}
