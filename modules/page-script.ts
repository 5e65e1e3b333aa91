import { addViteConfig, defineWxtModule } from "wxt/modules";

const ENTRY = "wxt-unlisted-script-entrypoint";

/**
 * Builds the page script and registers it in the manifest.
 *
 * It is an unlisted script and registered by hand, because `defineContentScript` would bring a runtime that announces
 * the extension to every page by a DOM event and a message, before any use. It runs in every frame of every page, so
 * it is also spared WXT's logging wrapper, and squeezed harder than the rest.
 */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook("vite:build:extendConfig", ([first], config) => {
    if (first?.type !== "unlisted-script" || wxt.config.command !== "build") return;
    config.build = {
      ...config.build,
      minify: "terser",
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3, unsafe_arrows: true },
      },
    };
  });

  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: "page-script-entry",
        enforce: "pre",
        transform(code, id) {
          if (!id.includes(ENTRY)) return undefined;
          const definition = /^import definition from .*$/m.exec(code)?.[0];
          if (!definition)
            throw new Error(`page-script-entry: WXT's ${ENTRY} has changed; adapt modules/page-script.ts.`);
          return `${definition}\nexport default definition.main();`;
        },
      },
    ],
  }));

  wxt.hooks.hook("build:manifestGenerated", (_wxt, manifest) => {
    manifest.content_scripts = [
      {
        // Where it may look, and nowhere else.
        matches: manifest.host_permissions,
        js: ["selection.js"],
        run_at: "document_start",
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ];
  });
});
