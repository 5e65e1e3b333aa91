/** A statement's source that cannot become part of an archive. The message says where, what and what to do. */
export class StatementProblem extends Error {
  constructor(
    readonly file: string,
    /** Line in the file, counted from 1. */
    readonly line: number,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${file}:${line}: ${what} ${remedy}`);
    this.name = "StatementProblem";
  }
}
