import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** Extension pages load their own files and nothing else; no address on the network is reachable from them. */
const CSP = [
  "default-src 'none'",
  // Code that is compiled on the way in, from the package alone: what reads pictures. Text never becomes code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const ICON_SIZES = [16, 32, 48, 96, 128];

const READS_PICTURES = [
  ["node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm", "tesseract.wasm"],
  ["node_modules/@tesseract.js-data/fas/4.0.0_best_int/fas.traineddata.gz", "fas.traineddata.gz"],
  ["node_modules/pdfjs-dist/wasm/openjpeg.wasm", "openjpeg.wasm"],
  ["node_modules/pdfjs-dist/wasm/jbig2.wasm", "jbig2.wasm"],
  ["node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG", "LICENSE-OPENJPEG.txt"],
  ["node_modules/pdfjs-dist/wasm/LICENSE_JBIG2", "LICENSE-JBIG2.txt"],
  ["assets/recogniser/NOTICE", "NOTICE"],
  ["assets/lexicon/LICENSE-APACHE-2.0.txt", "LICENSE-APACHE-2.0.txt"],
] as const;

const EVERY_PAGE = ["http://*/*", "https://*/*", "file:///*"];

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  vite: () => ({
    plugins: [preact()],
    build: { modulePreload: { polyfill: false } },
    worker: { format: "es" },
  }),
  manifest: ({ browser, command }) => ({
    default_locale: "fa",
    name: "__MSG_extName__",
    short_name: "__MSG_extShortName__",
    description: "__MSG_extDescription__",
    permissions: ["activeTab", "contextMenus", "scripting", "storage", ...(browser === "firefox" ? [] : ["sidePanel"])],
    host_permissions: EVERY_PAGE,
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
    commands: {
      "focus-card": { suggested_key: { default: "Alt+Q", mac: "Alt+Q" }, description: "__MSG_commandFocusCard__" },
      // Not with Shift: on many a Linux, Alt and Shift together change the keyboard's language.
      "open-panel": { suggested_key: { default: "Alt+W", mac: "Alt+W" }, description: "__MSG_commandOpenPanel__" },
      "scan-page": { suggested_key: { default: "Alt+R", mac: "Alt+R" }, description: "__MSG_commandScanPage__" },
      "see-view": { suggested_key: { default: "Alt+Y", mac: "Alt+Y" }, description: "__MSG_commandSeeView__" },
    },
    // Firefox does not translate a keyword, and takes one alone.
    omnibox: { keyword: browser === "firefox" ? "بیان" : "__MSG_extKeyword__" },
    // The development server loads scripts from loopback, which this policy forbids.
    ...(command === "build" && { content_security_policy: { extension_pages: CSP } }),
    web_accessible_resources: [
      browser === "firefox"
        ? { resources: ["card.html"], matches: EVERY_PAGE }
        : { resources: ["card.html"], matches: EVERY_PAGE, use_dynamic_url: true },
    ],
    ...(browser === "firefox"
      ? {
          sidebar_action: {
            default_panel: "panel.html",
            default_title: "__MSG_extShortName__",
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: "{488143fb-166f-4994-bfd2-1931ebbb393d}",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : {
          side_panel: { default_path: "panel.html" },
          minimum_chrome_version: "130",
          incognito: "split",
          externally_connectable: { ids: [] },
        }),
  }),
  hooks: {
    // What developers look at is no part of what is shipped, which has the mode “production” or, its quiet edition, “quiet”.
    "entrypoints:found": (wxt, entrypoints) => {
      if (wxt.config.mode !== "development" && wxt.config.mode !== "fixtures") return;
      const inputPath = resolve(wxt.config.srcDir, "tests/fixtures/index.html");
      entrypoints.push({ name: "fixtures", inputPath, type: "unlisted-page" });
    },
    "build:publicAssets": (wxt, assets) => {
      for (const size of ICON_SIZES) {
        const absoluteSrc = resolve(wxt.config.srcDir, `assets/icons/${size}.png`);
        assets.push({ absoluteSrc, relativeDest: `icon/${size}.png` });
      }
      assets.push({ absoluteSrc: resolve(wxt.config.srcDir, "LICENSE"), relativeDest: "LICENSE" });
      // What reads pictures: the engine, and what it has learned of Persian, with their licences.
      for (const [file, relativeDest] of READS_PICTURES) {
        assets.push({ absoluteSrc: resolve(wxt.config.srcDir, file), relativeDest: `pictures/${relativeDest}` });
      }
      // The word list is a work of others, whose licence goes where it goes.
      for (const file of ["NOTICE", "LICENSE-APACHE-2.0.txt"]) {
        assets.push({
          absoluteSrc: resolve(wxt.config.srcDir, `assets/lexicon/${file}`),
          relativeDest: `lexicon/${file}`,
        });
      }
    },
    /**
     * The card is bundled by itself, into one script that imports nothing. Firefox keeps a document for as long as the page
     * around it lives if that is taken out of the page while what its script imports is being loaded, and a card that is not
     * wanted any more goes at any moment.
     */
    "entrypoints:grouped": (wxt, groups) => {
      if (wxt.config.command !== "build") return;
      for (const group of groups) {
        const at = Array.isArray(group) ? group.findIndex(({ name }) => name === "card") : -1;
        if (Array.isArray(group) && at >= 0) return void groups.push(group.splice(at, 1));
      }
    },
    /** The extension's other pages share one chunk. */
    "vite:build:extendConfig": ([first], config) => {
      if (first?.type !== "unlisted-page" && first?.type !== "popup") return;
      const { output } = config.build?.rolldownOptions ?? {};
      if (!output || Array.isArray(output)) return;
      // A page's own style sheet stays its own, where the page of fixtures shows it too; so does what is one page's alone,
      // though a part of that page is loaded later. The search is of popup and panel.
      const test =
        /^(?!.*\/entrypoints\/.*\.css$|.*\/(?:entrypoints\/archives|archive\/segments|imports|kept|packs|persian|components\/(?:pictures|search))\/|.*\/platform\/(?:data-url|given-picture)\.|.*\/node_modules\/(?:fflate|idb|jalaali-js)\/)/;
      output.codeSplitting = { groups: [{ name: "shared", minShareCount: 2, test }] };
    },
    "build:manifestGenerated": (_wxt, manifest) => {
      // WXT takes the title from the popup's own, which is Persian whatever the language.
      manifest.action = { ...manifest.action, default_title: "__MSG_extShortName__" };
    },
  },
});
