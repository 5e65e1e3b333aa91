import { useEffect, useId, useState } from "preact/hooks";
import { i18n } from "../../../words/i18n";
import type { DateFact } from "../staging/facts";
import { Cell, type CellProps } from "./cell";
import { readDate, writeDate } from "./date-text";

/** A date, in whatever form and calendar it is written. What is no date is said and not taken. */
export function DateCell({
  value,
  write,
  isDisabled,
  ...cell
}: CellProps & { value: DateFact | null; write: (value: DateFact | null) => void }) {
  const fault = useId();
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => setIsWrong(false), [value]);
  const change = (text: string) => {
    const read = readDate(text);
    setIsWrong(read === undefined);
    if (read !== undefined) write(read);
  };
  return (
    <Cell
      {...cell}
      basis={[cell.basis, value?.isOrderAssumed && i18n.t("archives.orderAssumed")].filter(Boolean).join(" — ")}
    >
      <input
        type="text"
        dir={value?.jalali || !value ? "rtl" : "ltr"}
        value={writeDate(value)}
        disabled={isDisabled}
        aria-invalid={isWrong}
        aria-describedby={fault}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <span id={fault} role="alert" class="wrong">
        {isWrong && i18n.t("archives.noDate")}
      </span>
    </Cell>
  );
}
