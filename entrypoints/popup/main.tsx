import "../../assets/styles/base.css";
import "../../assets/styles/hit.css";
import "./popup.css";
import { render } from "preact";
import { setDocumentLanguage } from "../../components/ui-language";
import { Popup } from "./popup";
import { readSelectionOfTab } from "./read-selection-of-tab";

setDocumentLanguage();
void readSelectionOfTab().then((selection) => render(<Popup selection={selection} />, document.body));
