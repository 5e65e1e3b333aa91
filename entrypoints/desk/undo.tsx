import { useLayoutEffect, useRef } from "preact/hooks";
import type { StoredValues } from "../../stored/desk/parse-desk";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";

/** Offers back what was just taken away. It has the focus: the button that was pressed has gone with its passage. */
export function Undo({ taken, restoreKept }: { taken: StoredValues; restoreKept: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const count = Object.keys(taken).length;
  useLayoutEffect(() => button.current?.focus(), [taken]);
  return (
    <p class="undo">
      {i18n.t("desk.emptied", count, [formatNumber(count)])}
      <button ref={button} type="button" onClick={restoreKept}>
        {i18n.t("desk.undo")}
      </button>
    </p>
  );
}
