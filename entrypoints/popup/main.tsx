import "../../assets/styles/base.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/search.css";
import "../../assets/styles/trace.css";
import "./popup.css";
import { render } from "preact";
import { dressDocument } from "../../components/dress-document";
import { fontLoaded } from "../../components/font-loaded";
import { Popup } from "./popup";
import { readSelectionOfTab } from "./read-selection-of-tab";

const [selection] = await Promise.all([readSelectionOfTab(), dressDocument(), fontLoaded()]);
render(<Popup selection={selection} />, document.body);
