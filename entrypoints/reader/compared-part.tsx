import { inSight } from "../../archive/text/in-sight";
import { Moved } from "../../components/moved";
import { i18n } from "../../words/i18n";
import { uiDirection, uiLanguage } from "../../words/ui-language";
import type { Part } from "./comparison-rows";

/** Words of one side, styled by what became of them; screen readers get it in words. */
export function ComparedPart({ part, side }: { part: Part; side: "asked" | "text" }) {
  const { kind } = part;
  const words = inSight(part.words);
  return (
    <>
      {inSight(part.lead)}
      {styled()}
      {inSight(part.tail)}
    </>
  );

  function styled() {
    switch (kind) {
      case "same":
        return words;
      case "respelled":
        return (
          <>
            {side === "text" && <Unseen text={i18n.t("reader.respelledAs")} />}
            <span class="other-spelling">{words}</span>
          </>
        );
      case "foreign":
        return (
          <>
            <Unseen text={i18n.t("reader.foreignWords")} />
            <span class="foreign">{words}</span>
          </>
        );
      case "misread":
        return (
          <>
            <Unseen text={i18n.t("reader.mayBeMisread")} />
            <span class="may-be-misread">{words}</span>
          </>
        );
      case "moved":
        return (
          <>
            <Unseen text={i18n.t(side === "asked" ? "difference.movedWords" : "reader.movedFrom")} />
            <Moved>{words}</Moved>
          </>
        );
      default:
        return side === "asked" ? (
          <>
            <Unseen text={i18n.t(kind === "changed" ? "reader.changedTo" : "difference.addedWords")} />
            <ins>{words}</ins>
          </>
        ) : (
          <>
            <Unseen text={i18n.t(kind === "changed" ? "reader.changedFrom" : "difference.droppedWords")} />
            <del>{words}</del>
          </>
        );
    }
  }
}

const Unseen = ({ text }: { text: string }) => (
  <span class="unseen" lang={uiLanguage()} dir={uiDirection()}>
    {` ${text} `}
  </span>
);
