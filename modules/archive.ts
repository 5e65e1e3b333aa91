import { readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addViteConfig, defineWxtModule } from "wxt/modules";
import { compileFolder } from "../archive/compile/compile-folder";
import type { CompiledArchive } from "../archive/compile/compile-statements";
import type { DataFile } from "../archive/data-files";
import { DATA_FILES } from "../archive/data-files";

const DIGESTS = "virtual:archive-digests";
/** The one module of the extension that imports it. */
const DIGESTS_USER = "entrypoints/background/open-archive.ts";
/** A leading NUL tells other plugins that the module is no file. */
const RESOLVED_DIGESTS = `\0${DIGESTS}`;

/**
 * Compiles `assets/statements/*.md` into data files under `archive/` in the build, and gives the code their digests as
 * the module `virtual:archive-digests`: data that was changed after the build is not believed.
 */
export default defineWxtModule((wxt) => {
  const folder = join(wxt.config.srcDir, "assets", "statements");
  let compiled: Promise<CompiledArchive> | undefined;
  const compile = () => {
    compiled ??= compileFolder(folder);
    return compiled;
  };
  // Each build reads the sources once more, before anything else: what is wrong with a statement is the first thing said
  // and not buried in a bundler's report.
  wxt.hooks.hook("build:before", async () => {
    compiled = undefined;
    await compile();
  });
  // The development server builds anew whatever imports a file that has changed. Nothing imports a statement, so it hears
  // that the file has changed that takes the digests.
  wxt.hooks.hook("server:created", (_, server) => {
    server.watcher.on("all", (_event, path) => {
      if (!path.startsWith(folder)) return;
      compiled = undefined;
      server.watcher.emit("all", "change", join(wxt.config.srcDir, DIGESTS_USER));
    });
  });
  wxt.hooks.hook("build:publicAssets", async (_, assets) => {
    const { files } = await compile();
    await mkdir(join(wxt.config.wxtDir, "archive"), { recursive: true });
    for (const [file, name] of Object.entries(DATA_FILES)) {
      // Generated assets are text; one of the files is not, so they are written first and copied.
      const absoluteSrc = join(wxt.config.wxtDir, "archive", name);
      await writeFile(absoluteSrc, files[file as DataFile]);
      assets.push({ absoluteSrc, relativeDest: `archive/${name}` });
    }
  });
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: "archive-digests",
        resolveId: (id) => (id === DIGESTS ? RESOLVED_DIGESTS : undefined),
        async load(id) {
          if (id !== RESOLVED_DIGESTS) return undefined;
          for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name));
          const { digests } = await compile();
          return `export default ${JSON.stringify(digests)};`;
        },
      },
    ],
  }));
});
