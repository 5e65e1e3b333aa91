import type { Facts } from "../staging/facts";
import { Cell, type CellProps } from "./cell";
import { KindOptions } from "./kind-options";

/** What sort of document it is. */
export function KindCell({
  value,
  write,
  isDisabled,
  ...cell
}: CellProps & { value: Facts["kind"]; write: (value: Facts["kind"]) => void }) {
  return (
    <Cell {...cell}>
      <select
        value={value}
        disabled={isDisabled}
        onChange={(event) => write(event.currentTarget.value as Facts["kind"])}
      >
        <KindOptions />
      </select>
    </Cell>
  );
}
