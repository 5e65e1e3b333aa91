import { useState } from "preact/hooks";
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
  // Of what is drawn anew meanwhile, what is being typed is no part.
  const [typed, setTyped] = useState<string>();
  return (
    <Cell {...cell}>
      <input
        type="text"
        autocomplete="off"
        lang="fa"
        dir="rtl"
        maxLength={LONGEST}
        value={typed ?? value}
        disabled={isDisabled}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(undefined);
          write(event.currentTarget.value.trim());
        }}
      />
    </Cell>
  );
}
