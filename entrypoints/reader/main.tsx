import "../../assets/styles/base.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/trace.css";
import "./below-text.css";
import "./comparison.css";
import "./evidence-sheet.css";
import "./page-pictures.css";
import "./passage-actions.css";
import "./reader.css";
import { type ComponentChild, render } from "preact";
import type { Range } from "../../archive/types";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { problemText } from "../../components/problem-text";
import { ask } from "../../messages/ask";
import { lifetime } from "../../platform/listen-to";
import { i18n } from "../../words/i18n";
import { readAddress } from "./address";
import { EvidenceSheet } from "./evidence-sheet";
import { Notice } from "./notice";
import { onPrint } from "./on-print";
import { passageAt } from "./places";
import { Reader } from "./reader";

void fontLoaded();
void show();

/** Shows the statement that the address names, at the passage that was handed over or that the address names. */
async function show(): Promise<void> {
  const { id } = readAddress(location);
  await applyAppearance();
  try {
    const arrived = id ? await ask({ type: "arrived", id }) : null;
    if (!arrived) return tell(i18n.t("reader.unknown"));
    const { reading, arrival } = arrived;
    const { statement, passages } = reading;
    document.title = statement.title;
    const addressed = () => passages[(readAddress(location).passage ?? 0) - 1];
    let passage: Range | undefined = arrival ? passageAt(passages, arrival.at) : addressed();
    const query = arrival?.query ?? null;
    let printed: Date | undefined;
    const { scan } = statement;
    const Pages = scan && (await import("./page-pictures")).PagePictures;
    const draw = () =>
      put(
        <>
          <Reader reading={reading} passage={passage} query={query}>
            {Pages && <Pages id={statement.id} scan={scan} at={placeIn(passage, arrival?.at)} />}
          </Reader>
          {printed && <EvidenceSheet reading={reading} passage={passage} query={query} moment={printed} />}
        </>,
      );
    draw();
    onPrint((moment) => {
      printed = moment;
      draw();
    }, lifetime);
    const turn = () => {
      passage = addressed();
      draw();
    };
    addEventListener("hashchange", turn, { signal: lifetime });
    followAppearance(draw, lifetime);
  } catch (error) {
    tell(problemText(error));
  }
}

const put = (drawn: ComponentChild) => render(drawn, document.body);
const tell = (sentence: string) => put(<Notice sentence={sentence} />);

/** Where the user came to: the place that was handed over, if it is in the passage that is shown. */
const placeIn = (passage: Range | undefined, at = 0): number => {
  if (!passage) return at;
  return passage[0] <= at && at < passage[1] ? at : passage[0];
};
