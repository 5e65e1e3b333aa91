import { addViteConfig, defineWxtModule } from "wxt/modules";
import { type Replacements, replaced } from "./replaced/replaced";

const FILE = "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** What pdf.js has in it that is never reached here, and that an extension may not have: what takes its place. */
const REPLACED: Replacements = [
  // In a worker it would listen to whoever speaks to that, and answer.
  ['if (typeof window === "undefined" && !isNodeJS &&', "if (false &&"],
  // Code made of text.
  [`Function('return this')()`, "globalThis"],
  [`return Function('return require("' + name + '")')();`, "return undefined;"],
  ['new Function("");', 'throw new Error("not here");'],
  ['return new Function("src", "srcOffset", "dest", "destOffset", compiled);', "return undefined;"],
  // Files from elsewhere.
  ["const xhr = new XMLHttpRequest();", 'throw new Error("not here"); const xhr = {};'],
  ["const response = await fetch(url);", 'throw new Error("not here"); const response = {};'],
];
const IMPORTED = /await import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*path\)/;

/** Takes out of the part of pdf.js that reads files all that would make code of text or ask for files of others. */
export default defineWxtModule((wxt) => {
  const without = {
    name: "pdf-reader",
    transform(code: string, id: string) {
      if (!id.includes(FILE)) return undefined;
      const own = replaced(code, REPLACED, "pdf.js");
      if (!IMPORTED.test(own)) throw new Error("pdf.js has changed, and imports nothing any more.");
      return own.replace(IMPORTED, "undefined");
    },
  };
  addViteConfig(wxt, () => ({ worker: { plugins: () => [without] } }));
});
