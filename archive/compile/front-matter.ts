import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { StatementProblem } from "./statement-problem";

/** A place in the front matter, as its keys from the outside in: `["date", "iso"]`, `["removed", 0, "what"]`. */
export type Path = readonly (string | number)[];

/** Front matter that parsed, and the text below it. Values are not checked yet. */
export interface FrontMatter {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Everything below the front matter, trimmed, with `\n` line ends. */
  readonly body: string;
  /** Line of `body` in the file, counted from 1. */
  readonly bodyLine: number;
  /** Line of a field in the file; of what holds it, where the field itself is missing. */
  lineOf(path: Path): number;
}

const FENCED = /^\uFEFF?---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;
/** The front matter begins on the line below the opening fence. */
const FIRST_LINE = 2;

/**
 * Parts a statement's source into front matter and text.
 * @throws {StatementProblem} when there is no front matter or it is not a YAML mapping.
 */
export function readFrontMatter(file: string, source: string): FrontMatter {
  const text = source.replaceAll("\r\n", "\n");
  const fenced = FENCED.exec(text);
  if (!fenced) {
    throw new StatementProblem(
      file,
      1,
      "There is no front matter.",
      "Begin the file with a line ---, the fields, and a line ---.",
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(fenced[1] ?? "", { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + FIRST_LINE - 1;
  const [error] = document.errors;
  if (error) {
    const what = `The front matter is not YAML: ${error.message.split("\n")[0]}`;
    throw new StatementProblem(
      file,
      lineAt(error.pos[0]),
      what,
      "Quote values that hold a colon, #, - or quotation marks.",
    );
  }
  if (!isMap(document.contents)) {
    throw new StatementProblem(
      file,
      FIRST_LINE,
      "The front matter is not a list of fields.",
      "Write one `name: value` a line.",
    );
  }
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const holder = document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const pair = isMap(holder) && holder.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] | null }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return FIRST_LINE;
  };
  const head = fenced[0];
  const below = text.slice(head.length);
  // Where there is no text, the first line below the front matter stands for it.
  const bodyAt = head.length + (below.trim() === "" ? 0 : below.length - below.trimStart().length);
  const bodyLine = text.slice(0, bodyAt).split("\n").length;
  return { file, value: valuesIn(document, file), body: below.trim(), bodyLine, lineOf };
}

function valuesIn(document: Document, file: string): Record<string, unknown> {
  try {
    return document.toJS() as Record<string, unknown>;
  } catch (error) {
    // An alias of nothing, or of too much.
    const what = `The front matter refers to what it does not hold: ${(error as Error).message}.`;
    throw new StatementProblem(file, FIRST_LINE, what, "Write every value out, without & and *.");
  }
}
