import { useEffect, useId, useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import type { DateFact } from "../staging/facts";
import { Cell, type CellProps } from "./cell";
import { readDate, writeDate } from "./date-text";

/**
 * A date, in whatever form and calendar it is written. What is no date is told and not taken: the field shows what will be
 * kept, and no more.
 */
export function DateCell({
  value,
  write,
  isDisabled,
  ...cell
}: CellProps & { value: DateFact | null; write: (value: DateFact | null) => void }) {
  const fault = useId();
  // An object, so that the same words a second time are refused, and the field set back, a second time.
  const [refused, refuse] = useState<{ readonly text: string }>();
  const [typed, setTyped] = useState<string>();
  useEffect(() => refuse(undefined), [value]);
  const change = (text: string) => {
    setTyped(undefined);
    const read = readDate(text);
    refuse(read === undefined ? { text } : undefined);
    if (read !== undefined) write(read);
  };
  const basis = [cell.basis, value?.isOrderAssumed && i18n.t("archives.orderAssumed")].filter(Boolean).join(" — ");
  return (
    <Cell {...cell} basis={basis}>
      <input
        type="text"
        autocomplete="off"
        dir={value?.jalali || !value ? "rtl" : "ltr"}
        value={typed ?? writeDate(value)}
        disabled={isDisabled}
        aria-describedby={fault}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <span id={fault} role="alert" class="wrong">
        {refused && i18n.t("archives.noDate", [isolated(refused.text)])}
      </span>
    </Cell>
  );
}
