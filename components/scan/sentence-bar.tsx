import type { ComponentChildren } from "preact";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { FoundSentence } from "./page-scan";

interface Props {
  found: readonly FoundSentence[];
  current: FoundSentence | undefined;
  go: (found: FoundSentence) => void;
  /** What else can be done with them. */
  children?: ComponentChildren;
}

/** From one sentence found to the next, in the order of the page, round and round. */
export function SentenceBar({ found, current, go, children }: Props) {
  const at = found.findIndex((each) => each.frame === current?.frame && each.index === current.index);
  const turn = (by: number) => {
    const next = found[at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length];
    if (next) go(next);
  };
  return (
    <div class="sentence-bar">
      <button type="button" onClick={() => turn(-1)}>
        {i18n.t("scan.previous")}
      </button>
      <button type="button" onClick={() => turn(1)}>
        {i18n.t("scan.next")}
      </button>
      {children}
      {at >= 0 && <span>{i18n.t("scan.at", [formatNumber(at + 1), formatNumber(found.length)])}</span>}
    </div>
  );
}
