import { i18n } from "../../../words/i18n";
import { FIELDS } from "../staging/facts";

/** What stands over the columns of documents; each cell says it for itself to a screen reader. */
export const FieldHeads = () => (
  <div class="heads" aria-hidden="true">
    <span />
    {FIELDS.map((field) => (
      <span key={field}>{i18n.t(`archives.field.${field}`)}</span>
    ))}
    <span />
  </div>
);
