/** The second half of `npm run dev`: WXT's development server, and the browser that it reloads. */
import { createServer } from "wxt";
import { serve } from "../../tests/browser/site";
import { listPages } from "../pages/list-pages";
import { hasScreen } from "../start/has-screen";

const [browser, program = ""] = process.argv.slice(2);
const isFirefox = browser === "firefox";

const site = await serve({ pages: { "": listPages() } });
const server = await createServer({
  browser: isFirefox ? "firefox" : "chrome",
  manifestVersion: 3,
  webExt: {
    startUrls: [site.at("news.html")],
    binaries: isFirefox ? { firefox: program } : { chrome: program },
    chromiumArgs: [
      ...(hasScreen() ? [] : ["--headless=new"]),
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    firefoxArgs: hasScreen() ? [] : ["-headless"],
    // A temporary add-on may otherwise run on no site before it is asked to.
    firefoxPref: { "extensions.originControls.grantByDefault": true },
  },
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await Promise.all([server.stop(), site.close()]);
    process.exit();
  });
}

await server.start();
console.log(`\nThe sample page: ${site.at("news.html")}\nAll pages to try it on: ${site.at("")}`);
console.log("Change a source, and look. Ctrl-C ends it.");
