import { addViteConfig, defineWxtModule } from "wxt/modules";
import { type Replacements, replaced } from "./replaced/replaced";

const FILE = "tesseract.js-core/tesseract-core-simd-lstm.js";

/** What Tesseract's core has in it that is never reached here, and that an extension may not have: what takes its place. */
const REPLACED: Replacements = [
  // Files from elsewhere: it is given the bytes of its WebAssembly.
  ["new XMLHttpRequest", "new (class { constructor() { throw new Error('not here'); } })"],
  ['"undefined"!=typeof XMLHttpRequest', "true"],
  ['await fetch(a,{credentials:"same-origin"})', "undefined"],
  ['fetch(b,{credentials:"same-origin"})', "undefined"],
  ['require("fs")', "undefined"],
  ['require("crypto")', "undefined"],
];

/** Takes out of the engine that reads pictures all that would ask for files. */
export default defineWxtModule((wxt) => {
  const without = {
    name: "picture-reader",
    transform(code: string, id: string) {
      return id.includes(FILE) ? replaced(code, REPLACED, "Tesseract's core") : undefined;
    },
  };
  addViteConfig(wxt, () => ({ worker: { plugins: () => [without] } }));
});
