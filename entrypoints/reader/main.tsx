import "../../assets/styles/base.css";
import "../../assets/styles/hit.css";
import "./reader.css";
import { render } from "preact";
import { i18n } from "#i18n";
import { problemText } from "../../components/problem-text";
import { setDocumentLanguage } from "../../components/ui-language";
import { ask } from "../../messages/ask";
import { readAddress } from "./address";
import { Notice } from "./notice";
import { passageAt } from "./places";
import { Reader } from "./reader";

setDocumentLanguage();
void show();
addEventListener("hashchange", () => location.reload());

/** Shows the statement that the address names, at the passage that was handed over or that the address names. */
async function show(): Promise<void> {
  const { id, passage } = readAddress(location);
  try {
    const arrived = await ask({ type: "arrived" });
    const reading = id ? await ask({ type: "read", id, query: arrived?.query ?? null }) : null;
    if (!reading) return render(<Notice sentence={i18n.t("reader.unknown")} />, document.body);
    document.title = reading.statement.title;
    render(
      <Reader
        reading={reading}
        passage={arrived ? passageAt(reading.passages, arrived.at) : reading.passages[(passage ?? 0) - 1]}
        searched={arrived !== null}
      />,
      document.body,
    );
  } catch (error) {
    render(<Notice sentence={problemText(error)} />, document.body);
  }
}
