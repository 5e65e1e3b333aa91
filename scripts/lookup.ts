import { fileURLToPath } from "node:url";
import { Archive } from "../archive/archive";
import { compileFolder } from "../archive/compile/compile-folder";
import type { Excerpt, Hit } from "../archive/types";

const USAGE = `Usage: npm run --silent lookup -- "متن"
Looks one text up in assets/statements, as a selection on a page would be. Exit code 0: found, 1: nothing says it, 2: misuse, 3: the statements cannot be read.`;

const MOST_HITS = 10;

async function main(): Promise<number> {
  const [text, ...more] = process.argv.slice(2);
  if (text === undefined || text.trim() === "" || more.length > 0) {
    const what =
      more.length > 0
        ? `Got ${more.length + 1} texts; put the one to look up in quotation marks.`
        : "There is no text to look up.";
    console.error(`${what}\n${USAGE}`);
    return 2;
  }
  const { files, digests } = await compileFolder(fileURLToPath(new URL("../assets/statements", import.meta.url)));
  const archive = await Archive.load(files, digests);
  const { hits, total } = archive.lookup(text, { for: "selection", limit: MOST_HITS });
  console.log(total === 0 ? "هیچ بیانیه‌ای این را نمی‌گوید." : hits.map(printed).join("\n\n"));
  return total === 0 ? 1 : 0;
}

function printed({ statement: { id, title, issuer, date }, excerpts }: Hit): string {
  const when = `${date.written.fa.jalali} / ${date.written.fa.gregorian}${date.inferred ? " (برآورد)" : ""}`;
  return [title, `${issuer} · ${when} · ${id}`, ...excerpts.map((excerpt) => `  ${marked(excerpt)}`)].join("\n");
}

function marked({ text, marks }: Excerpt): string {
  let shown = "";
  let from = 0;
  for (const [start, end] of marks) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return (shown + text.slice(from)).replaceAll("\n\n", " ¶ ").replaceAll("] [", " ");
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 3;
});
