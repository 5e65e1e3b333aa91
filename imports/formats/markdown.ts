import * as v from "valibot";
import { Fields } from "../../archive/compile/fields";
import { readFrontMatter } from "../../archive/compile/front-matter";
import { StatementProblem } from "../../archive/compile/statement-problem";
import type { Removal } from "../../archive/types";
import { dateIn } from "../../persian/date-in-text";
import { wholeText } from "../encodings/open-text";
import { WHOLE_FILE } from "../limits";
import type { RawDocument, Said } from "../proposals/raw-document";
import { ReadingProblem } from "../reading-problem";
import { fieldOf } from "./field-names";
import { markdownLines } from "./markdown-lines";
import type { Reader } from "./reader";

const FENCED = /^\uFEFF?---\r?\n/;

/** Markdown is one document; with front matter as the bundled statements have it, or with other names for the same. */
export const markdown: Reader = {
  isWhole: true,
  isText: true,
  async *read(file, choice) {
    const { text, encoding, isDamaged } = await wholeText(file, WHOLE_FILE, choice.encoding);
    const { body, facts, removed } = parted(file.path, text);
    const { lines, heading } = markdownLines(body);
    const title: Said | undefined = heading === undefined ? undefined : { value: heading, basis: "first-line" };
    const before = removed && { text: body, removed };
    yield { document: { part: 0, lines, encoding, ...(title && { title }), ...facts, ...(before && { before }) } };
    if (isDamaged) yield { isDamaged };
  },
};

type Facts = Partial<Omit<RawDocument, "part" | "lines" | "encoding" | "before">>;

interface Parted {
  readonly body: string;
  readonly facts: Facts;
  readonly removed?: readonly Removal[];
}

function parted(path: string, text: string): Parted {
  // A text that begins with a rule has no front matter.
  if (!FENCED.test(text) || !/\n---[ \t]*(?:\r?\n|$)/.test(text.slice(3))) return { body: text, facts: {} };
  try {
    const { value, body } = readFrontMatter(path, text);
    const removed = v.safeParse(Fields.entries.removed, value["removed"]);
    return { body, facts: factsOf(value), ...(removed.success && { removed: removed.output as readonly Removal[] }) };
  } catch (error) {
    if (error instanceof StatementProblem) throw new ReadingProblem("front-matter", `${error.line}: ${error.what}`);
    // References that would unfold to more than the file.
    throw new ReadingProblem("front-matter", error instanceof Error ? error.message : String(error));
  }
}

function factsOf(values: Readonly<Record<string, unknown>>): Facts {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(name);
    const written = field === "date" ? dateOf(value) : textOf(value);
    if (!field || field === "text" || written === undefined || facts[field] !== undefined) continue;
    facts[field] = field === "source" || field === "place" ? written : { value: written, basis: "front-matter" };
  }
  return facts as Facts;
}

/** Ours holds the date in three ways; others write it as it is, and YAML makes a moment of it. */
function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value !== "object" || value === null) return textOf(value);
  const { jalali, iso, printed } = value as Record<string, unknown>;
  const written = textOf(printed);
  return written !== undefined && dateIn(written) ? written : (textOf(jalali) ?? textOf(iso));
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.every((one) => typeof one === "string") ? value.join("، ") || undefined : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value).trim() || undefined : undefined;
}
