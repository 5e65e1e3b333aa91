import "../../assets/styles/base.css";
import "../../assets/styles/browse.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/foot.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/search.css";
import "../../assets/styles/timeline.css";
import "../../assets/styles/trace.css";
import "./popup.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { ask } from "../../messages/ask";
import type { HandedQuery } from "../../messages/handed";
import { IS_QUIET_EDITION } from "../../platform/edition";
import { inTime } from "../../platform/in-time";
import { lifetime } from "../../platform/listen-to";
import { readSelectionOfTab } from "../../platform/read-selection-of-tab";
import { activeTab } from "./active-tab";
import { panelHere } from "./panel-here";
import { Popup } from "./popup";

/**
 * A tab that is still loading answers late; the box must not wait for it longer than a user notices. In the quiet edition
 * what is selected is what the button was pressed for. In milliseconds.
 */
const PATIENCE_MS = IS_QUIET_EDITION ? 1000 : 250;

interface Opening {
  readonly asked: HandedQuery;
  /** What is selected in a page that was busy for longer than that, once it says so. */
  readonly late?: Promise<string>;
}

/** What to search for: what was handed to a popup that is a tab of its own, or else what is selected in the page. */
async function given(): Promise<Opening> {
  const isPage = Boolean(await browser.tabs.getCurrent());
  document.documentElement.classList.toggle("page", isPage);
  const handed = isPage && (await ask({ type: "handed", window: null }).catch(() => null));
  if (handed && "query" in handed && handed.query) return { asked: handed };
  const late = readSelectionOfTab();
  const query = await inTime(late, PATIENCE_MS);
  return { asked: { query: query ?? "", isTyped: false }, ...(query === undefined && { late }) };
}

/** The window that it was opened over. Firefox for Android has none. */
async function viewed(): Promise<number | undefined> {
  if (await browser.tabs.getCurrent()) return undefined;
  return (await browser.windows?.getCurrent())?.id;
}

const [{ asked, late }, beside, view, tab] = await Promise.all([
  given(),
  panelHere(),
  viewed(),
  // All that it says is of the card, which the quiet edition does not have.
  IS_QUIET_EDITION ? undefined : activeTab().catch(() => undefined),
  applyAppearance(),
  fontLoaded(),
]);
const draw = () => render(<Popup given={asked} late={late} beside={beside} view={view} tab={tab} />, document.body);
draw();
followAppearance(draw, lifetime);
