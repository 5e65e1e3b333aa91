import { inSight } from "../../../archive/text/in-sight";
import { showChecked } from "../../../components/show-checked";
import type { ColumnChoice as Choice, Field } from "../../../imports/types";
import { i18n } from "../../../words/i18n";
import type { StagedFile } from "../staging/staged";
import { useAsking } from "./asking";

const FIELDS: readonly Field[] = ["text", "title", "issuer", "date", "kind", "source", "place"];

/** Which column of a table is what: each with what its first record has there. */
export function ColumnChoice({ file: { number, choice, columns } }: { file: StagedFile }) {
  const asking = useAsking();
  if (!columns) return null;
  const { names, taken, samples, hasHead } = columns;
  const choose = (columns: Choice) => void asking.readAgain([{ number, choice: { ...choice, columns } }]);
  const named = (name: string) => {
    const sample = samples[name];
    return inSight(sample ? i18n.t("archives.columnSample", [name, sample]) : name);
  };
  return (
    <fieldset class="columns">
      <legend>{i18n.t("archives.columns")}</legend>
      {hasHead !== undefined && (
        <label class="head">
          <input
            type="checkbox"
            ref={(input) => showChecked(input, hasHead)}
            disabled={asking.isBusy}
            onChange={() =>
              void asking.readAgain([{ number, choice: { ...withoutColumns(choice), hasHead: !hasHead } }])
            }
          />
          <span>{i18n.t("archives.hasHead")}</span>
        </label>
      )}
      {FIELDS.map((field) => (
        <label key={field}>
          <span>{i18n.t(`archives.columnOf.${field}`)}</span>
          <select
            value={taken[field] ?? ""}
            disabled={asking.isBusy}
            onChange={(event) => choose({ ...taken, [field]: event.currentTarget.value })}
          >
            {(field !== "text" || !taken.text) && <option value="">{i18n.t("archives.noColumn")}</option>}
            {names.map((name) => (
              <option key={name} value={name}>
                {named(name)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {taken.date !== undefined && (
        <label>
          <span>{i18n.t("archives.dateOrder")}</span>
          <select
            value={choice.dateOrder ?? ""}
            disabled={asking.isBusy}
            onChange={(event) =>
              void asking.readAgain([{ number, choice: withOrder(choice, event.currentTarget.value) }])
            }
          >
            <option value="">{i18n.t("archives.dateOrders.found")}</option>
            <option value="day-first">{i18n.t("archives.dateOrders.dayFirst")}</option>
            <option value="month-first">{i18n.t("archives.dateOrders.monthFirst")}</option>
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** With other names, no column is the one that was chosen. */
const withoutColumns = ({ columns: _, ...choice }: StagedFile["choice"]): StagedFile["choice"] => choice;

function withOrder({ dateOrder: _, ...choice }: StagedFile["choice"], order: string): StagedFile["choice"] {
  return order === "day-first" || order === "month-first" ? { ...choice, dateOrder: order } : choice;
}
