import { nameInSight } from "../../../archive/text/in-sight";
import type { EditionChanges } from "../../../packs/edition-changes";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";

/** Titles that are listed of each kind. */
const MOST = 50;

/** What another edition does to the archive that is kept: how many documents, and which. */
export function EditionReport({ changes }: { changes: EditionChanges }) {
  const kinds = (["added", "changed", "withdrawn"] as const).filter((kind) => changes[kind].length > 0);
  return (
    <div class="changes">
      {kinds.map((kind) => {
        const titles = changes[kind];
        return (
          <details key={kind}>
            <summary>{i18n.t(`packs.${kind}`, titles.length, [formatNumber(titles.length)])}</summary>
            <ul>
              {titles.slice(0, MOST).map((title, at) => (
                <li key={at}>
                  <bdi>{nameInSight(title)}</bdi>
                </li>
              ))}
              {titles.length > MOST && <li>{i18n.t("packs.more", [formatNumber(titles.length - MOST)])}</li>}
            </ul>
          </details>
        );
      })}
      <p>{i18n.t("packs.same", changes.same, [formatNumber(changes.same)])}</p>
    </div>
  );
}
