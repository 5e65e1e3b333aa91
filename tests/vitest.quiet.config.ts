import { browserProject, browserRun } from "./browser-project.ts";
import { TAGS } from "./hostile/attacks.ts";

const FILES = ["tests/browser/quiet-edition/**/*.test.ts"];

/** The quiet edition, as `npm run build:quiet` makes it, in real browsers. */
export default browserRun((["chromium", "firefox"] as const).map((browser) => browserProject(browser, FILES, TAGS)));
