import { fitted, MAX_FITTED } from "../../messages/fitted";
import { type Field, selectedIn } from "../selection/field";
import { withCuts } from "./with-cuts";

/** What is selected in a field as it is looked up, see `ReadWords`; `undefined` where the field has no selection of its own. */
export function readField(field: Field): string | undefined {
  const found = selectedIn(field);
  if (!found) return undefined;
  const [before, selected, after] = found;
  return fitted(withCuts(selected.slice(0, MAX_FITTED), [before, selected + after], [before + selected, after]));
}
