import type { DateMention } from "../../persian/date-in-text";
import { datesIn } from "../../persian/date-in-text";
import type { Term } from "../../persian/terms";
import { termsOf } from "../../persian/terms";
import { firstFrom } from "../text/first-from";
import { joinedLetters, lettersIn } from "../text/letters";
import type { Range, Statement } from "../types";

/** A statement opened for reading closely: its passages, and its terms in their order. */
export class View {
  #terms: readonly Term[] | undefined;
  #starts: Uint32Array | undefined;
  #title: ReadonlySet<string> | undefined;
  #about: ReadonlySet<string> | undefined;
  #joined: string | undefined;
  #dates: readonly DateMention[] | undefined;

  constructor(
    readonly statement: Statement,
    readonly passages: readonly Range[],
  ) {}

  /** Found out when they are first needed: most lookups need those of one statement or none. */
  get terms(): readonly Term[] {
    this.#terms ??= termsOf(this.statement.text);
    return this.#terms;
  }

  /** Those of a stretch of it, without function words. */
  contentIn([start, end]: Range): string[] {
    const content: string[] = [];
    // A statement may have hundreds of thousands.
    this.#starts ??= Uint32Array.from(this.terms, ({ range }) => range[0]);
    for (let at = firstFrom(this.#starts, start); at < this.terms.length; at++) {
      const { term, stop, range } = this.terms[at] as Term;
      if (range[0] >= end) break;
      if (!stop && range[1] <= end) content.push(term);
    }
    return content;
  }

  /** What its title is reduced to, without function words. */
  get title(): ReadonlySet<string> {
    this.#title ??= contentOf(this.statement.title);
    return this.#title;
  }

  /** What its title and its issuer's name are reduced to, without function words. */
  get about(): ReadonlySet<string> {
    this.#about ??= contentOf(`${this.statement.title} ${this.statement.issuer}`);
    return this.#about;
  }

  /** The letters of its text in a row. */
  get joined(): string {
    this.#joined ??= joinedLetters(lettersIn(this.statement.text));
    return this.#joined;
  }

  /** The dates that its text names, found out when a date is first asked for. */
  get dates(): readonly DateMention[] {
    this.#dates ??= datesIn(this.statement.text);
    return this.#dates;
  }

  /** 0-based index of the passage that holds an offset of the text, or of the last one before it. */
  passageAt(offset: number): number {
    const after = this.passages.findIndex(([start]) => start > offset);
    return after < 0 ? this.passages.length - 1 : Math.max(0, after - 1);
  }
}

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(termsOf(text).flatMap(({ term, stop }) => (stop ? [] : term)));
