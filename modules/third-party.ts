import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { addViteConfig, defineWxtModule } from "wxt/modules";
import { noticesOf } from "./third-party/notices-of";
import { packageOf } from "./third-party/package-of";

/** In the package's own folder. `scripts/release/` makes the bill of materials from it. */
const FILE = "THIRD-PARTY-NOTICES.txt";

/**
 * Writes into the package whose code and fonts are in it, by what the bundles really contain, each with its licence.
 * The word list has its own notice, in `lexicon/`.
 */
export default defineWxtModule((wxt) => {
  if (wxt.config.command !== "build") return;
  const found = new Set<string>();
  wxt.hooks.hook("build:before", () => found.clear());
  const looking = (): Plugin => ({
    name: "third-party",
    generateBundle(_options, bundle) {
      for (const each of Object.values(bundle)) {
        const files =
          each.type === "asset"
            ? each.originalFileNames
            : Object.entries(each.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []));
        for (const name of files.map(packageOf)) if (name) found.add(name);
      }
    },
  });
  // Workers are bundled by themselves.
  addViteConfig(wxt, () => ({ plugins: [looking()], worker: { plugins: () => [looking()] } }));
  wxt.hooks.hook("build:done", async () => {
    await writeFile(join(wxt.config.outDir, FILE), await noticesOf([...found], wxt.config.root));
  });
});
