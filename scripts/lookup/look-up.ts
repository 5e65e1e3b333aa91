import { answeringAll } from "./answering-all";
import { answeringAs } from "./answering-as";
import type { Options } from "./options";
import { readQueries } from "./read-queries";

/** Looks texts up and prints what is found for each. Returns the exit code. */
export async function lookUp(options: Options): Promise<number> {
  const asked = await readQueries(options);
  const { answer, bad } =
    options.as === undefined ? await answeringAll(options) : await answeringAs(options.as, options);
  let found = 0;
  for (const { id, name, text } of asked.rows) {
    const start = performance.now();
    const answered = answer(text, options.limit);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    found += answered.total;
    if (options.json) console.log(JSON.stringify({ id, ms, ...answered.toJson() }));
    else console.log([...(asked.rows.length > 1 ? [`— ${name}`] : []), await answered.toText()].join("\n\n"));
  }
  if (bad + asked.bad > 0) return 3;
  return options.queries === undefined && found === 0 ? 1 : 0;
}
