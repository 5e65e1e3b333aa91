import { Archive } from "../../archive/archive";
import type { Hit } from "../../archive/types";
import { marked, TRACES } from "./marked";
import type { Options } from "./options";
import { compileBundled } from "./read-statements";

/** Looks texts up in the bundled archive, each as a selection on a page. Returns the exit code. */
export async function lookUpStatements({ texts, limit }: Options): Promise<number> {
  const { files, digests } = await compileBundled();
  const archive = await Archive.load(files, digests);
  let found = 0;
  for (const text of texts) {
    const { hits, total } = archive.lookup(text, { for: "selection", limit });
    found += total;
    if (texts.length > 1) console.log(`— ${text}\n`);
    console.log(total === 0 ? "هیچ بیانیه‌ای این را نمی‌گوید." : hits.map(printed).join("\n\n"));
  }
  return found === 0 ? 1 : 0;
}

function printed({ statement: { id, title, issuer, date }, trace, excerpts }: Hit): string {
  const when = `${date.written.fa.jalali} / ${date.written.fa.gregorian}${date.inferred ? " (استنباطی)" : ""}`;
  const shown = excerpts.map((excerpt) => `  ${marked(excerpt)}`);
  return [title, `${issuer} — ${when} — ${id}`, TRACES[trace], ...shown].join("\n");
}
