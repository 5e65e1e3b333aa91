import { browserProject, browserRun, filesOf } from "./browser-project.ts";
import { TAGS } from "./hostile/attacks.ts";

/** The built extension in real browsers; `--project chromium` or `--project firefox` runs one. */
export default browserRun(
  (["chromium", "firefox"] as const).map((browser) => browserProject(browser, filesOf(browser), TAGS)),
);
