import { Cell, type CellProps } from "./cell";

/** In UTF-16 units: longer than any title of the archives that were looked at. */
const LONGEST = 500;

/** A title or an issuer. What is written holds when the field is left, or Enter pressed. */
export function TextCell({
  value,
  write,
  isDisabled,
  ...cell
}: CellProps & { value: string; write: (value: string) => void }) {
  return (
    <Cell {...cell}>
      <input
        type="text"
        autocomplete="off"
        lang="fa"
        dir="rtl"
        maxLength={LONGEST}
        value={value}
        disabled={isDisabled}
        onChange={(event) => write(event.currentTarget.value.trim())}
      />
    </Cell>
  );
}
