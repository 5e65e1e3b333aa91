import { i18n } from "../words/i18n";
import { Changes } from "./changes";
import type { Told } from "./told";

/** What differs and may only have been misread by a machine; nothing where there is none of it. */
export function Misread({ told }: { told: Told }) {
  if (told.runs.length === 0 && !told.isMore) return null;
  return (
    <div class="misread">
      <p>{i18n.t("picture.mayBeMisread")}</p>
      <Changes told={told} />
    </div>
  );
}
