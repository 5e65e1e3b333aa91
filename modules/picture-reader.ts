import { addViteConfig, defineWxtModule } from "wxt/modules";

const FILE = "tesseract.js-core/tesseract-core-simd-lstm.js";

/** What Tesseract's core has in it that is never reached here, and that an extension may not have: what takes its place. */
const REPLACED: readonly (readonly [what: string, by: string])[] = [
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
      if (!id.includes(FILE)) return undefined;
      let own = code;
      for (const [what, by] of REPLACED) {
        if (!own.includes(what)) throw new Error(`Tesseract's core has changed, and has no longer: ${what}`);
        own = own.replaceAll(what, by);
      }
      return own;
    },
  };
  addViteConfig(wxt, () => ({ worker: { plugins: () => [without] } }));
});
