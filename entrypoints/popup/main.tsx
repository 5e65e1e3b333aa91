import "../../assets/styles/base.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/trace.css";
import "./popup.css";
import { render } from "preact";
import { dressDocument } from "../../components/dress-document";
import { Popup } from "./popup";
import { readSelectionOfTab } from "./read-selection-of-tab";

const [selection] = await Promise.all([readSelectionOfTab(), dressDocument()]);
render(<Popup selection={selection} />, document.body);
