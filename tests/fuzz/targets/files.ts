import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { Archive } from "../../../archive/archive";
import { ArchiveDamagedError } from "../../../archive/archive-damaged-error";
import { readStatement } from "../../../archive/compile/read-statement";
import { StatementProblem } from "../../../archive/compile/statement-problem";
import { DATA_FILES, type DataFile } from "../../../archive/data-files";
import { STATEMENT_ID } from "../../../archive/statement-id";
import { readStatementRow } from "../../../scripts/lookup/read-statement-row";
import { archive, compiled, statements } from "../../archive/bundled";
import { mutatedBytes, mutatedText } from "../mutated";
import { persianText } from "../persian-text";
import { claim, target } from "../target";

const FOLDER = fileURLToPath(new URL("../../../assets/statements/", import.meta.url));
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(FOLDER + name, "utf8"));

/** A statement's file whose text is short, so that most changes hit its front matter. */
const short = sources.map((source) => `${source.slice(0, source.indexOf("\n---", 4) + 5)}\nمتن.\n`);

const yamlSigns = fc.oneof(
  persianText(3),
  fc.constantFrom(
    ..."\n|: |- |'|\"|{|}|[|]|&a |*a|<<: *a|!!js/function |? |---\n|...\n|%YAML|null|~|2018-01-13|1e9|0x1|__proto__: {}|  ".split(
      "|",
    ),
    "|\n",
    "\t",
  ),
);

export const frontMatter = target({
  name: "front matter",
  counts: "files",
  share: 0.25,
  inputs: mutatedText(fc.constantFrom(...sources, ...short, ...short), { added: yamlSigns, longest: 24 }),
  holds: async (source) => {
    const statement = await readStatement("one.md", source).catch((error: unknown) => {
      claim(error instanceof StatementProblem, () => `refused without a reason: ${error}`);
      claim(error.message.startsWith(`one.md:${error.line}: ${error.what} `), "a refusal names the file and the line");
      claim(error.line >= 1 && error.line <= source.split("\n").length, `a refusal names line ${error.line}`);
      claim(
        /[.!?:»”"')\]}]$|\.\.\.$/u.test(error.what) && /\.$/.test(error.remedy),
        () => `no sentences: ${error.message}`,
      );
      return undefined;
    });
    if (!statement) return;
    claim(STATEMENT_ID.test(statement.id), `an id ${statement.id}`);
    for (const name of ["title", "issuer", "file", "text"] as const)
      claim(typeof statement[name] === "string" && statement[name].trim() !== "", `${name} is empty`);
    claim(statement.source === undefined || /^https?:\/\//.test(statement.source), `an address ${statement.source}`);
    claim(
      statement.date.written.fa.jalali !== "" && statement.date.written.en.gregorian !== "",
      "a date is written out",
    );
    if (statement.heading)
      claim(statement.text.slice(...statement.heading) === statement.title, "the heading is the title");
  },
});

const file = fc.constantFrom<DataFile>("statements", "index", "search");
const QUERY = "آزادی زندانیان سیاسی";
const ANSWER = archive.lookup(QUERY, { for: "search", limit: 3 });

export const dataFiles = target({
  name: "data files",
  counts: "files",
  share: 0.25,
  inputs: file.chain((name) => fc.tuple(fc.constant(name), mutatedBytes(compiled.files[name]))),
  holds: async ([name, bytes]) => {
    const opened = await Archive.load({ ...compiled.files, [name]: bytes }, compiled.digests).catch(
      (error: unknown) => {
        claim(error instanceof ArchiveDamagedError && error.file === DATA_FILES[name], () => `refused as ${error}`);
        return undefined;
      },
    );
    if (opened) claim(isDeepStrictEqual(opened.lookup(QUERY, { for: "search", limit: 3 }), ANSWER), "the same answers");
  },
});

const lines = statements.map(({ id, title, issuer, kind, date, text }) =>
  JSON.stringify({ id, title, issuer, kind, date: date.iso, text: text.slice(0, 60) }),
);

export const archiveRows = target({
  name: "rows of an archive",
  counts: "files",
  share: 0.05,
  inputs: mutatedText(fc.constantFrom(...lines), {
    added: fc.oneof(
      persianText(3),
      fc.constantFrom('"', ",", ":", "{", "}", "null", "1", "[]", '"__proto__":', "\\ud800"),
    ),
  }),
  holds: (line) => {
    let found: unknown;
    try {
      found = JSON.parse(line);
    } catch {
      return;
    }
    if (typeof found !== "object" || found === null) return;
    const row = readStatementRow(found as Record<string, unknown>);
    if (typeof row === "string")
      return claim(/^.+[.]$/s.test(row) && row.includes("`"), () => `no sentence of a field: ${row}`);
    claim(row.id !== "" && row.text.trim() !== "", "a row has a name and a text");
  },
});
