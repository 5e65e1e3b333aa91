import "../../assets/styles/base.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/scan.css";
import "../../assets/styles/search.css";
import "../../assets/styles/trace.css";
import "./panel.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { dressDocument, redressDocument } from "../../components/dress-document";
import { fontLoaded } from "../../components/font-loaded";
import { Panel } from "./panel";

const [{ id }] = await Promise.all([browser.windows.getCurrent(), dressDocument(), fontLoaded()]);
const draw = () => render(<Panel window={id ?? browser.windows.WINDOW_ID_NONE} />, document.body);
draw();
redressDocument(draw, new AbortController().signal);
