import "../../assets/styles/base.css";
import "./welcome.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { problemText } from "../../components/problem-text";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { lifetime } from "../../platform/listen-to";
import { i18n } from "../../words/i18n";
import pageScript from "../selection";
import { findExample } from "./find-example";
import { Welcome } from "./welcome";

// Browsers put no page script into an extension's own pages. This one runs it itself, so that what a user tries here
// is what will happen everywhere: the same gestures, the same lookup, the same card in its frame.
if (!IS_QUIET_EDITION) pageScript.main();

const [found, { os }, commands] = await Promise.all([
  findExample().then(
    (example) => ({ example, problem: undefined }),
    (error: unknown) => ({ example: undefined, problem: problemText(error) }),
  ),
  browser.runtime.getPlatformInfo(),
  browser.commands?.getAll() ?? [],
  applyAppearance(),
  fontLoaded(),
]);
const asking = IS_QUIET_EDITION ? "_execute_action" : "focus-card";
const shortcut = commands.find(({ name }) => name === asking)?.shortcut;
const draw = () => {
  document.title = i18n.t("welcome.title");
  render(<Welcome {...found} shortcut={shortcut} isPhone={os === "android"} />, document.body);
};
draw();
followAppearance(draw, lifetime);
